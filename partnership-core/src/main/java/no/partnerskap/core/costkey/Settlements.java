package no.partnerskap.core.costkey;

import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_092;
import static no.partnerskap.core.rules.Rule.R_097;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementConfirmed;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Rules on settlements of the cost of a period. A settlement is never rewritten; a later one restates it. */
public record Settlements(CostKeys costKeys) {

    /** Splits each amount by the keys that applied, weighted by days if there were several, and rounds once. */
    @Keeps({R_090, R_097})
    public Outcome propose(Settle c, SortedSet<OwnerId> owners) {
        if (!c.from().isBefore(c.toExclusive()) || c.amounts().isEmpty()) {
            throw new Malformed("/toExclusive", "period");
        }
        if (!owners.containsAll(c.advances().keySet())) {
            throw new Malformed("/advances", "owner");
        }
        refuseSettled(c.agreement(), c.from(), c.toExclusive(), c.restates());
        var spans = costKeys.timeline(c.agreement()).stream()
                .flatMap(line -> line.between(c.from(), c.toExclusive()).stream())
                .toList();
        Refused.when(spans.isEmpty(), "settlement.no-key", R_092);
        var split = new TreeMap<OwnerId, Nok>();
        owners.forEach(owner -> split.put(owner, Nok.ZERO));
        for (var cost : c.amounts()) {
            shares(spans, cost.item())
                    .split(cost.amount())
                    .forEach((owner, part) -> split.merge(owner, part, Nok::plus));
        }
        var number = new SettlementNumber(costKeys.settlements().next());
        return Outcome.of(
                number.value(),
                new SettlementProposed(
                        c.office(),
                        number,
                        c.by(),
                        c.agreement(),
                        c.from(),
                        c.toExclusive(),
                        c.amounts(),
                        spans.stream().map(KeyTimeline.Span::key).toList(),
                        split,
                        c.advances(),
                        balances(split, c.advances()),
                        c.restates()));
    }

    private Shares shares(List<KeyTimeline.Span> spans, String item) {
        return Shares.mixed(spans.stream()
                .map(span -> new Shares.Part(
                        costKeys.keys()
                                .get(span.key().value(), "cost-key")
                                .terms()
                                .key()
                                .sharesOf(item),
                        Fraction.of(span.days())))
                .toList());
    }

    private static SortedMap<OwnerId, Nok> balances(SortedMap<OwnerId, Nok> split, SortedMap<OwnerId, Nok> advances) {
        var balances = new TreeMap<OwnerId, Nok>();
        split.forEach((owner, part) -> balances.put(owner, part.minus(advances.getOrDefault(owner, Nok.ZERO))));
        return balances;
    }

    /** Another owner confirms; with the last one it is settled. */
    @Keeps(R_097)
    public Outcome confirm(ConfirmSettlement c, SortedSet<OwnerId> owners) {
        var settlement = costKeys.settlements().get(c.settlement().value(), "settlement");
        ActOfAnother.unless(!settlement.proposedBy().equals(c.by()), "settlement.own");
        if (settlement.confirmedBy().contains(c.by())) {
            return Outcome.nothingNew(c.settlement().value());
        }
        refuseSettled(settlement.agreement(), settlement.from(), settlement.toExclusive(), settlement.restates());
        var confirmed = new TreeSet<>(settlement.confirmedBy());
        confirmed.add(settlement.proposedBy());
        confirmed.add(c.by());
        return Outcome.of(
                c.settlement().value(),
                new SettlementConfirmed(c.office(), c.settlement(), c.by(), confirmed.containsAll(owners)));
    }

    /** No part of a settled period is settled again, except by a settlement that names the one it restates. */
    private void refuseSettled(
            AgreementNumber agreement, LocalDate from, LocalDate toExclusive, @Nullable SettlementNumber restates) {
        if (restates != null) {
            var earlier = costKeys.settlements().get(restates.value(), "settlement");
            Refused.unless(
                    earlier.settled() && earlier.agreement().equals(agreement) && !restated(restates),
                    "settlement.nothing-to-restate",
                    R_097);
        }
        notRestated(agreement)
                .filter(settled -> !settled.equals(restates))
                .filter(settled -> costKeys.settlements()
                        .get(settled.value(), "settlement")
                        .overlaps(from, toExclusive))
                .findFirst()
                .ifPresent(settled -> {
                    throw new Refused("settlement.settled", R_097, Map.of("settlement", settled.toString()));
                });
    }

    /** A settlement, not restated, that covers days from a day on. */
    Optional<SettlementNumber> firstSettledFrom(AgreementNumber agreement, LocalDate day) {
        return notRestated(agreement)
                .filter(settled -> costKeys.settlements()
                        .get(settled.value(), "settlement")
                        .toExclusive()
                        .isAfter(day))
                .findFirst();
    }

    /** What is settled and not restated. */
    private Stream<SettlementNumber> notRestated(AgreementNumber agreement) {
        return numbers()
                .filter(number ->
                        of(number).settled() && of(number).agreement().equals(agreement) && !restated(number));
    }

    private boolean restated(SettlementNumber number) {
        return numbers()
                .anyMatch(
                        other -> of(other).settled() && number.equals(of(other).restates()));
    }

    private Settlement of(SettlementNumber number) {
        return costKeys.settlements().get(number.value(), "settlement");
    }

    private Stream<SettlementNumber> numbers() {
        return IntStream.rangeClosed(1, costKeys.settlements().items().size()).mapToObj(SettlementNumber::new);
    }
}
