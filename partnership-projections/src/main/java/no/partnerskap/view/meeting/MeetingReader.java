package no.partnerskap.view.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.meeting.AttendanceStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingAttendance;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reader of the meetings of a partnership: the calendar, one meeting, or the minutes of one. */
@Component
public class MeetingReader {
    private final IndexedRecord record;
    private final PolicyBook policies;

    public MeetingReader(IndexedRecord record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    public MeetingCalendar calendar(OfficeNumber office, Question question) {
        var files = files(office, question.knownAt());
        var facts = OfficeFacts.of(files.in(SubjectKey.OFFICE));
        var meetings = byNumber(files).values().stream()
                .flatMap(events -> Minutes.upTo(happened(events)).stream())
                .toList();
        var held = byNumber(files).values().stream()
                .flatMap(events -> MeetingAttendance.of(events, facts.office().ownerIds()).held().stream())
                .map(attendance -> attendance.event().heldOn().day())
                .toList();
        return MeetingCalendar.of(
                meetings,
                held,
                policies.interval(facts, question.validOn(), question.knownAt()),
                policies.perYear(facts, question.validOn(), question.knownAt()),
                question.validOn());
    }

    /** One meeting, or nothing where it was not on record. */
    public Optional<MeetingDetails> one(OfficeNumber office, MeetingNumber meeting, Question question) {
        var files = files(office, question.knownAt());
        var facts = OfficeFacts.of(files.in(SubjectKey.OFFICE));
        var all = byNumber(files);
        var events = all.getOrDefault(meeting, List.of());
        var happened = happened(events);
        return Minutes.upTo(happened).map(now -> {
            int papersLead = policies.days(now.day(), question.knownAt(), facts.guiding(now.day()))
                    .days(DayCounts.PAPERS_LEAD);
            return new MeetingDetails(
                    now,
                    AttendanceStatus.of(events, facts.office().ownerIds()).orElse(null),
                    now.items().stream()
                            .map(item -> AgendaRow.of(item, now.day(), papersLead))
                            .toList(),
                    decisions(meeting, all, facts, question.validOn()),
                    MinutesVersion.of(happened),
                    events);
        });
    }

    /** Links from decisions of other meetings count, so all are read. */
    private static List<DecisionStanding> decisions(
            MeetingNumber meeting,
            SortedMap<MeetingNumber, List<Recorded<PartnershipEvent>>> all,
            OfficeFacts facts,
            LocalDate day) {
        var ofAll = all.values().stream().flatMap(List::stream).toList();
        return DecisionStanding.of(ofAll, facts.office().ownerIds()).values().stream()
                .filter(standing -> standing.meeting().equals(meeting))
                .map(standing -> standing.on(day))
                .toList();
    }

    /** What each version of the minutes of a meeting says, by its number; nothing where the meeting was not on record. */
    public Optional<SortedMap<Integer, Minutes>> minutes(OfficeNumber office, MeetingNumber meeting, Instant knownAt) {
        var happened = happened(record.timeline(office, Subject.MEETING, meeting.value(), knownAt));
        if (happened.isEmpty()) {
            return Optional.empty();
        }
        var versions = new TreeMap<Integer, Minutes>();
        for (var written : MinutesVersion.of(happened)) {
            Minutes.ofVersion(happened, written.version()).ifPresent(said -> versions.put(written.version(), said));
        }
        return Optional.of(versions);
    }

    private IndexedEvents files(OfficeNumber office, Instant knownAt) {
        return record.files(office, knownAt, Set.of(Subject.OFFICE, Subject.MEETING), List.of());
    }

    private static SortedMap<MeetingNumber, List<Recorded<PartnershipEvent>>> byNumber(IndexedEvents files) {
        return new TreeMap<>(files.record().meetings());
    }

    private static List<MeetingEvent> happened(List<Recorded<PartnershipEvent>> events) {
        return events.stream().map(recorded -> (MeetingEvent) recorded.event()).toList();
    }
}
