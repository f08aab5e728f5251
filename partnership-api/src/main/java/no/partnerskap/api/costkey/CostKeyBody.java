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
 * Cost key as sent by a client: one set of weights for all cost, or items with weights of their own.
 *
 * <pre>
 * {"basis": "FTE", "weights": {"STATE": 10, "M1": 10}}
 * </pre>
 *
 * @param weights the weight of each owner, in FTE, percent or square metres by the basis; every owner is named, percentages add up
 *     to 100; absent if the basis is {@code PER_ITEM}
 * @param items the kinds of cost, each with a basis and weights of its own; required if the basis is {@code PER_ITEM}, otherwise
 *     absent
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
