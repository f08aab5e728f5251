package no.partnerskap.core.agreement;

/** Service that the law requires in every office (no: minimumstjenester): NAV-loven § 13 second paragraph. */
public enum MinimumService {
    MONEY_HELP,
    QUALIFICATION_PROGRAMME,
    INFORMATION_AND_ADVICE,
    TEMPORARY_HOUSING,
    INDIVIDUAL_PLAN
}
