package no.partnerskap.core.involvement;

/** Whether the competent body of a deciding owner approved before effect, later, or not on record. */
public enum OwnLineVerdict {
    OWN_LINE_OK,
    OWN_LINE_LATE,
    OWN_LINE_MISSING
}
