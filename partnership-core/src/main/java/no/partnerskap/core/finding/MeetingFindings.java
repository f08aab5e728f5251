package no.partnerskap.core.finding;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.core.rules.Rule.R_175;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.meeting.ConfirmationStatus.Contest;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.core.meeting.MeetingAttendance;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionCorrected;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.rules.Keeps;

/** Findings on meetings: overdue ones, those without quorum, and decisions that count for less than stated. */
record MeetingFindings(RecordByDay diary) implements DailyWatch {
    @Override
    public SortedSet<LocalDate> days() {
        var days = new TreeSet<>(diary.daysOfMeetings());
        days.addAll(diary.daysOfOffice());
        decided().forEach(change -> days.addAll(diary.daysOf(change)));
        return days;
    }

    /** The changes that a decision has dealt with. */
    private SortedSet<ChangeNumber> decided() {
        var events = diary.meetings(LocalDate.MAX);
        var recorded = RecordByDay.all(events, MeetingDecisionRecorded.class, e -> true).stream()
                .map(e -> e.event().text());
        var corrected = RecordByDay.all(events, MeetingDecisionCorrected.class, e -> true).stream()
                .map(e -> e.event().text());
        return Stream.concat(recorded, corrected)
                .flatMap(text -> Stream.ofNullable(text.change()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Seen look(LocalDate day) {
        var replayedState = diary.on(day);
        if (replayedState.owners().isEmpty()) {
            return Seen.NOTHING;
        }
        var events = diary.meetings(day);
        var byMeeting = events.stream()
                .collect(Collectors.groupingBy(
                        recorded -> ((MeetingEvent) recorded.event()).meeting(), TreeMap::new, Collectors.toList()));
        var attendance = new TreeMap<MeetingNumber, MeetingAttendance>();
        byMeeting.forEach((meeting, of) -> attendance.put(meeting, MeetingAttendance.of(of, replayedState.owners())));
        var found = new ArrayList<DayFinding>();
        var again = new ArrayList<LocalDate>();
        interval(replayedState, attendance.values(), day, found, again);
        quorum(attendance, found);
        decisions(replayedState, events, found);
        confirmations(replayedState, events, day, found, again);
        return new Seen(found, again);
    }

    /**
     * One finding from the first meeting missed until the owners meet again, however many are missed meanwhile. A meeting that rests on
     * the word of one owner is not counted.
     */
    @Keeps({R_050, R_162})
    private void interval(
            ReplayedState replayedState,
            Collection<MeetingAttendance> attendance,
            LocalDate day,
            List<DayFinding> found,
            List<LocalDate> again) {
        var interval = diary.policies().interval(replayedState.file(), day, diary.moment(day));
        var meetings =
                attendance.stream().flatMap(meeting -> meeting.held().stream()).toList();
        var held = meetings.stream().map(MeetingFindings::day).toList();
        interval.nextDue(day, held).ifPresent(again::add);
        var dues = interval.dueBy(day, held);
        dues.forEach(due -> again.add(due.overdueFrom()));
        var missed = dues.stream().filter(due -> due.overdueOn(day)).toList();
        if (!missed.isEmpty()) {
            var since = held.stream().max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
            var unconfirmed = attendance.stream()
                    .filter(meeting -> meeting.held().isEmpty())
                    .flatMap(meeting -> meeting.last().stream())
                    .filter(last -> day(last).isAfter(since))
                    .count();
            found.add(DayFinding.of(FindingCode.MEETING_OVERDUE, FindingSubject.THE_PARTNERSHIP)
                    .due(missed.getFirst().due())
                    .saying("missed", missed.size())
                    .saying("unconfirmed", unconfirmed)
                    .on(lastHeld(meetings, day)));
        }
    }

    private static LocalDate day(Recorded<AttendanceRecorded> recorded) {
        return recorded.event().heldOn().day();
    }

    /** The evidence that no meeting was held since: the last meeting held, otherwise the establishment. */
    private List<String> lastHeld(Collection<Recorded<AttendanceRecorded>> attendance, LocalDate day) {
        return attendance.stream()
                .max(Comparator.comparing((Recorded<AttendanceRecorded> held) -> day(held))
                        .thenComparing(Recorded::version))
                .<Recorded<?>>map(held -> held)
                .or(() -> diary.office(day).stream().findFirst())
                .map(Recorded::eventId)
                .stream()
                .toList();
    }

    /** Open until every owner says that the meeting had a quorum, or that a later one had. */
    @Keeps({R_051, R_162})
    private static void quorum(Map<MeetingNumber, MeetingAttendance> attendance, List<DayFinding> found) {
        attendance.forEach((meeting, said) -> said.withoutQuorum().ifPresent(recorded -> {
            var later = attendance.values().stream()
                    .filter(other -> other.held()
                            .or(other::last)
                            .filter(last -> day(last).isAfter(day(recorded)))
                            .isPresent())
                    .toList();
            if (later.stream().noneMatch(MeetingAttendance::quorate)) {
                var unconfirmed = Stream.concat(Stream.of(said), later.stream())
                        .flatMap(other -> other.last().stream())
                        .filter(last -> HeldMeeting.of(last.event()).quorate())
                        .count();
                found.add(DayFinding.of(
                                FindingCode.MEETING_NO_QUORUM, FindingSubject.the(Subject.MEETING, meeting.value()))
                        .ofOwners(recorded.event().unrepresented())
                        .saying("unconfirmed", unconfirmed)
                        .restingOn(day(recorded))
                        .on(List.of(recorded.eventId())));
            }
        }));
    }

    /** Open until it is corrected, or a later decision replaces it. */
    @Keeps({R_051, R_057, R_058})
    private static void decisions(
            ReplayedState replayedState, List<Recorded<PartnershipEvent>> events, List<DayFinding> found) {
        var recorded = new HashMap<Long, Recorded<PartnershipEvent>>();
        events.forEach(one -> recorded.put(one.version(), one));
        DecisionStanding.of(events, replayedState.owners()).forEach((number, standing) -> {
            if (standing.replacedBy().isEmpty()) {
                var findingSubject = FindingSubject.the(
                                Subject.MEETING, standing.meeting().value())
                        .and(Subject.DECISION, number.value());
                var decided = recorded.get(standing.recordedIn());
                standing.decision().counted().noticed().stream()
                        .flatMap(finding -> DayFinding.of(finding, findingSubject))
                        .flatMap(one -> waiting(one, standing, replayedState))
                        .forEach(one -> found.add(
                                one.restingOn(Oslo.dayOf(decided.recordedAt())).on(List.of(decided.eventId()))));
            }
        });
    }

    /** What an owner has neither confirmed nor contested within the answer time stands on the list until it is; so does a contest. */
    @Keeps(R_162)
    private void confirmations(
            ReplayedState replayedState,
            List<Recorded<PartnershipEvent>> events,
            LocalDate day,
            List<DayFinding> found,
            List<LocalDate> again) {
        int answer = diary.days(day).days(DayCounts.ANSWER);
        var ids = new HashMap<Long, String>();
        events.forEach(one -> ids.put(one.version(), one.eventId()));
        DecisionStanding.of(events, replayedState.owners()).forEach((number, standing) -> {
            var subject = FindingSubject.the(Subject.MEETING, standing.meeting().value())
                    .and(Subject.DECISION, number.value());
            var confirmation = standing.confirmation();
            switch (confirmation.state()) {
                case CONFIRMED, SET_BY_BOARD -> {}
                case CONTESTED ->
                    found.add(DayFinding.of(FindingCode.DECISION_CONTESTED, subject)
                            .ofOwners(confirmation.contests().stream()
                                    .map(Contest::by)
                                    .toList())
                            .restingOn(confirmation.since())
                            .on(confirmation.contests().stream()
                                    .flatMap(contest -> Stream.ofNullable(ids.get(contest.recordedIn())))
                                    .toList()));
                case RECORDED_BY -> {
                    var due = confirmation.since().plusDays(answer);
                    again.add(due.plusDays(1));
                    if (day.isAfter(due) && standing.decision().text().statedType() != MeetingDecisionType.NOTED) {
                        found.add(DayFinding.of(FindingCode.DECISION_UNCONFIRMED, subject)
                                .ofOwners(confirmation.awaiting())
                                .due(due)
                                .on(Stream.ofNullable(ids.get(standing.recordedIn()))
                                        .toList()));
                    }
                }
            }
        });
    }

    /** A decision that awaits the owners' lines awaits those that have not approved the change; all of them if it names no change. */
    @Keeps({R_058, R_175})
    private static Stream<DayFinding> waiting(DayFinding one, DecisionStanding standing, ReplayedState replayedState) {
        if (one.code() != FindingCode.DECISION_AWAITING_OWN_LINE) {
            return Stream.of(one);
        }
        var change = standing.decision().text().change();
        var missing = new TreeSet<>(change == null ? replayedState.owners() : replayedState.parties(change));
        if (change != null
                && replayedState.changes().changes().find(change.value()).isPresent()) {
            approved(replayedState, change).forEach(missing::remove);
        }
        return missing.isEmpty() ? Stream.empty() : Stream.of(one.ofOwners(missing));
    }

    private static List<OwnerId> approved(ReplayedState replayedState, ChangeNumber change) {
        var texts = replayedState.texts(change);
        return replayedState.changes().approvals(change, replayedState.mandates()::cover).stream()
                .filter(approval -> texts.stream().allMatch(text -> text.equals(approval.textSha256())))
                .map(LineApproval::owner)
                .toList();
    }
}
