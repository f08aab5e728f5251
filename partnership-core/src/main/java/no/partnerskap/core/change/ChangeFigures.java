package no.partnerskap.core.change;

import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Fte;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a change: the FTE it concerns, and the cost shares it proposes. Either may be absent.
 *
 * @param fte the full-time equivalents (no: årsverk) that the change concerns; in {@code STAFFING_REDUCTION} and {@code
 *     STAFF_MOVED} those that the initiator takes out of the office; absent if none
 * @param shares the share of the shared cost that the change proposes for each owner, in percent; absent if none
 */
public record ChangeFigures(@Nullable Fte fte, @Nullable CostShares shares) {
    public static final ChangeFigures NONE = new ChangeFigures(null, null);
}
