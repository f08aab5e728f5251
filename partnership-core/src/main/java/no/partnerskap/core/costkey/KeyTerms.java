package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_091;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Terms of a cost key.
 *
 * @param countedOn the day of the FTE count that the weights are taken from; absent if no weights are in FTE
 * @param sharedCostPerYear the cost to share in a year, in NOK, above zero; for an item-by-item key the sum of its items
 * @param reviewMonths how often the key is to be reviewed, in months
 * @param deviationPoints the deviation of actual staffing from the key, in percentage points, at which it must be reviewed
 */
@Keeps(R_091)
public record KeyTerms(
        CostKey key,
        @Nullable LocalDate countedOn,
        Nok sharedCostPerYear,
        int reviewMonths,
        BigDecimal deviationPoints) {
    private static final Nok MOST = Nok.of("1000000000");

    public KeyTerms {
        if (sharedCostPerYear.compareTo(Nok.ZERO) <= 0 || sharedCostPerYear.compareTo(MOST) > 0) {
            throw new Malformed("/sharedCostPerYear", "shared-cost");
        }
        if (key.basis() == CostBasis.PER_ITEM
                && !Shares.sum(key.items().stream().map(KeyItem::costPerYear).toList())
                        .equals(sharedCostPerYear)) {
            throw new Malformed("/sharedCostPerYear", "items-cost");
        }
        if (key.staffWeights().isEmpty() == (countedOn != null)) {
            throw new Malformed("/countedOn", "counted-on", R_091);
        }
        if (reviewMonths < 1 || reviewMonths > 120) {
            throw new Malformed("/reviewMonths", "review-months");
        }
        if (deviationPoints.signum() <= 0
                || deviationPoints.compareTo(new BigDecimal("100")) > 0
                || deviationPoints.stripTrailingZeros().scale() > 4) {
            throw new Malformed("/deviationPoints", "deviation-points");
        }
    }

    KeyTerms with(CostKey other) {
        return new KeyTerms(
                other,
                other.staffWeights().isEmpty() ? null : countedOn,
                sharedCostPerYear,
                reviewMonths,
                deviationPoints);
    }

    /** The same terms with another FTE count. */
    public KeyTerms recounted(Staff staff) {
        return with(key.recounted(staff.weights()));
    }

    /** What each owner pays in a year, to the øre. */
    public SortedMap<OwnerId, Nok> contributions() {
        if (key.basis() != CostBasis.PER_ITEM) {
            return key.shares().split(sharedCostPerYear);
        }
        var sums = new TreeMap<OwnerId, Nok>();
        key.items()
                .forEach(item -> item.shares()
                        .split(item.costPerYear())
                        .forEach((owner, part) -> sums.merge(owner, part, Nok::plus)));
        return sums;
    }
}
