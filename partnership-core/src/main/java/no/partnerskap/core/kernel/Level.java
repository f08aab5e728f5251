package no.partnerskap.core.kernel;

/**
 * How far an owner was involved (no: informert, drøftet, samtykket, felles besluttet), from the least to the most. {@code NONE} is
 * what a contest may leave of a claim.
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
