package no.partnerskap.core.involvement;

/** Verdict of the audit on one owner and one change. A description, not a ruling; it never undoes the change. */
public enum Verdict {
    NOT_APPLICABLE,
    WITHDRAWN,
    SET_BY_BOARD,
    WAIVED,
    INVOLVED_IN_TIME,
    INVOLVED_SHORT_NOTICE,
    PENDING,
    EMERGENCY_REGULARISED,
    EMERGENCY_OPEN,
    EMERGENCY_BREACH,
    CONTESTED,
    UNVERIFIED,
    INSUFFICIENT_LEVEL,
    INFORMED_AFTER,
    NOT_INVOLVED,
    /** Only as the verdict at effect: the change itself was not recorded by then. */
    NOT_ON_RECORD;

    /** Whether the owner was involved as owed, or was owed nothing more. */
    public boolean asOwed() {
        return switch (this) {
            case NOT_APPLICABLE, SET_BY_BOARD, WAIVED, INVOLVED_IN_TIME, EMERGENCY_REGULARISED -> true;
            case WITHDRAWN,
                    INVOLVED_SHORT_NOTICE,
                    PENDING,
                    EMERGENCY_OPEN,
                    EMERGENCY_BREACH,
                    CONTESTED,
                    UNVERIFIED,
                    INSUFFICIENT_LEVEL,
                    INFORMED_AFTER,
                    NOT_INVOLVED,
                    NOT_ON_RECORD -> false;
        };
    }
}
