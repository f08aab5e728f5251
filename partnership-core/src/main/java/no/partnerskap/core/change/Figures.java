package no.partnerskap.core.change;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Fte;
import org.jspecify.annotations.Nullable;

/** The numbers of a change: how many FTE it concerns, and the shares of the cost it asks for. Either may be absent. */
public record Figures(@Nullable Fte fte, @Nullable CostShares shares) {
    public static final Figures NONE = new Figures(null, null);
}
