package no.partnerskap.core.costkey;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.OwnerId;

/** Staffing of the office in FTE by owner (no: årsverk); above zero in total. */
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

    /** The staffing with fewer FTE of one owner; never below zero. */
    Staff without(OwnerId owner, Fte fewer) {
        var left = new TreeMap<>(fte);
        left.computeIfPresent(
                owner, (o, had) -> new Fte(had.value().subtract(fewer.value()).max(BigDecimal.ZERO)));
        return new Staff(left);
    }

    /** Whether these FTE give the weights. */
    boolean weigh(SortedMap<OwnerId, BigDecimal> weights) {
        return weights.keySet().equals(fte.keySet())
                && weights.entrySet().stream()
                        .allMatch(weight -> weight.getValue()
                                        .compareTo(fte.get(weight.getKey()).value())
                                == 0);
    }
}
