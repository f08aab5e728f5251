package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_090;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/** Exact shares of a cost by owner; together one. Computed from weights, never stored. */
public record Shares(SortedMap<OwnerId, Fraction> of) {
    public Shares {
        of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
    }

    /** Part of a mix: shares, and the number of days or kroner they apply to. */
    public record Part(Shares shares, Fraction size) {}

    /** Weights whose sum is above zero. */
    public static Shares ofWeights(SortedMap<OwnerId, BigDecimal> weights) {
        var total = Fraction.of(weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var shares = new TreeMap<OwnerId, Fraction>();
        weights.forEach((owner, weight) -> shares.put(owner, Fraction.of(weight).over(total)));
        return new Shares(shares);
    }

    /** Several shares mixed, each in proportion to its part of the whole. */
    public static Shares mixed(List<Part> parts) {
        var whole = parts.stream().map(Part::size).reduce(Fraction.ZERO, Fraction::plus);
        var shares = new TreeMap<OwnerId, Fraction>();
        for (var part : parts) {
            var weight = part.size().over(whole);
            part.shares().of().forEach((owner, share) -> shares.merge(owner, share.times(weight), Fraction::plus));
        }
        return new Shares(shares);
    }

    /** Splits an amount: each owner to the nearest øre, halves up; the last owner with a share takes the remainder. */
    @Keeps(R_090)
    public SortedMap<OwnerId, Nok> split(Nok amount) {
        var parts = new TreeMap<OwnerId, Nok>();
        of.forEach((owner, share) ->
                parts.put(owner, Fraction.of(amount.value()).times(share).nok()));
        var last = of.entrySet().stream()
                .filter(share -> share.getValue().signum() > 0)
                .map(Map.Entry::getKey)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        parts.put(last, Nok.ZERO);
        parts.put(last, amount.minus(sum(parts.values())));
        return Collections.unmodifiableSortedMap(parts);
    }

    static Nok sum(Collection<Nok> amounts) {
        return Nok.ofOre(amounts.stream().map(Nok::ore).reduce(BigInteger.ZERO, BigInteger::add));
    }
}
