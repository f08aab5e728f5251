package no.partnerskap.api.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.command.EmptyBody;
import no.partnerskap.api.query.PartNumber;
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

/** Endpoints for planning a partnership meeting, its agenda and its attendance. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class MeetingController {
    private final CommandEndpoint commandEndpoint;

    MeetingController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping
    @Sends(PlanMeeting.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a partnership meeting (R-050, R-052)")
    ResponseEntity<CommandResult> plan(
            @PathVariable OfficeNumber office, @RequestBody MeetingPlan body, CommandCaller commandCaller) {
        return commandEndpoint.create(
                new PlanMeeting(office, commandCaller.byOwnerOrLeader(), body.plannedFor, body.title, body.chair),
                commandCaller,
                "/meetings");
    }

    /**
     * @param plannedFor the day in Oslo for which the meeting is planned
     * @param title the title of the meeting
     * @param chair the role or owner that is to chair the meeting; absent if it is not settled
     */
    record MeetingPlan(
            LocalDate plannedFor, String title, @Nullable String chair) {}

    @PostMapping("/{meeting}/add-agenda-item")
    @Sends(AddAgendaItem.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an item to the agenda, with the papers sent for it (R-052, R-053)")
    ResponseEntity<CommandResult> addItem(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody NewAgendaItem body,
            CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new AddAgendaItem(
                        office, meeting, commandCaller.byOwnerOrLeader(), body.title, body.concerns, body.papers),
                commandCaller,
                "/meetings/" + meeting);
    }

    /**
     * @param title the title of the new agenda item
     * @param concerns the number of the change that the new agenda item is about; absent if it is about none
     * @param papers the papers that were sent for the new agenda item; absent if none have been sent yet
     */
    record NewAgendaItem(
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers) {}

    @PostMapping("/{meeting}/items/{item}/withdraw-agenda-item")
    @Sends(WithdrawAgendaItem.class)
    @Operation(summary = "Withdraw an item of your own from the agenda (R-052)")
    ResponseEntity<CommandResult> withdrawItem(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber item,
            @RequestBody(required = false) @Nullable EmptyBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new WithdrawAgendaItem(office, meeting, item.value(), commandCaller.byOwnerOrLeader()), commandCaller);
    }

    @PostMapping("/{meeting}/items/{item}/send-papers")
    @Sends(SendPapers.class)
    @Operation(summary = "Report that papers for an item were sent (R-053)")
    ResponseEntity<CommandResult> sendPapers(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @PathVariable PartNumber item,
            @RequestBody PapersBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new SendPapers(office, meeting, item.value(), commandCaller.byOwnerOrLeader(), body.papers),
                commandCaller);
    }

    record PapersBody(Papers papers) {}

    @PostMapping("/{meeting}/prepare-agenda")
    @Sends(PrepareAgenda.class)
    @Operation(summary = "Set the order of all agenda items (R-052)")
    ResponseEntity<CommandResult> prepare(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody AgendaOrder body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new PrepareAgenda(office, meeting, commandCaller.byOwnerOrLeader(), body.order), commandCaller);
    }

    /**
     * @param order the numbers of all agenda items, each once, in the new order
     */
    record AgendaOrder(List<Integer> order) {}

    @PostMapping("/{meeting}/record-attendance")
    @Sends(RecordAttendance.class)
    @Operation(summary = "Report who attended, by owner, role and mandate (R-051)")
    ResponseEntity<CommandResult> attend(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody Attendance body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RecordAttendance(office, meeting, commandCaller.by(), body.heldOn, body.attendees), commandCaller);
    }

    /**
     * @param heldOn when the meeting was held
     * @param attendees those who attended, each with owner, role and mandate
     */
    record Attendance(Occurred heldOn, List<Attendee> attendees) {}
}
