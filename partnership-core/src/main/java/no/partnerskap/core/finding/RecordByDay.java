package no.partnerskap.core.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.AgreementEvent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.costkey.CostKeyEvent;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.mandate.MandateEvent;
import no.partnerskap.core.office.OfficeEvent;

/**
 * Record as known at the end of each day. On the day asked about it contains all recorded by {@code knownAt}, on an earlier day
 * only what was recorded by its end.
 */
final class RecordByDay {
    private final FindingRecord record;
    private final PolicyBook policies;
    private final Question question;
    private final Audit audit;
    private final TreeMap<LocalDate, ReplayedState> known = new TreeMap<>();

    RecordByDay(FindingRecord record, PolicyBook policies, Question question) {
        this.record = record;
        this.policies = policies;
        this.question = question;
        this.audit = new Audit(record.audited(), policies);
        var now = ReplayedState.NOTHING;
        known.put(LocalDate.MIN, now);
        for (var recorded : folded()) {
            now = now.after(recorded);
            known.put(Oslo.dayOf(recorded.recordedAt()), now);
        }
    }

    /** Each event once: what a change carries is also among the change's events. */
    private List<Recorded<PartnershipEvent>> folded() {
        var aboutChanges = record.audited().changes().values().stream()
                .flatMap(List::stream)
                .filter(recorded -> recorded.event() instanceof ChangeEvent);
        var ofOffice = record.audited().office().stream()
                .filter(recorded -> recorded.event() instanceof OfficeEvent
                        || recorded.event() instanceof MandateEvent
                        || recorded.event() instanceof AgreementEvent);
        var aboutCost = record.aboutCost().stream().filter(recorded -> recorded.event() instanceof CostKeyEvent);
        return Stream.of(ofOffice, aboutCost, aboutChanges)
                .flatMap(events -> events)
                .filter(recorded -> !recorded.recordedAt().isAfter(question.knownAt()))
                .sorted(Comparator.comparingLong(Recorded::version))
                .toList();
    }

    /** The partnership as known at the end of a day. */
    ReplayedState on(LocalDate day) {
        return day.isBefore(question.validOn())
                ? known.floorEntry(day).getValue()
                : known.lastEntry().getValue();
    }

    /** The instant up to which the record is known on a day. */
    Instant moment(LocalDate day) {
        if (!day.isBefore(question.validOn())) {
            return question.knownAt();
        }
        var end = Question.atEndOf(day).knownAt();
        return end.isBefore(question.knownAt()) ? end : question.knownAt();
    }

    Question question(LocalDate day) {
        return new Question(day, moment(day));
    }

    PolicyBook policies() {
        return policies;
    }

    /** The audit of a change on a day, by what was known then. */
    Optional<ChangeAudit> audit(ChangeNumber number, LocalDate day) {
        return audit.of(number, question(day));
    }

    /** The numbers of the policy and the agreement that apply on a day. */
    DayCounts days(LocalDate day) {
        return policies.days(day, moment(day), on(day).agreements().applicable(day, on(day).owners()));
    }

    SortedSet<ChangeNumber> changes() {
        return new TreeSet<>(record.audited().changes().keySet());
    }

    List<Recorded<PartnershipEvent>> change(ChangeNumber number, LocalDate day) {
        return upTo(day, record.audited().changes().getOrDefault(number, List.of()));
    }

    List<Recorded<PartnershipEvent>> office(LocalDate day) {
        return upTo(day, record.audited().office());
    }

    List<Recorded<PartnershipEvent>> cost(LocalDate day) {
        return upTo(day, record.aboutCost());
    }

    /** The events of all meetings, in the order of the record. */
    List<Recorded<PartnershipEvent>> meetings(LocalDate day) {
        return record.audited().meetings().values().stream()
                .flatMap(events -> upTo(day, events).stream())
                .sorted(Comparator.comparingLong(Recorded::version))
                .toList();
    }

    private List<Recorded<PartnershipEvent>> upTo(LocalDate day, List<Recorded<PartnershipEvent>> events) {
        var moment = moment(day);
        return events.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(moment))
                .toList();
    }

    SortedSet<LocalDate> daysOfOffice() {
        return days(record.audited().office().stream());
    }

    SortedSet<LocalDate> daysOfCost() {
        return days(record.aboutCost().stream());
    }

    SortedSet<LocalDate> daysOf(ChangeNumber number) {
        return days(record.audited().changes().getOrDefault(number, List.of()).stream());
    }

    SortedSet<LocalDate> daysOf(MeetingNumber number) {
        return days(record.audited().meetings().getOrDefault(number, List.of()).stream());
    }

    SortedSet<LocalDate> daysOfMeetings() {
        return days(record.audited().meetings().values().stream().flatMap(List::stream));
    }

    private SortedSet<LocalDate> days(Stream<Recorded<PartnershipEvent>> events) {
        var days = new TreeSet<LocalDate>();
        events.filter(recorded -> !recorded.recordedAt().isAfter(question.knownAt()))
                .forEach(recorded -> days.add(Oslo.dayOf(recorded.recordedAt())));
        return days;
    }

    /** The events of a type that meet a condition, in order. */
    static <E extends PartnershipEvent> List<Recorded<E>> all(
            List<Recorded<PartnershipEvent>> events, Class<E> type, Predicate<E> holds) {
        return events.stream()
                .flatMap(recorded -> recorded.only(type).stream())
                .filter(recorded -> holds.test(recorded.event()))
                .toList();
    }

    static List<String> ids(List<? extends Recorded<?>> events) {
        return events.stream().map(Recorded::eventId).toList();
    }
}
