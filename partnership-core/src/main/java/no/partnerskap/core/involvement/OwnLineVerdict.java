package no.partnerskap.core.involvement;

/** Verdict on a deciding owner's own line: whether its competent body approved before effect, later, or not on record. */
public enum OwnLineVerdict {
    OWN_LINE_OK,
    OWN_LINE_LATE,
    OWN_LINE_MISSING
}
