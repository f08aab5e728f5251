package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Text;

/**
 * One kind of cost that is shared by a measure of its own.
 *
 * @param item what it is called, as settlements name it
 * @param costPerYear what it is expected to cost in a year
 */
public record KeyItem(@Text String item, CostBasis basis, SortedMap<OwnerId, BigDecimal> weights, Nok costPerYear) {
    public KeyItem {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    }

    Shares shares() {
        return Shares.ofWeights(weights);
    }
}
