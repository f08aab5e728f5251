package no.partnerskap.core.change;

/**
 * Channel of a step: whom it reached. Only an owner's own line, or an owner present with a mandate in a regional arena, gives
 * involvement; other channels are kept as notes.
 */
public enum Channel {
    OWNER_LINE,
    REGIONAL_ARENA,
    OFFICE_LEADER,
    EMPLOYEE_REPRESENTATIVES,
    USER_COUNCIL,
    KS,
    WEBSITE,
    MEDIA;

    /** Whether a step by this channel can be an involvement of an owner at all. */
    public boolean reachesOwner() {
        return this == OWNER_LINE || this == REGIONAL_ARENA;
    }
}
