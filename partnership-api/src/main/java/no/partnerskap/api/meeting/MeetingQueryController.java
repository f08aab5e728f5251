package no.partnerskap.api.meeting;

import static no.partnerskap.core.involvement.DayCounts.MEETINGS_PER_YEAR;
import static no.partnerskap.core.involvement.DayCounts.MEETING_GRACE;
import static no.partnerskap.core.involvement.DayCounts.PAPERS_LEAD;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingInterval;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.core.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads meetings: the calendar with what is due, or one with everything recorded about it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingQueryController {
    private final AuditReader reader;
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    MeetingQueryController(AuditReader reader, OfficeReader offices, RecordReader record, CommandEndpoint commandEndpoint, EventTimeline eventTimeline) {
        this.reader = reader;
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    enum MeetingState {
        PLANNED,
        HELD
    }

    /** Which meetings are asked for; {@code from} and {@code to} are the first and the last day that counts. */
    record MeetingFilter(
            @Nullable MeetingState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean wants(Minutes meeting) {
            var held = meeting.held();
            var day = held == null ? meeting.plannedFor() : held.heldOn().day();
            return (state == null || state == (held == null ? MeetingState.PLANNED : MeetingState.HELD))
                    && (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to));
        }
    }

    @GetMapping
    @Reads(ReadResource.MEETINGS)
    @Operation(summary = "The meetings on record, in order, and by when the next one is due (R-050)")
    ResponseEntity<MeetingPage> calendar(@PathVariable OfficeNumber office, PageRequest<MeetingFilter> asked) {
        var meetings = new ArrayList<Minutes>();
        recorded(office, asked.asOf())
                .values()
                .forEach(events -> Minutes.upTo(happened(events)).ifPresent(meetings::add));
        var page = asked.of(meetings.stream().filter(asked.filter()::wants).toList());
        return commandEndpoint.read(
                office,
                asked.asOf(),
                new MeetingPage(
                        office,
                        asked.version(),
                        Interval.of(reader, offices.office(office, asked.asOf().knownAt()), asked.asOf(), meetings),
                        page.rows().stream().map(MeetingRow::of).toList(),
                        page.next()));
    }

    private SortedMap<MeetingNumber, List<Recorded<PartnershipEvent>>> recorded(OfficeNumber office, AsOf asOf) {
        return new TreeMap<>(record.files(office, asOf.knownAt(), Set.of(Subject.MEETING), List.of())
                .record()
                .meetings());
    }

    private static List<MeetingEvent> happened(List<Recorded<PartnershipEvent>> recorded) {
        return recorded.stream().map(r -> (MeetingEvent) r.event()).toList();
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingPage(
            OfficeNumber office,
            long version,
            Interval interval,
            List<MeetingRow> meetings,
            @Nullable String next) {}

    /**
     * How often meetings are to be held, on the day asked about.
     *
     * @param nextDue by when the next one is due
     * @param overdue the due date of the first one that is overdue
     * @param overdueSince from when it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Interval(
            int perYear,
            @Nullable LocalDate nextDue,
            @Nullable LocalDate overdue,
            @Nullable LocalDate overdueSince) {
        static Interval of(AuditReader reader, OfficeFacts file, AsOf asOf, List<Minutes> meetings) {
            var day = asOf.validOn();
            var interval = new MeetingInterval(
                    file.office().establishedOn(),
                    year -> perYear(reader, file, LocalDate.of(year, 1, 1), asOf),
                    reader.days(file, day, asOf.knownAt()).days(MEETING_GRACE));
            var held = meetings.stream()
                    .flatMap(meeting -> Stream.ofNullable(meeting.held()))
                    .map(meeting -> meeting.heldOn().day())
                    .toList();
            var overdue = interval.overdueOn(day, held).orElse(null);
            return new Interval(
                    perYear(reader, file, day, asOf),
                    interval.nextDue(day, held).orElse(null),
                    overdue == null ? null : overdue.due(),
                    overdue == null ? null : overdue.overdueFrom());
        }

        private static int perYear(AuditReader reader, OfficeFacts file, LocalDate day, AsOf asOf) {
            var began = file.office().establishedOn();
            var asked = day.isBefore(began) ? began : day;
            return file.meetingsAgreed(asked)
                    .orElseGet(() -> reader.days(file, asked, asOf.knownAt()).days(MEETINGS_PER_YEAR));
        }
    }

    /** A meeting in short. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingRow(
            MeetingNumber number,
            String title,
            LocalDate plannedFor,
            @Nullable LocalDate heldOn,
            boolean quorum,
            int items,
            int decisions) {
        static MeetingRow of(Minutes meeting) {
            var held = meeting.held();
            return new MeetingRow(
                    meeting.meeting(),
                    meeting.title(),
                    meeting.plannedFor(),
                    held == null ? null : held.heldOn().day(),
                    held != null && held.quorate(),
                    meeting.items().size(),
                    meeting.decisions().size());
        }
    }

    @GetMapping("/{meeting}")
    @Reads(ReadResource.MEETINGS)
    @Operation(summary = "One meeting: agenda, attendance, decisions, minutes, and its recorded events (R-051, R-053)")
    ResponseEntity<MeetingView> one(
            @PathVariable OfficeNumber office, @PathVariable MeetingNumber meeting, AsOf asOf, Visibility visibility) {
        var recorded = recorded(office, asOf);
        var own = recorded.getOrDefault(meeting, List.of());
        var happened = happened(own);
        var now = Minutes.upTo(happened).orElseThrow(() -> new UnknownNumber("meeting", meeting));
        var file = offices.office(office, asOf.knownAt());
        var day = now.held() == null ? now.plannedFor() : now.held().heldOn().day();
        var ofAll = recorded.values().stream().flatMap(List::stream).toList();
        var decisions = DecisionStanding.of(ofAll, file.office().ownerIds()).values().stream()
                .filter(standing -> standing.meeting().equals(meeting))
                .toList();
        var events = eventTimeline.of(office, own.stream(), visibility);
        int leadDays = reader.days(file, day, asOf.knownAt()).days(PAPERS_LEAD);
        return commandEndpoint.read(
                office,
                asOf,
                MeetingView.of(
                        office, now, happened, decisions, leadDays, OwnerName.of(offices, office, asOf), events));
    }
}
