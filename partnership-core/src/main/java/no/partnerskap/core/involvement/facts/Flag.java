package no.partnerskap.core.involvement.facts;

/** Flag on a verdict: what a reader should also know. */
public enum Flag {
    LATE_RECORDED,
    RECORDED_AFTER_EFFECT,
    NO_RESPONSE,
    NO_MANDATE,
    CONSULTED_AFTER_DECISION,
    DECIDED_BEFORE_ANSWER,
    CONDONED,
    BASIS_EXPIRED,
    BACKDATED_EFFECT,
    VIA_HOST,
    CORRECTED,
    CONFLICTING_REPORTS,
    REPORTED_BY_OTHER,
    ASSERTED
}
