package no.partnerskap.core.change;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Fte;
import org.jspecify.annotations.Nullable;

/** Figures of a change: the FTE it concerns, and the cost shares it proposes. Either may be absent. */
public record ChangeFigures(@Nullable Fte fte, @Nullable CostShares shares) {
    public static final ChangeFigures NONE = new ChangeFigures(null, null);
}
