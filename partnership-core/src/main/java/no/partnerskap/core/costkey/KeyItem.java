package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * Item of an item-by-item key: one kind of cost with its own basis.
 *
 * @param item the name of the item, as in {@code amounts} of a settlement
 * @param weights the weight of each owner in this item, in FTE, percent or square metres by the item's basis
 * @param costPerYear the expected yearly cost of this item, in NOK
 */
public record KeyItem(@Text String item, CostBasis basis, SortedMap<OwnerId, BigDecimal> weights, Nok costPerYear) {
    public KeyItem {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    Shares shares() {
        return Shares.ofWeights(weights);
    }
}
