package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.sorted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.CostKeys.OpenKey;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;

/** Random commands about sharing cost: counts first, then keys by staff or percent, reviews and settlements. */
final class RandomCostKeys {
    private final Random random;
    private final RandomCommands pick;

    RandomCostKeys(Random random, RandomCommands pick) {
        this.random = random;
        this.pick = pick;
    }

    PartnershipCommand next(List<Recorded<PartnershipEvent>> history, Instant now) {
        var known = CostKeys.NONE;
        LocalDate agreedFrom = null;
        for (var recorded : history) {
            switch (recorded.event()) {
                case CostKeyEvent e -> known = known.after(e);
                case TextAgreed e
                when e.freezes() ->
                    agreedFrom = e.agreement().equals(AGREEMENT) ? e.terms().from() : agreedFrom;
                default -> {}
            }
        }
        if (agreedFrom == null || known.counts().items().isEmpty() || random.nextInt(10) == 0) {
            return count(now);
        }
        if (!known.open().isEmpty() && random.nextInt(8) > 0) {
            return approve(history, known.open().getLast(), now);
        }
        return known.timelines().isEmpty() ? adjust(known, agreedFrom) : underAKey(known, agreedFrom, now);
    }

    private PartnershipCommand underAKey(CostKeys known, LocalDate agreedFrom, Instant now) {
        int settlements = known.settlements().items().size();
        boolean waiting = settlements > 0
                && !known.settlements().get(settlements, "settlement").settled();
        if (waiting && random.nextInt(3) > 0) {
            return confirm(known);
        }
        return switch (random.nextInt(8)) {
            case 0 -> new ReviewCostKey(OFFICE, pick.owner(), AGREEMENT, pick.earlier(now), null, "It stays");
            case 1 -> adjust(known, Oslo.dayOf(now).plusDays(random.nextInt(40) - 20L));
            case 2, 3 -> cut(Oslo.dayOf(now).plusDays(random.nextInt(30)));
            default -> settle(agreedFrom, settlements);
        };
    }

    private ReportChange cut(LocalDate effectiveOn) {
        var changeFigures = new ChangeFigures(new Fte(BigDecimal.valueOf(random.nextInt(300), 2)), null);
        var changeContent = new ChangeContent(
                ChangeKind.STAFFING_REDUCTION, "Fewer people", effectiveOn, changeFigures, sorted(Map.of()));
        return new ReportChange(OFFICE, pick.owner(), pick.owner(), changeContent);
    }

    /** The approval of an owner that has not given one, most often of the very key, and more often than not one that reaches back. */
    private RecordOwnLineDecision approve(List<Recorded<PartnershipEvent>> history, OpenKey open, Instant now) {
        var change = open.change();
        var changes = Changes.NONE;
        for (var recorded : history) {
            changes = recorded.event() instanceof ChangeEvent e ? changes.after(e, recorded.version()) : changes;
        }
        var from = changes.summary(change).content().effectiveOn();
        var text = random.nextInt(10) == 0 ? null : open.textSha256(from);
        var missing = new ArrayList<>(RandomCommands.OWNERS);
        history.stream()
                .map(Recorded::event)
                .filter(OwnLineDecisionRecorded.class::isInstance)
                .map(OwnLineDecisionRecorded.class::cast)
                .filter(e -> e.change().equals(change))
                .forEach(e -> missing.remove(e.owner()));
        var by = missing.isEmpty() ? pick.owner() : missing.getFirst();
        var body = by.isState() ? Body.REGION_DIRECTOR : Body.MUNICIPAL_COUNCIL;
        var retroactive = random.nextInt(6) > 0;
        return new RecordOwnLineDecision(
                OFFICE,
                change,
                by,
                new Decision(pick.earlier(now), body, pick.mandate(by), null, text, retroactive, null, null));
    }

    private RecordFteCount count(Instant now) {
        var fte = new TreeMap<OwnerId, Fte>();
        RandomCommands.OWNERS.forEach(owner -> fte.put(owner, new Fte(BigDecimal.valueOf(random.nextInt(1_500), 2))));
        return new RecordFteCount(OFFICE, pick.owner(), Oslo.dayOf(now).minusDays(random.nextInt(30)), fte, null);
    }

    private AdjustCostKey adjust(CostKeys known, LocalDate from) {
        var terms = random.nextInt(3) == 0
                ? terms(CostKey.of(CostBasis.PERCENT, thirds()), null)
                : byStaff(pick.any(known.counts().items()));
        return new AdjustCostKey(OFFICE, pick.owner(), AGREEMENT, null, new OpenedChange("A key", from), terms);
    }

    private static AskedTerms byStaff(CostKeys.Count count) {
        return terms(CostKey.of(CostBasis.FTE, count.staff().weights()), count.countedOn());
    }

    private static AskedTerms terms(CostKey key, @Nullable LocalDate countedOn) {
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

    /** By an owner that has not agreed yet. */
    private ConfirmSettlement confirm(CostKeys known) {
        int number = known.settlements().items().size();
        var settlement = known.settlements().get(number, "settlement");
        var missing = new ArrayList<>(RandomCommands.OWNERS);
        missing.remove(settlement.proposedBy());
        missing.removeAll(settlement.confirmedBy());
        return new ConfirmSettlement(
                OFFICE, new SettlementNumber(number), missing.isEmpty() ? pick.owner() : missing.getFirst());
    }
}
