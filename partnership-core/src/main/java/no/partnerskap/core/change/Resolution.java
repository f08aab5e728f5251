package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;

/** How a contest ended: upheld at a level, or rejected; and on what ground. A rejected claim has the level NONE. */
public record Resolution(Outcome outcome, Level level, Ground how) {

    /** Whether the claim stands. */
    public enum Outcome {
        UPHELD,
        REJECTED
    }

    /** What ended the contest. */
    public enum Ground {
        BOTH_AGREED,
        MINUTES_CORRECTED,
        DISPUTE_OUTCOME
    }
}
