package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_094;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;

/**
 * Cost preview: what each owner would pay in a year, before and after.
 *
 * @param effects one for each owner, in their order
 */
public record CostPreview(List<OwnerEffect> effects) {
    public CostPreview {
        effects = List.copyOf(effects);
    }

    /** The effect of other staffing under the keys in force: a key by FTE is recounted. */
    @Keeps(R_094)
    public static CostPreview of(Collection<KeyTerms> inForce, Staff before, Staff after) {
        return between(recounted(inForce, before), recounted(inForce, after));
    }

    private static List<KeyTerms> recounted(Collection<KeyTerms> inForce, Staff staff) {
        return inForce.stream().map(terms -> terms.recounted(staff)).toList();
    }

    /** The effect of other terms. */
    public static CostPreview between(Collection<KeyTerms> before, Collection<KeyTerms> after) {
        var had = contributions(before);
        var gets = contributions(after);
        var owners = new TreeSet<>(had.keySet());
        owners.addAll(gets.keySet());
        return new CostPreview(owners.stream()
                .map(owner -> effect(owner, had.getOrDefault(owner, Nok.ZERO), gets.getOrDefault(owner, Nok.ZERO)))
                .toList());
    }

    private static TreeMap<OwnerId, Nok> contributions(Collection<KeyTerms> terms) {
        var sums = new TreeMap<OwnerId, Nok>();
        terms.forEach(t -> t.contributions().forEach((owner, part) -> sums.merge(owner, part, Nok::plus)));
        return sums;
    }

    private static OwnerEffect effect(OwnerId owner, Nok before, Nok after) {
        return new OwnerEffect(
                owner,
                before,
                after,
                after.minus(before),
                before.equals(Nok.ZERO) ? null : rise(before, after).decimal(2));
    }

    private static Fraction rise(Nok before, Nok after) {
        return Fraction.of(after.minus(before).value()).times(Fraction.of(100)).over(Fraction.of(before.value()));
    }

    /** The owners, other than the one that makes the change, whose contribution rises by so many percent or more. */
    @Keeps(R_094)
    public SortedSet<OwnerId> raised(OwnerId initiator, int percent) {
        return effects.stream()
                .filter(effect -> !effect.owner().equals(initiator))
                .filter(effect -> rises(effect, percent))
                .map(OwnerEffect::owner)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean rises(OwnerEffect effect, int percent) {
        if (effect.after().compareTo(effect.before()) <= 0) {
            return false;
        }
        return effect.before().equals(Nok.ZERO)
                || rise(effect.before(), effect.after()).compareTo(Fraction.of(percent)) >= 0;
    }
}
