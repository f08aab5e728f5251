package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;

/**
 * Link between two decisions.
 *
 * @param decision the number of the other decision: the earlier one in {@code links}, the later one in {@code linkedBy}
 */
public record DecisionLink(Kind kind, DecisionNumber decision) {
    /** Kind of link: what the decision does to, or needs from, the earlier one. */
    public enum Kind {
        REPLACES,
        CARRIES_OUT,
        DEPENDS_ON
    }
}
