package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_020;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_087;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_159;
import static no.partnerskap.core.rules.Rule.R_160;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.Changes;
import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Keeps;

/** Findings on one change: its audit, its steps, its effect on cost, and what it carries. */
record ChangeFindings(RecordByDay diary, ChangeNumber number) implements DailyWatch {
    @Override
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<>(diary.daysOf(number));
        if (!days.isEmpty()) {
            days.addAll(diary.daysOfOffice().tailSet(days.first()));
            days.addAll(diary.daysOfMeetings().tailSet(days.first()));
            days.addAll(daysOfWhatFollows());
        }
        return days;
    }

    /** An emergency may be followed by an ordinary change, whose events are elsewhere. */
    private SortedSet<LocalDate> daysOfWhatFollows() {
        var days = new TreeSet<LocalDate>();
        if (!RecordByDay.all(diary.change(number, LocalDate.MAX), EmergencyDeclared.class, e -> true)
                .isEmpty()) {
            diary.changes().tailSet(number).forEach(later -> days.addAll(diary.daysOf(later)));
        }
        return days;
    }

    @Override
    public Seen look(LocalDate day) {
        var audit = diary.audit(number, day);
        return audit.isEmpty() ? Seen.NOTHING : new OnDay(audit.get(), diary.change(number, day), day).look();
    }

    /** Change on one day. */
    private final class OnDay {
        private final ChangeAudit audit;
        private final List<Recorded<PartnershipEvent>> events;
        private final LocalDate day;
        private final ReplayedState replayedState;
        private final List<DayFinding> found = new ArrayList<>();
        private final List<LocalDate> again = new ArrayList<>();

        OnDay(ChangeAudit audit, List<Recorded<PartnershipEvent>> events, LocalDate day) {
            this.audit = audit;
            this.events = events;
            this.day = day;
            this.replayedState = diary.on(day);
        }

        Seen look() {
            again.add(audit.effectiveOn());
            audit.owners().stream()
                    .flatMap(owner -> Optional.ofNullable(owner.lookAgainOn()).stream())
                    .forEach(again::add);
            if (!ChangeFacts.of(events).withdrawn()) {
                new InvolvementFindings(audit, opening(), day, found, again).look();
                new StepFindings(number, events, replayedState, day, found).look();
                itself();
                moves();
                emergency();
                cost();
                carried();
            }
            return new Seen(found, again);
        }

        private DayFinding found(FindingCode code) {
            return DayFinding.of(code, FindingSubject.the(Subject.CHANGE, number.value()));
        }

        private List<String> opening() {
            return List.of(events.getFirst().eventId());
        }

        @Keeps({R_013, R_159, R_160})
        private void itself() {
            if (audit.kind() == ChangeKind.MINIMUM_SERVICE_REMOVED && !serviceRestored()) {
                found.add(found(FindingCode.MINIMUM_SERVICE)
                        .due(audit.effectiveOn())
                        .on(opening()));
            }
            if (flagged(Flag.CONFLICTING_REPORTS)) {
                found.add(found(FindingCode.CONFLICTING_REPORTS).on(RecordByDay.ids(events)));
            }
            RecordByDay.all(events, ReportContested.class, e -> true).stream()
                    .filter(contested -> !reportedSince(contested))
                    .forEach(e -> found.add(found(FindingCode.REPORT_CONTESTED)
                            .of(e.event().initiator())
                            .restingOn(audit.effectiveOn())
                            .on(List.of(e.eventId()))));
        }

        /** Whether a later change has restored the service, from the day it applies. */
        private boolean serviceRestored() {
            var returns = later().filter(later -> later.content().kind() == ChangeKind.SERVICE_ADDED)
                    .filter(later -> !later.withdrawn())
                    .map(later -> later.content().effectiveOn())
                    .toList();
            again.addAll(returns);
            return returns.stream().anyMatch(from -> !from.isAfter(day));
        }

        /** Whether the contesting owner has since reported from when the change applies. */
        private boolean reportedSince(Recorded<ReportContested> contested) {
            return RecordByDay.all(
                            events,
                            EffectReported.class,
                            e -> e.reportedBy().equals(contested.event().initiator()))
                    .stream()
                    .anyMatch(told -> told.version() > contested.version());
        }

        private boolean flagged(Flag flag) {
            return audit.owners().stream().anyMatch(owner -> owner.flags().contains(flag));
        }

        /** A move to an earlier or past date is open until every owner is involved for it. */
        @Keeps(R_083)
        private void moves() {
            if (allGoBy()) {
                return;
            }
            var moved = RecordByDay.all(events, EffectiveDateMoved.class, e -> true);
            if (!moved.isEmpty()
                    && moved.getLast()
                            .event()
                            .to()
                            .isBefore(moved.getLast().event().from())) {
                found.add(found(FindingCode.MOVED_EARLIER)
                        .saying("from", moved.getLast().event().from())
                        .saying("to", moved.getLast().event().to())
                        .on(List.of(moved.getLast().eventId())));
            }
            if (flagged(Flag.BACKDATED_EFFECT)) {
                var told = new ArrayList<>(RecordByDay.ids(moved));
                told.addAll(RecordByDay.ids(RecordByDay.all(events, EffectReported.class, e -> true)));
                found.add(found(FindingCode.BACKDATED).due(audit.effectiveOn()).on(told));
            }
        }

        private boolean allGoBy() {
            return audit.owners().stream().allMatch(ChangeFindings::goesBy);
        }

        @Keeps({R_086, R_087})
        private void emergency() {
            var declared = RecordByDay.all(events, EmergencyDeclared.class, e -> true);
            var qualified = declared.stream()
                    .filter(e -> EmergencyGround.qualifies(e.event().ground()))
                    .findFirst();
            if (qualified.isPresent()) {
                emergencyKept(qualified.get());
            } else if (!declared.isEmpty() && !allGoBy()) {
                found.add(found(FindingCode.EMERGENCY_GROUND)
                        .restingOn(audit.effectiveOn())
                        .on(List.of(declared.getFirst().eventId())));
            }
        }

        /** Open until an ordinary change of the same kind continues the emergency measure. */
        private void emergencyKept(Recorded<EmergencyDeclared> declared) {
            var last = audit.effectiveOn().plusDays(diary.days(day).days(DayCounts.EMERGENCY_LAPSE));
            again.add(last.plusDays(1));
            if (day.isAfter(last) && !carriedOn()) {
                found.add(found(FindingCode.EMERGENCY_KEPT).due(last).on(List.of(declared.eventId())));
            }
        }

        private boolean carriedOn() {
            return later().anyMatch(later -> later.initiator().equals(audit.initiator())
                    && later.content().kind() == audit.kind()
                    && !later.withdrawn());
        }

        private Stream<Changes.Summary> later() {
            return IntStream.range(
                            number.value() + 1,
                            replayedState.changes().changes().next())
                    .mapToObj(later -> replayedState.changes().summary(new ChangeNumber(later)));
        }

        /** Open until every owner that would pay more is involved or has waived it. */
        @Keeps(R_094)
        private void cost() {
            var foreseen = RecordByDay.all(events, CostEffectForeseen.class, e -> true);
            if (foreseen.isEmpty()) {
                return;
            }
            var waiting = new TreeSet<OwnerId>();
            audit.owners().stream()
                    .filter(owner -> !goesBy(owner))
                    .map(OwnerAudit::owner)
                    .filter(foreseen.getLast().event().raised()::containsKey)
                    .forEach(waiting::add);
            if (!waiting.isEmpty()) {
                found.add(found(FindingCode.COST_AFFECTING)
                        .ofOwners(waiting)
                        .restingOn(audit.effectiveOn())
                        .on(List.of(foreseen.getLast().eventId())));
            }
        }

        /** An amendment or key that every line has approved but that is not in force; the rule that adopts it says why. */
        @Keeps({R_020, R_097})
        private void carried() {
            var office = events.getFirst().event().office();
            var approvals = replayedState.changes().approvals(number, replayedState.mandates()::cover);
            for (var open : replayedState.agreements().open()) {
                var parties = replayedState
                        .agreements()
                        .existing(open.agreement())
                        .terms()
                        .kind()
                        .parties(replayedState.owners());
                var counting = LineApproval.deciding(
                        approvals,
                        a -> open.textSha256().equals(a.textSha256()) && parties.contains(a.owner()),
                        audit.effectiveOn());
                if (open.change().equals(number) && counting.size() == parties.size()) {
                    replayedState.agreements().carryOut(office, open, counting, audit.effectiveOn()).findings().stream()
                            .flatMap(finding -> DayFinding.of(
                                    finding,
                                    about(Subject.AMENDMENT, open.amendment())
                                            .and(
                                                    Subject.AGREEMENT,
                                                    open.agreement().value())))
                            .forEach(one ->
                                    found.add(one.restingOn(audit.effectiveOn()).on(opening())));
                }
            }
            for (var open : replayedState.costKeys().open()) {
                var text = open.textSha256(audit.effectiveOn());
                var counting = LineApproval.deciding(approvals, a -> text.equals(a.textSha256()), audit.effectiveOn());
                if (open.change().equals(number)
                        && counting.size() == replayedState.owners().size()) {
                    replayedState.costKeys().carryOut(office, open, counting, audit.effectiveOn()).findings().stream()
                            .flatMap(finding -> DayFinding.of(
                                    finding, about(Subject.COST_KEY, open.key().value())))
                            .forEach(one ->
                                    found.add(one.restingOn(audit.effectiveOn()).on(opening())));
                }
            }
        }

        private FindingSubject about(Subject thing, int value) {
            return FindingSubject.the(Subject.CHANGE, number.value()).and(thing, value);
        }
    }

    /** Whether nothing remains to put right about the involvement of an owner. */
    private static boolean goesBy(OwnerAudit owner) {
        return switch (owner.verdict()) {
            case NOT_APPLICABLE, WITHDRAWN, SET_BY_BOARD, WAIVED, INVOLVED_IN_TIME, EMERGENCY_REGULARISED -> true;
            default -> false;
        };
    }
}
