package no.partnerskap.api.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.Count;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.Nothing;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.meeting.Attendee;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.PrepareAgenda;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.SendPapers;
import no.partnerskap.core.meeting.MeetingCommand.WithdrawAgendaItem;
import no.partnerskap.core.meeting.Papers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Partnership meetings: planned, put on an agenda, attended. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingController {
    private final Desk desk;

    MeetingController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Sends(PlanMeeting.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a partnership meeting (R-050, R-052)")
    ResponseEntity<Answer> plan(@PathVariable OfficeNumber office, @RequestBody MeetingPlan body, Acting acting) {
        return desk.create(
                new PlanMeeting(office, acting.byOwnerOrLeader(), body.plannedFor, body.title, body.chair),
                acting,
                "/meetings");
    }

    record MeetingPlan(
            LocalDate plannedFor, String title, @Nullable String chair) {}

    @PostMapping("/{meeting}/add-agenda-item")
    @Sends(AddAgendaItem.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put something on the agenda, with what was sent out for it (R-052, R-053)")
    ResponseEntity<Answer> addItem(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody NewAgendaItem body,
            Acting acting) {
        return desk.createWithin(
                new AddAgendaItem(office, meeting, acting.byOwnerOrLeader(), body.title, body.concerns, body.papers),
                acting,
                "/meetings/" + meeting);
    }

    record NewAgendaItem(
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers) {}

    @PostMapping("/{meeting}/items/{item}/withdraw-agenda-item")
    @Sends(WithdrawAgendaItem.class)
    @Operation(summary = "Take an item of one's own off the agenda (R-052)")
    ResponseEntity<Answer> withdrawItem(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable Count item,
            @RequestBody(required = false) @Nullable Nothing body,
            Acting acting) {
        return desk.send(new WithdrawAgendaItem(office, meeting, item.value(), acting.byOwnerOrLeader()), acting);
    }

    @PostMapping("/{meeting}/items/{item}/send-papers")
    @Sends(SendPapers.class)
    @Operation(summary = "Tell that papers for an item were sent out (R-053)")
    ResponseEntity<Answer> sendPapers(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable Count item,
            @RequestBody PapersOut body,
            Acting acting) {
        return desk.send(new SendPapers(office, meeting, item.value(), acting.byOwnerOrLeader(), body.papers), acting);
    }

    record PapersOut(Papers papers) {}

    @PostMapping("/{meeting}/prepare-agenda")
    @Sends(PrepareAgenda.class)
    @Operation(summary = "Put all items of the agenda in their order (R-052)")
    ResponseEntity<Answer> prepare(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody AgendaOrder body,
            Acting acting) {
        return desk.send(new PrepareAgenda(office, meeting, acting.byOwnerOrLeader(), body.order), acting);
    }

    record AgendaOrder(List<Integer> order) {}

    @PostMapping("/{meeting}/record-attendance")
    @Sends(RecordAttendance.class)
    @Operation(summary = "Tell who was there, by owner, role and mandate (R-051)")
    ResponseEntity<Answer> attend(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody Attendance body,
            Acting acting) {
        return desk.send(new RecordAttendance(office, meeting, acting.by(), body.heldOn, body.attendees), acting);
    }

    record Attendance(Occurred heldOn, List<Attendee> attendees) {}
}
