package no.partnerskap.core.meeting;

/** Stance of an owner in a matter before the meeting. */
public enum Stance {
    FOR,
    AGAINST,
    RESERVED,
    NOT_STATED;

    /** Whether a reason is required: when against or with reservations. */
    boolean requiresReason() {
        return switch (this) {
            case AGAINST, RESERVED -> true;
            case FOR, NOT_STATED -> false;
        };
    }
}
