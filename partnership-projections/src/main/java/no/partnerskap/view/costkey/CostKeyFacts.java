package no.partnerskap.view.costkey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.CostPreview;
import no.partnerskap.core.costkey.CostScenario;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyReview;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.costkey.KeyTimeline;
import no.partnerskap.core.costkey.Staff;
import no.partnerskap.core.costkey.StaffCut;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** Facts on cost sharing at an instant: the fold of the events recorded by then. */
public final class CostKeyFacts {
    private final SortedSet<OwnerId> owners;
    private final CostKeys costKeys;
    private final Changes changes;
    private final Map<KeyNumber, Recorded<CostKeyAdjusted>> adopted = new HashMap<>();
    private final List<Recorded<CostKeyProposed>> proposed;
    private final List<Recorded<FteCounted>> counted;
    private final List<Recorded<SettlementProposed>> settlements;

    private CostKeyFacts(SortedSet<OwnerId> owners, List<Recorded<PartnershipEvent>> events) {
        this.owners = owners;
        var keys = CostKeys.NONE;
        var known = Changes.NONE;
        for (var recorded : events) {
            switch (recorded.event()) {
                case CostKeyEvent e -> keys = keys.after(e);
                case ChangeEvent e -> known = known.after(e, recorded.version());
                default -> {}
            }
        }
        this.costKeys = keys;
        this.changes = known;
        all(events, CostKeyAdjusted.class).forEach(e -> adopted.put(e.event().key(), e));
        this.proposed = all(events, CostKeyProposed.class);
        this.counted = all(events, FteCounted.class);
        this.settlements = all(events, SettlementProposed.class);
    }

    /** Folds the events on cost sharing and on changes; the two may be given in any order. */
    public static CostKeyFacts of(
            SortedSet<OwnerId> owners,
            List<Recorded<PartnershipEvent>> aboutCost,
            List<Recorded<PartnershipEvent>> aboutChanges) {
        var events = new ArrayList<>(aboutCost);
        aboutChanges.stream()
                .filter(recorded -> recorded.event() instanceof ChangeEvent)
                .forEach(events::add);
        events.sort(Comparator.comparingLong(Recorded::version));
        return new CostKeyFacts(owners, events);
    }

    private static <E extends PartnershipEvent> List<Recorded<E>> all(
            List<Recorded<PartnershipEvent>> events, Class<E> type) {
        return events.stream().flatMap(recorded -> recorded.only(type).stream()).toList();
    }

    public SortedSet<OwnerId> owners() {
        return owners;
    }

    /** The cost key status on a day. */
    public CostKeyStatus on(LocalDate day, int graceDays) {
        var actual = actual(day);
        var keys = periods()
                .filter(period -> period.covers(day))
                .map(period -> new AppliedKey(period, review(period, actual, day, graceDays)))
                .toList();
        var told = costKeys.countedBy(day)
                .flatMap(count -> actual.map(staff -> new ActualStaff(count.countedOn(), staff.fte())));
        return new CostKeyStatus(keys, waiting(), told.orElse(null));
    }

    private Optional<Staff> actual(LocalDate day) {
        var cuts = changes.staffMoves().stream()
                .map(move -> new StaffCut(move.initiator(), move.on(), move.fte()))
                .toList();
        return StaffCut.actual(costKeys, cuts, day);
    }

    private KeyReview review(KeyPeriod period, Optional<Staff> actual, LocalDate day, int graceDays) {
        var reviews = costKeys.reviews().stream()
                .filter(review -> review.agreement().equals(period.agreement()))
                .toList();
        return KeyReview.of(period.terms(), period.from(), reviews, owners, actual, day, graceDays);
    }

    private List<WaitingKey> waiting() {
        return proposed.stream()
                .map(Recorded::event)
                .filter(e -> !adopted.containsKey(e.key())
                        && !changes.summary(e.change()).withdrawn())
                .map(this::waiting)
                .toList();
    }

    private WaitingKey waiting(CostKeyProposed e) {
        var from = changes.summary(e.change()).content().effectiveOn();
        return new WaitingKey(
                e.key(),
                e.agreement(),
                e.change(),
                e.proposedBy(),
                from,
                e.terms(),
                new KeyText(e.agreement(), from, e.terms()).sha256());
    }

    /** Every key that applies on some day, by agreement and in order of days. */
    public List<KeyPeriod> history() {
        return periods().toList();
    }

    private Stream<KeyPeriod> periods() {
        return costKeys.timelines().stream()
                .sorted(Comparator.comparing(KeyTimeline::agreement))
                .flatMap(this::periods);
    }

    private Stream<KeyPeriod> periods(KeyTimeline line) {
        return line.keys().entrySet().stream().flatMap(entry -> {
            var later = line.keys().tailMap(entry.getKey().plusDays(1));
            return Stream.ofNullable(adopted.get(entry.getValue()))
                    .map(event -> KeyPeriod.of(event, entry.getKey(), later.isEmpty() ? null : later.firstKey()));
        });
    }

    public List<FteCountView> counts() {
        return counted.stream().map(FteCountView::of).toList();
    }

    public List<SettlementView> settlements() {
        return settlements.stream()
                .flatMap(recorded -> costKeys
                        .settlements()
                        .find(recorded.event().settlement().value())
                        .stream()
                        .map(now -> SettlementView.of(recorded, now)))
                .toList();
    }

    /** The effect of other terms under an agreement on what each owner pays in a year, compared with those that apply on a day. */
    public List<OwnerEffect> effectOf(AgreementNumber agreement, KeyTerms terms, LocalDate day) {
        var applied = periods()
                .filter(period -> period.agreement().equals(agreement) && period.covers(day))
                .map(KeyPeriod::terms)
                .toList();
        return CostPreview.between(applied, List.of(terms)).effects();
    }

    /** The cost under a scenario, for each key that applies on a day, or by itself where none does. Stores nothing. */
    public List<SimulatedCost> simulate(CostScenario supposed, LocalDate day) {
        var applied = periods()
                .filter(period -> period.covers(day))
                .map(period -> SimulatedCost.of(period, supposed.of(period.terms(), day)))
                .toList();
        return applied.isEmpty()
                ? supposed.alone(day).map(SimulatedCost::of).stream().toList()
                : applied;
    }
}
