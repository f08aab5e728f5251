package no.partnerskap.api.access;

import no.partnerskap.api.access.Caller.Kind;
import org.jspecify.annotations.Nullable;

/** Capacity of a caller in a partnership: its kind, and for callers from outside the purpose of the access. */
enum Capacity {
    OWNER("owner's line", "OWNER_LINE"),
    LEADER("leader", "LEADER"),
    AUDITOR("auditor", "AUDITOR"),
    MEDIATOR("county governor, mediation", "COUNTY_GOVERNOR (MEDIATION)"),
    SUPERVISOR("county governor, supervision", "COUNTY_GOVERNOR (SUPERVISION)"),
    BOARD("board", "BOARD"),
    REGISTRAR("registrar", "REGISTRAR"),
    OPS("operations", "OPS");

    private final String words;
    private final String caller;

    Capacity(String words, String caller) {
        this.words = words;
        this.caller = caller;
    }

    /**
     * Capacity of a kind of caller. A county governor is mediator or supervisor, never both in one request, so that nothing of a
     * mediation is used for supervision.
     */
    static Capacity of(Kind kind, @Nullable AccessPurpose purpose) {
        return switch (kind) {
            case OWNER_LINE -> OWNER;
            case LEADER -> LEADER;
            case REGISTRAR -> REGISTRAR;
            case AUDITOR -> AUDITOR;
            case COUNTY_GOVERNOR -> purpose == AccessPurpose.MEDIATION ? MEDIATOR : SUPERVISOR;
            case BOARD -> BOARD;
            case OPS -> OPS;
        };
    }

    String words() {
        return words;
    }

    /** Kind of caller, as in the configuration, with the purpose if the right depends on it. */
    String caller() {
        return caller;
    }
}
