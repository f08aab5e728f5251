package no.partnerskap.core.change;

import no.partnerskap.core.kernel.Level;

/**
 * Resolution of a contest: whether the claim is upheld, at what level, and on what ground.
 *
 * @param outcome whether the claim is upheld or rejected
 * @param level the level at which the claim is upheld, never above the level claimed; {@code NONE} if it is rejected
 * @param how the ground on which the contest is resolved
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
