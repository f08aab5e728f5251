package no.partnerskap.api.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Count;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.Told;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Partnership meetings: planned, attended, minuted. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingController {
    private final Desk desk;
    private final RecordReader record;

    MeetingController(Desk desk, RecordReader record) {
        this.desk = desk;
        this.record = record;
    }

    @PostMapping
    @Sends(PlanMeeting.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a partnership meeting")
    ResponseEntity<Answer> plan(@PathVariable OfficeNumber office, @RequestBody MeetingPlan body, Acting acting) {
        return desk.create(new PlanMeeting(office, acting.by(), body.plannedFor, body.title), acting, "/meetings");
    }

    record MeetingPlan(LocalDate plannedFor, String title) {}

    @PostMapping("/{meeting}/add-agenda-item")
    @Sends(AddAgendaItem.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put something on the agenda, with what was sent out for it (R-052, R-053)")
    ResponseEntity<Answer> addItem(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody AgendaItem body,
            Acting acting) {
        return desk.createWithin(
                new AddAgendaItem(office, meeting, acting.by(), body.title, body.concerns, body.papers),
                acting,
                "/meetings/" + meeting);
    }

    record AgendaItem(
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers) {}

    @PostMapping("/{meeting}/record-attendance")
    @Sends(RecordAttendance.class)
    @Operation(summary = "Tell who was there, by owner and role")
    ResponseEntity<Answer> attend(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody Attendance body,
            Acting acting) {
        return desk.send(new RecordAttendance(office, meeting, acting.by(), body.heldOn, body.attendees), acting);
    }

    record Attendance(Occurred heldOn, List<Attendee> attendees) {}

    @PostMapping("/{meeting}/write-minutes")
    @Sends(WriteMinutes.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter the minutes, or a new version of them (R-055)")
    ResponseEntity<Answer> write(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody Minutes body,
            Acting acting) {
        return desk.createWithin(
                new WriteMinutes(office, meeting, acting.by(), body.minutes), acting, "/meetings/" + meeting);
    }

    record Minutes(EvidenceRef minutes) {}

    @PostMapping("/{meeting}/minutes/{version}/approve-minutes")
    @Sends(ApproveMinutes.class)
    @Operation(summary = "Approve a version of the minutes (R-055)")
    ResponseEntity<Answer> approve(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable Count version,
            @RequestBody MinutesApproval body,
            Acting acting) {
        return desk.send(new ApproveMinutes(office, meeting, version.value(), acting.by(), body.approvedOn), acting);
    }

    record MinutesApproval(Occurred approvedOn) {}

    @GetMapping("/{meeting}")
    @Reads
    @Operation(summary = "One meeting, as its recorded events tell it")
    ResponseEntity<MeetingTold> one(@PathVariable OfficeNumber office, @PathVariable MeetingNumber meeting, AsOf asOf) {
        var events = record.timeline(office, Subject.MEETING, meeting.value(), asOf.knownAt()).stream()
                .map(Told::of)
                .toList();
        if (events.isEmpty()) {
            throw new Unknown("meeting", meeting);
        }
        return desk.read(office, asOf, new MeetingTold(office, meeting, events));
    }

    record MeetingTold(OfficeNumber office, MeetingNumber meeting, List<Told> events) {}
}
