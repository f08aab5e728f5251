package no.partnerskap.api.costkey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.KeyItem;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is asked for: weights for the whole, or items with weights of their own.
 *
 * <pre>
 * {"basis": "FTE", "weights": {"STATE": 10, "M1": 10}}
 * </pre>
 *
 * @param weights the weight of each owner, where one key holds for all cost
 * @param items the kinds of cost that are shared each by a measure of its own
 */
record CostKeyBody(
        CostBasis basis,
        @Nullable SortedMap<OwnerId, BigDecimal> weights,
        @Nullable List<KeyItem> items) {
    CostKey toKey() {
        return new CostKey(
                basis, weights == null ? Collections.emptySortedMap() : weights, items == null ? List.of() : items);
    }
}
