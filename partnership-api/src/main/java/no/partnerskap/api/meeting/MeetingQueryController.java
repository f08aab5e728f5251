package no.partnerskap.api.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.view.meeting.MeetingCalendar.MeetingFrequency;
import no.partnerskap.view.meeting.MeetingReader;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read meetings: the calendar with what is due, or one with everything recorded about it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingQueryController {
    private final MeetingReader meetings;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    MeetingQueryController(
            MeetingReader meetings,
            OfficeReader offices,
            CommandEndpoint commandEndpoint,
            EventTimeline eventTimeline) {
        this.meetings = meetings;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    /** Whether a meeting is still ahead, or was held. */
    enum MeetingState {
        PLANNED,
        HELD;

        static MeetingState of(Minutes meeting) {
            return meeting.held() == null ? PLANNED : HELD;
        }
    }

    /**
     * Filter of a list of meetings.
     *
     * @param state only meetings that are planned and not held, or only meetings that have been held
     * @param from only meetings on this day in Oslo or later, by the day on which they were held, or are planned for
     * @param to only meetings on this day in Oslo or earlier, by the day on which they were held, or are planned for
     */
    record MeetingFilter(
            @Nullable MeetingState state,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean wants(Minutes meeting) {
            var day = meeting.day();
            return (state == null || state == MeetingState.of(meeting))
                    && (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to));
        }
    }

    @GetMapping
    @Reads(ReadResource.MEETINGS)
    @Operation(
            operationId = "readMeetings",
            summary = "The meetings on record, in order, and by when the next one is due (R-050)")
    ResponseEntity<MeetingPage> calendar(@PathVariable OfficeNumber office, PageRequest<MeetingFilter> asked) {
        var calendar = meetings.calendar(office, asked.question());
        var page = asked.of(
                calendar.meetings().stream().filter(asked.filter()::wants).toList());
        return commandEndpoint.read(
                asked.asOf(),
                new MeetingPage(
                        office,
                        asked.version(),
                        calendar.interval(),
                        page.rows().stream().map(MeetingRow::of).toList(),
                        page.next()));
    }

    /**
     * Page of meetings.
     *
     * @param version the version of the record that the list of meetings is based on: its number of events at {@code knownAt}
     * @param interval how often meetings are to be held, by agreement or policy on {@code validOn}, and which are due
     * @param meetings the meetings, in the order of their numbers
     * @param next the cursor of the next page of meetings; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingPage(
            OfficeNumber office,
            long version,
            MeetingFrequency interval,
            List<MeetingRow> meetings,
            @Nullable String next) {}

    /**
     * Meeting in a list.
     *
     * @param title the title of the listed meeting
     * @param plannedFor the day in Oslo for which the listed meeting was planned
     * @param heldOn the day in Oslo on which the listed meeting was held; absent until attendance is recorded
     * @param quorum whether a person with a recorded mandate attended for every owner, so that the meeting could decide
     * @param items the number of items on the agenda
     * @param decisions the number of decisions recorded from the meeting
     */
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
                    meeting.quorate(),
                    meeting.items().size(),
                    meeting.decisions().size());
        }
    }

    @GetMapping("/{meeting}")
    @Reads(ReadResource.MEETINGS)
    @Operation(
            operationId = "readMeeting",
            summary = "One meeting: agenda, attendance, decisions, minutes, and its recorded events (R-051, R-053)")
    ResponseEntity<MeetingView> one(
            @PathVariable OfficeNumber office, @PathVariable MeetingNumber meeting, AsOf asOf, Visibility visibility) {
        var details =
                meetings.one(office, meeting, asOf.question()).orElseThrow(() -> new UnknownNumber("meeting", meeting));
        var events = eventTimeline.of(office, details.events().stream(), visibility);
        return commandEndpoint.read(asOf, MeetingView.of(office, details, OwnerName.of(offices, office, asOf), events));
    }
}
