package no.partnerskap.core;

import static no.partnerskap.core.Facts.AGREEMENT;
import static no.partnerskap.core.Facts.EIKER;
import static no.partnerskap.core.Facts.LIER;
import static no.partnerskap.core.Facts.OFFICE;
import static no.partnerskap.core.Facts.STATE;
import static no.partnerskap.core.Facts.sorted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.NewChange;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** Random commands about sharing cost: counts first, then keys by staff or percent, reviews and settlements. */
final class RandomCostKeys {
    private final Random random;
    private final RandomCommands pick;

    RandomCostKeys(Random random, RandomCommands pick) {
        this.random = random;
        this.pick = pick;
    }

    PartnershipCommand next(List<Recorded<PartnershipEvent>> history, Instant now) {
        var agreed = history.stream()
                .filter(known -> known.event() instanceof TextAgreed)
                .map(known -> ((TextAgreed) known.event()).terms().from())
                .findFirst();
        if (agreed.isEmpty() || random.nextInt(6) == 0) {
            return count(now);
        }
        int settlements = RandomCommands.count(history, SettlementProposed.class);
        return switch (random.nextInt(6)) {
            case 0 -> new ReviewCostKey(OFFICE, pick.owner(), AGREEMENT, pick.earlier(now), null, "It stays");
            case 1 -> settle(agreed.get(), settlements);
            case 2 -> settlements == 0 ? settle(agreed.get(), settlements) : confirm(settlements);
            default -> adjust(history, agreed.get(), now);
        };
    }

    private RecordFteCount count(Instant now) {
        var fte = new TreeMap<OwnerId, Fte>();
        RandomCommands.OWNERS.forEach(owner -> fte.put(owner, new Fte(BigDecimal.valueOf(random.nextInt(1_500), 2))));
        return new RecordFteCount(OFFICE, pick.owner(), Oslo.dayOf(now).minusDays(random.nextInt(30)), fte, null);
    }

    private AdjustCostKey adjust(List<Recorded<PartnershipEvent>> history, LocalDate agreedFrom, Instant now) {
        var counts = history.stream()
                .map(Recorded::event)
                .filter(FteCounted.class::isInstance)
                .map(FteCounted.class::cast)
                .toList();
        var from = random.nextInt(3) > 0 ? agreedFrom : Oslo.dayOf(now).plusDays(random.nextInt(40) - 20L);
        var terms = counts.isEmpty() || random.nextInt(3) == 0
                ? terms(CostKey.of(CostBasis.PERCENT, thirds()), null)
                : byStaff(pick.any(counts));
        return new AdjustCostKey(OFFICE, pick.owner(), AGREEMENT, null, new NewChange("A key", from), terms);
    }

    private static AskedTerms byStaff(FteCounted count) {
        var weights = new TreeMap<OwnerId, BigDecimal>();
        count.fte().forEach((owner, fte) -> weights.put(owner, fte.value()));
        return terms(CostKey.of(CostBasis.FTE, weights), count.countedOn());
    }

    private static AskedTerms terms(CostKey key, @org.jspecify.annotations.Nullable LocalDate countedOn) {
        return new AskedTerms(key, countedOn, Nok.of("1000000.01"), null, null);
    }

    private static SortedMap<OwnerId, BigDecimal> thirds() {
        return sorted(Map.of(
                STATE, new BigDecimal("33.3333"), LIER, new BigDecimal("33.3333"), EIKER, new BigDecimal("33.3334")));
    }

    private Settle settle(LocalDate agreedFrom, int settlements) {
        var from = agreedFrom.plusDays(random.nextInt(20));
        var restates = settlements > 0 && random.nextBoolean() ? new SettlementNumber(1) : null;
        var cost = List.of(new SettledCost("rent", Nok.of("100.01")));
        return new Settle(OFFICE, pick.owner(), AGREEMENT, from, from.plusDays(10), cost, sorted(Map.of()), restates);
    }

    private ConfirmSettlement confirm(int settlements) {
        return new ConfirmSettlement(OFFICE, new SettlementNumber(1 + random.nextInt(settlements)), pick.owner());
    }
}
