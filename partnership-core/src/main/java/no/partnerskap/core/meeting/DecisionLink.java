package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;

/** How a decision hangs on an earlier one. */
public record DecisionLink(Kind kind, DecisionNumber decision) {
    /** What a decision does to, or needs of, the other. */
    public enum Kind {
        REPLACES,
        CARRIES_OUT,
        DEPENDS_ON
    }
}
