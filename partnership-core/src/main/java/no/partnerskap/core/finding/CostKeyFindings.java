package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_095;
import static no.partnerskap.core.rules.Rule.R_096;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_159;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.FteCounted;
import no.partnerskap.core.costkey.CostKeyEvent.SettlementProposed;
import no.partnerskap.core.costkey.CostKeys;
import no.partnerskap.core.costkey.KeyReview;
import no.partnerskap.core.costkey.KeyTimeline;
import no.partnerskap.core.costkey.Settlement;
import no.partnerskap.core.costkey.StaffCut;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Keeps;

/** Findings on cost sharing: overdue reviews, keys that staffing deviates from, counts that differ, and settlements to restate. */
record CostKeyFindings(RecordByDay diary) implements DailyWatch {
    @Override
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<>(diary.daysOfCost());
        if (!days.isEmpty()) {
            diary.on(LocalDate.MAX).changes().staffMoves().forEach(move -> days.addAll(diary.daysOf(move.change())));
        }
        return days;
    }

    @Override
    public Seen look(LocalDate day) {
        var replayedState = diary.on(day);
        var events = diary.cost(day);
        var found = new ArrayList<DayFinding>();
        var again = new ArrayList<LocalDate>();
        replayedState.costKeys().timelines().forEach(line -> key(line, replayedState, events, day, found, again));
        replayedState.changes().staffMoves().forEach(move -> again.add(move.on()));
        settlements(replayedState, events, found);
        counts(events, found);
        return new Seen(found, again);
    }

    @Keeps({R_095, R_096})
    private void key(
            KeyTimeline line,
            ReplayedState replayedState,
            List<Recorded<PartnershipEvent>> events,
            LocalDate day,
            List<DayFinding> found,
            List<LocalDate> again) {
        again.addAll(line.keys().keySet());
        var number = line.on(day).orElse(null);
        if (number == null) {
            return;
        }
        var terms =
                replayedState.costKeys().keys().get(number.value(), "cost-key").terms();
        var from = line.keys().headMap(day.plusDays(1)).lastKey();
        var reviews = replayedState.costKeys().reviews().stream()
                .filter(review -> review.agreement().equals(line.agreement()))
                .toList();
        var cuts = replayedState.changes().staffMoves().stream()
                .map(move -> new StaffCut(move.initiator(), move.on(), move.fte()))
                .toList();
        int grace = diary.days(day).days(DayCounts.KEY_REVIEW_GRACE);
        var actual = StaffCut.actual(replayedState.costKeys(), cuts, day);
        var review = KeyReview.of(terms, from, reviews, replayedState.owners(), actual, day, grace);
        again.add(review.dueOn().plusDays(grace + 1L));
        var findingSubject =
                FindingSubject.the(Subject.AGREEMENT, line.agreement().value()).and(Subject.COST_KEY, number.value());
        var evidence = RecordByDay.ids(
                RecordByDay.all(events, CostKeyAdjusted.class, e -> e.key().equals(number)));
        if (review.overdue()) {
            found.add(DayFinding.of(FindingCode.KEY_REVIEW_OVERDUE, findingSubject)
                    .due(review.dueOn())
                    .on(evidence));
        }
        var staff = counted(replayedState, cuts, day);
        if (review.drifted() && !reviewedSince(staff, reviews, replayedState, day)) {
            var counted = new ArrayList<>(evidence);
            counted.addAll(RecordByDay.ids(RecordByDay.all(
                    events, FteCounted.class, e -> !e.countedOn().isAfter(day))));
            found.add(DayFinding.of(FindingCode.KEY_DRIFTED, findingSubject)
                    .saying("points", review.deviationPoints())
                    .restingOn(staff)
                    .on(counted));
        }
    }

    /** The day of the last FTE count, or of the last cut since. */
    private static LocalDate counted(ReplayedState replayedState, List<StaffCut> cuts, LocalDate day) {
        var counted = replayedState.costKeys().countedBy(day).map(CostKeys.Count::countedOn).stream();
        var cut = cuts.stream().map(StaffCut::on).filter(on -> !on.isAfter(day));
        return Stream.concat(counted, cut).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** Whether every owner has reviewed the key since staffing last changed, and so kept it. */
    private static boolean reviewedSince(
            LocalDate staff, List<CostKeys.Review> reviews, ReplayedState replayedState, LocalDate day) {
        return replayedState.owners().stream()
                .allMatch(owner -> reviews.stream()
                        .anyMatch(review -> review.owner().equals(owner)
                                && !review.on().isBefore(staff)
                                && !review.on().isAfter(day)));
    }

    /** Settlements by other keys than those that now apply in their period, open until restated. */
    @Keeps(R_097)
    private static void settlements(
            ReplayedState replayedState, List<Recorded<PartnershipEvent>> events, List<DayFinding> found) {
        var settled = replayedState.costKeys().settlements().items();
        for (var recorded : RecordByDay.all(events, SettlementProposed.class, e -> true)) {
            var e = recorded.event();
            boolean stands = settled.get(e.settlement().value() - 1).settled()
                    && settled.stream()
                            .filter(Settlement::settled)
                            .map(Settlement::restates)
                            .filter(Objects::nonNull)
                            .noneMatch(e.settlement()::equals);
            var keys = replayedState.costKeys().timeline(e.agreement()).stream()
                    .flatMap(line -> line.between(e.from(), e.toExclusive()).stream())
                    .map(KeyTimeline.Span::key)
                    .toList();
            if (stands && !keys.equals(e.keys())) {
                found.add(DayFinding.of(
                                FindingCode.RESTATEMENT_DUE,
                                FindingSubject.the(
                                        Subject.SETTLEMENT, e.settlement().value()))
                        .saying("from", e.from())
                        .saying("to", e.toExclusive().minusDays(1))
                        .on(List.of(recorded.eventId())));
            }
        }
    }

    /** Counts of one day by different owners that differ, open until one of them records the other's count. */
    @Keeps(R_159)
    private static void counts(List<Recorded<PartnershipEvent>> events, List<DayFinding> found) {
        var latest = new TreeMap<LocalDate, TreeMap<OwnerId, Recorded<FteCounted>>>();
        RecordByDay.all(events, FteCounted.class, e -> true)
                .forEach(e -> latest.computeIfAbsent(e.event().countedOn(), on -> new TreeMap<>())
                        .put(e.event().recordedBy(), e));
        latest.forEach((on, byOwner) -> {
            long counts = byOwner.values().stream()
                    .map(e -> e.event().fte())
                    .distinct()
                    .count();
            if (counts > 1) {
                found.add(DayFinding.of(FindingCode.FTE_COUNT_DIFFERS, FindingSubject.THE_PARTNERSHIP)
                        .ofOwners(byOwner.keySet())
                        .due(on)
                        .on(RecordByDay.ids(List.copyOf(byOwner.values()))));
            }
        });
    }
}
