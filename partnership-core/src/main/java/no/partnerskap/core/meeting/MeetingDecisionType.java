package no.partnerskap.core.meeting;

/** Type of a meeting decision, from the weakest. Formal decisions belong to each owner's own line (NAV-loven § 14). */
public enum MeetingDecisionType {
    NOTED,
    COORDINATED,
    RECOMMENDED,
    DECIDED_UNDER_MANDATE
}
