package no.partnerskap.core.meeting;

/** Where an owner stands in a matter before the meeting. */
public enum Stance {
    FOR,
    AGAINST,
    RESERVED,
    NOT_STATED;

    /** Whoever is against or holds back says why. */
    boolean wantsReason() {
        return switch (this) {
            case AGAINST, RESERVED -> true;
            case FOR, NOT_STATED -> false;
        };
    }
}
