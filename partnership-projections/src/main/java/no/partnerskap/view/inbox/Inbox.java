package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_050;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.meeting.MeetingAttendance;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.view.inbox.InboxSubject.OfPartnership;
import no.partnerskap.view.record.IndexedEvents;

/**
 * Inbox of one partnership: what awaits the lines of its owners, by the events on the subjects that may still await one.
 *
 * @param awaited what awaits the owners' lines on the day asked about
 * @param subjects the subjects in which something may await a line, then or later
 */
record Inbox(List<Awaited> awaited, OpenSubjects subjects) {
    /** How many days before it is due a meeting, a review or an evaluation begins to await the lines. */
    static final int DAYS_AHEAD = 90;

    static boolean isNear(LocalDate due, LocalDate day) {
        return !day.isBefore(due.minusDays(DAYS_AHEAD));
    }

    /**
     * @param files the events about the office and its cost key, and about all subjects that may await a line
     * @param before what is known of the other subjects
     */
    static Inbox of(IndexedEvents files, OpenSubjects before, PolicyBook policies, Question question) {
        return new Fold(files, before, policies, question).inbox();
    }

    private static final class Fold {
        private final IndexedEvents files;
        private final PolicyBook policies;
        private final Question question;
        private final Audit audit;
        private final OfficeFacts office;
        private final DayCounts days;
        private final TextMatters texts;
        private final SortedMap<MeetingNumber, LocalDate> held;
        private final List<LocalDate> planned = new ArrayList<>();
        private final List<Awaited> awaited = new ArrayList<>();
        private final SortedSet<SubjectKey> open = new TreeSet<>();
        private final SortedSet<SubjectKey> cited = new TreeSet<>();

        Fold(IndexedEvents files, OpenSubjects before, PolicyBook policies, Question question) {
            this.files = files;
            this.policies = policies;
            this.question = question;
            this.audit = new Audit(files.record(), policies);
            this.office = audit.office(question.knownAt());
            this.days = policies.days(question.validOn(), question.knownAt(), office.guiding(question.validOn()));
            this.texts = new TextMatters(
                    office,
                    CostKeyMatters.fold(files.in(SubjectKey.COST_KEY)),
                    files.in(SubjectKey.OFFICE),
                    files.in(SubjectKey.COST_KEY));
            this.held = new TreeMap<>(before.held());
        }

        Inbox inbox() {
            var record = files.record();
            var carriers = texts.changes();
            record.changes().forEach((number, events) -> change(number, events, carriers.contains(number)));
            record.meetings().forEach(this::meeting);
            files.ofDisputes().forEach((key, events) -> dispute(key, events));
            new AgreementMatters(office, files.in(SubjectKey.OFFICE), question.validOn())
                    .all()
                    .forEach(awaited::add);
            new CostKeyMatters(
                            texts.keys(),
                            files.in(SubjectKey.COST_KEY),
                            office.office().ownerIds(),
                            days.days(DayCounts.KEY_REVIEW_GRACE),
                            question.validOn())
                    .all()
                    .forEach(awaited::add);
            meetingDue().forEach(awaited::add);
            return new Inbox(List.copyOf(awaited), new OpenSubjects(open, cited, held));
        }

        private void change(ChangeNumber number, List<Recorded<PartnershipEvent>> events, boolean carries) {
            audit.matter(number, question).ifPresent(change -> {
                var matters = new ChangeMatters(change, audit.of(change), events, carries);
                var found = Stream.concat(matters.all(), carries ? texts.of(matters) : Stream.empty())
                        .toList();
                awaited.addAll(found);
                if (matters.isAhead() || !found.isEmpty()) {
                    open.add(SubjectKey.of(number));
                    change.change().claims().stream()
                            .flatMap(ClaimFacts::citedMeetings)
                            .forEach(meeting -> cited.add(SubjectKey.of(meeting)));
                }
            });
        }

        private void meeting(MeetingNumber number, List<Recorded<PartnershipEvent>> events) {
            var happened = events.stream()
                    .map(recorded -> (MeetingEvent) recorded.event())
                    .toList();
            Minutes.upTo(happened).ifPresent(now -> {
                var matters = new MeetingMatters(
                        now, events, office.office().ownerIds(), days.days(DayCounts.PAPERS_LEAD), question.validOn());
                var found = matters.all().toList();
                awaited.addAll(found);
                if (matters.isAhead() || !found.isEmpty()) {
                    open.add(SubjectKey.of(number));
                }
                if (now.held() == null) {
                    planned.add(now.plannedFor());
                } else {
                    MeetingAttendance.of(events, office.office().ownerIds())
                            .held()
                            .ifPresent(attendance ->
                                    held.put(number, attendance.event().heldOn().day()));
                }
            });
        }

        private void dispute(SubjectKey key, List<Recorded<PartnershipEvent>> events) {
            dispute(events).ifPresent(dispute -> {
                var matters =
                        new DisputeMatters(dispute, events, office.office().ownerIds());
                matters.all().forEach(awaited::add);
                if (matters.isOpen()) {
                    open.add(key);
                }
            });
        }

        private static Optional<Dispute> dispute(List<Recorded<PartnershipEvent>> events) {
            var dispute = Optional.<Dispute>empty();
            for (var recorded : events) {
                if (recorded.event() instanceof DisputeRaised e) {
                    dispute = Optional.of(Dispute.of(e));
                } else if (recorded.event() instanceof DisputeEvent e) {
                    dispute = dispute.map(known -> known.after(e));
                }
            }
            return dispute;
        }

        /** The meeting that should have been held, or else the next one due, unless one is planned in time. */
        private Stream<Awaited> meetingDue() {
            var day = question.validOn();
            var interval = policies.interval(office, day, question.knownAt());
            var missed = interval.dueBy(day, held.values()).stream()
                    .filter(due -> due.heldOn() == null || due.heldOn().isAfter(day))
                    .map(due -> due.due())
                    .findFirst();
            return missed
                    .or(() -> interval.nextDue(day, held.values()))
                    .filter(due -> isNear(due, day) && planned.stream().noneMatch(on -> inTime(on, day, due)))
                    .stream()
                    .flatMap(due -> office.office().ownerIds().stream()
                            .map(owner -> Awaited.of(
                                            InboxKind.MEETING_DUE,
                                            R_050,
                                            owner,
                                            new OfPartnership(),
                                            due.minusDays(DAYS_AHEAD))
                                    .due(due)
                                    .saying(Map.of())));
        }

        private static boolean inTime(LocalDate planned, LocalDate day, LocalDate due) {
            return !planned.isBefore(day) && (due.isBefore(day) || !planned.isAfter(due));
        }
    }
}
