package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;

/**
 * Resolution of a contest: the claim is upheld at a level or rejected, and on what ground. A rejected claim has the level
 * NONE.
 *
 * @param outcome whether the claim was upheld or rejected
 * @param level the level of involvement that the claim was upheld at; absent where it was rejected
 * @param how on what ground the contest ended
 */
public record Resolution(Outcome outcome, Level level, Ground how) {

    /** Outcome: upheld or rejected. */
    public enum Outcome {
        UPHELD,
        REJECTED
    }

    /** Ground that ended the contest. */
    public enum Ground {
        BOTH_AGREED,
        MINUTES_CORRECTED,
        DISPUTE_OUTCOME
    }
}
