package no.partnerskap.core.meeting;

/** Reason why a decision counts for less than the minutes call it. */
public enum Shortfall {
    ATTENDANCE_NOT_RECORDED,
    NO_QUORUM,
    NO_SUBJECT,
    MANDATE_MISSING
}
