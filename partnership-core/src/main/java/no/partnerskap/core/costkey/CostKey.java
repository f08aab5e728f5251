package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/**
 * Cost key (no: fordelingsnøkkel): how a cost is shared. The weights are stored as agreed, in FTE, percent or square metres; shares
 * are computed from them.
 *
 * @param weights the weight of each owner, in FTE, percent or square metres by the basis; empty if the basis is {@code PER_ITEM}
 * @param items the items with a basis and weights of their own, if the basis is {@code PER_ITEM}; otherwise empty
 */
@Keeps({R_090, R_091})
public record CostKey(CostBasis basis, SortedMap<OwnerId, BigDecimal> weights, List<KeyItem> items) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal MOST = new BigDecimal("1000000");

    public CostKey {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        items = List.copyOf(items);
        if (basis == CostBasis.PER_ITEM) {
            checkItems(weights, items);
        } else {
            if (!items.isEmpty()) {
                throw new Malformed("/key/items", "cost-key");
            }
            check("/key/weights", basis, weights);
        }
    }

    public static CostKey of(CostBasis basis, SortedMap<OwnerId, BigDecimal> weights) {
        return new CostKey(basis, weights, List.of());
    }

    private static void checkItems(SortedMap<OwnerId, BigDecimal> weights, List<KeyItem> items) {
        var names = new HashSet<String>();
        boolean distinct = items.stream().allMatch(item -> names.add(item.item()));
        if (!weights.isEmpty() || items.isEmpty() || !distinct) {
            throw new Malformed("/key/items", "cost-key");
        }
        for (var item : items) {
            if (item.basis() == CostBasis.PER_ITEM || item.costPerYear().value().signum() < 0) {
                throw new Malformed("/key/items", "key-item");
            }
            check("/key/items", item.basis(), item.weights());
        }
    }

    private static void check(String pointer, CostBasis basis, SortedMap<OwnerId, BigDecimal> weights) {
        int decimals = basis == CostBasis.PERCENT ? 4 : 2;
        var sum = BigDecimal.ZERO;
        for (var weight : weights.values()) {
            if (weight.signum() < 0
                    || weight.compareTo(MOST) > 0
                    || weight.stripTrailingZeros().scale() > decimals) {
                throw new Malformed(pointer, "weight", R_091, Map.of("decimals", "" + decimals));
            }
            sum = sum.add(weight);
        }
        if (basis == CostBasis.PERCENT ? sum.compareTo(HUNDRED) != 0 : sum.signum() == 0) {
            throw new Malformed(pointer, "weights", R_090, Map.of("sum", sum.toPlainString()));
        }
    }

    /** All sets of weights in the key. */
    private Stream<SortedMap<OwnerId, BigDecimal>> allWeights() {
        return basis == CostBasis.PER_ITEM ? items.stream().map(KeyItem::weights) : Stream.of(weights);
    }

    /** Whether every set of weights names exactly these owners; an owner that pays nothing has weight 0. */
    boolean names(SortedSet<OwnerId> owners) {
        return allWeights().allMatch(set -> set.keySet().equals(owners));
    }

    /** The sets of weights by FTE. */
    List<SortedMap<OwnerId, BigDecimal>> staffWeights() {
        return switch (basis) {
            case FTE -> List.of(weights);
            case PERCENT, AREA -> List.of();
            case PER_ITEM ->
                items.stream()
                        .filter(item -> item.basis() == CostBasis.FTE)
                        .map(KeyItem::weights)
                        .toList();
        };
    }

    /** The same key with another FTE count; what is not shared by FTE is unchanged. */
    CostKey recounted(SortedMap<OwnerId, BigDecimal> staff) {
        return switch (basis) {
            case FTE -> of(CostBasis.FTE, staff);
            case PERCENT, AREA -> this;
            case PER_ITEM ->
                new CostKey(
                        basis,
                        weights,
                        items.stream()
                                .map(item -> item.basis() == CostBasis.FTE
                                        ? new KeyItem(item.item(), item.basis(), staff, item.costPerYear())
                                        : item)
                                .toList());
        };
    }

    /** The shares for one kind of cost; an item-by-item key must have an item of that name. */
    public Shares sharesOf(String item) {
        return basis == CostBasis.PER_ITEM
                ? items.stream()
                        .filter(known -> known.item().equals(item))
                        .findFirst()
                        .orElseThrow(() -> new Malformed("/amounts", "cost-item"))
                        .shares()
                : Shares.ofWeights(weights);
    }

    /** The shares of the whole cost; for an item-by-item key, weighted by the yearly cost of each item. */
    public Shares shares() {
        return basis == CostBasis.PER_ITEM
                ? Shares.mixed(items.stream()
                        .map(item -> new Shares.Part(
                                item.shares(), Fraction.of(item.costPerYear().value())))
                        .toList())
                : Shares.ofWeights(weights);
    }
}
