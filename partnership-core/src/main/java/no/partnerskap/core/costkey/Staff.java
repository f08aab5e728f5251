package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** How many FTE each owner has in the office (no: årsverk); above zero together. */
public record Staff(SortedMap<OwnerId, Fte> fte) {
    public Staff {
        fte = Collections.unmodifiableSortedMap(new TreeMap<>(fte));
    }

    public SortedMap<OwnerId, BigDecimal> weights() {
        var weights = new TreeMap<OwnerId, BigDecimal>();
        fte.forEach((owner, count) -> weights.put(owner, count.value()));
        return weights;
    }

    boolean anyone() {
        return fte.values().stream().anyMatch(count -> count.value().signum() > 0);
    }

    /** With fewer of one owner's; never fewer than none. */
    Staff without(OwnerId owner, Fte fewer) {
        var left = new TreeMap<>(fte);
        left.computeIfPresent(
                owner, (o, had) -> new Fte(had.value().subtract(fewer.value()).max(BigDecimal.ZERO)));
        return new Staff(left);
    }

    /** The weights of a key that counts these. */
    boolean weigh(SortedMap<OwnerId, BigDecimal> weights) {
        return weights.keySet().equals(fte.keySet())
                && weights.entrySet().stream()
                        .allMatch(weight -> weight.getValue()
                                        .compareTo(fte.get(weight.getKey()).value())
                                == 0);
    }
}
