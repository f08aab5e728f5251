package no.partnerskap.api.access;

import no.partnerskap.api.access.Caller.Kind;
import org.jspecify.annotations.Nullable;

/** In what capacity a caller meets a partnership: its kind, and for those who look in from outside what they look in for. */
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

    /** One county governor mediates and supervises, never both at once: what it sees of the one it does not use for the other. */
    static Capacity of(Kind kind, @Nullable Purpose purpose) {
        return switch (kind) {
            case OWNER_LINE -> OWNER;
            case LEADER -> LEADER;
            case REGISTRAR -> REGISTRAR;
            case AUDITOR -> AUDITOR;
            case COUNTY_GOVERNOR -> purpose == Purpose.MEDIATION ? MEDIATOR : SUPERVISOR;
            case BOARD -> BOARD;
            case OPS -> OPS;
        };
    }

    String words() {
        return words;
    }

    /** The kind of caller, as the configuration names it, and the purpose where that matters. */
    String caller() {
        return caller;
    }
}
