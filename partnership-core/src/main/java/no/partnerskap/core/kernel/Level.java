package no.partnerskap.core.kernel;

/**
 * Level of involvement (no: informert, drøftet, samtykket, felles besluttet), from lowest to highest. {@code NONE} occurs only as
 * the level accepted in a contest.
 */
public enum Level {
    NONE,
    INFORMED,
    CONSULTED,
    CO_DECIDED,
    JOINTLY_DECIDED;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    public boolean below(Level other) {
        return compareTo(other) < 0;
    }

    public Level atMost(Level ceiling) {
        return below(ceiling) ? this : ceiling;
    }

    public Level orHigher(Level floor) {
        return atLeast(floor) ? this : floor;
    }
}
