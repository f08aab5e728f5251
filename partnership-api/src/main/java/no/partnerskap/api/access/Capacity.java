package no.partnerskap.api.access;

import no.partnerskap.api.access.Caller.Kind;
import org.jspecify.annotations.Nullable;

/** In what capacity a caller meets a partnership: its kind, and for those who look in from outside what they look in for. */
enum Capacity {
    OWNER("owner's line"),
    LEADER("leader"),
    AUDITOR("auditor"),
    MEDIATOR("county governor, mediation"),
    SUPERVISOR("county governor, supervision"),
    BOARD("board"),
    REGISTRAR("registrar"),
    OPS("operations");

    private final String words;

    Capacity(String words) {
        this.words = words;
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
}
