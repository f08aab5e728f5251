package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;

/**
 * Link from a decision to an earlier one.
 *
 * @param decision the earlier decision that this one hangs on
 */
public record DecisionLink(Kind kind, DecisionNumber decision) {
    /** Kind of link: what the decision does to, or needs from, the earlier one. */
    public enum Kind {
        REPLACES,
        CARRIES_OUT,
        DEPENDS_ON
    }
}
