package no.partnerskap.api.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.DecisionLink;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingCommand.ConfirmDecision;
import no.partnerskap.core.meeting.MeetingCommand.ContestDecision;
import no.partnerskap.core.meeting.MeetingCommand.CorrectMeetingDecision;
import no.partnerskap.core.meeting.MeetingCommand.RecordMeetingDecision;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Position;
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

/** Endpoints for decisions of meetings: recording, correcting, confirming and contesting them. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meetings")
class DecisionController {
    private final CommandEndpoint commandEndpoint;

    DecisionController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/meetings/{meeting}/record-meeting-decision")
    @Sends(RecordMeetingDecision.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a decision of the meeting; the answer says what it counts as (R-051, R-057, R-058)")
    ResponseEntity<CommandResult> record(
            @PathVariable OfficeNumber office,
            @PathVariable MeetingNumber meeting,
            @RequestBody NewDecision body,
            CommandCaller commandCaller) {
        return commandEndpoint.create(
                new RecordMeetingDecision(office, meeting, commandCaller.by(), body.decision.toText()),
                commandCaller,
                "/decisions");
    }

    /**
     * @param decision the decision of the meeting, as its minutes have it
     */
    record NewDecision(DecisionBody decision) {}

    @PostMapping("/decisions/{decision}/correct")
    @Sends(CorrectMeetingDecision.class)
    @Operation(summary = "Correct a decision; minutes with it must be approved again (R-056, R-157)")
    ResponseEntity<CommandResult> correct(
            @PathVariable OfficeNumber office,
            @PathVariable DecisionNumber decision,
            @RequestBody CorrectedDecision body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new CorrectMeetingDecision(office, decision, commandCaller.by(), body.decision.toText(), body.reason),
                commandCaller);
    }

    /**
     * @param decision the complete decision in its correct wording
     * @param reason why the recorded decision is corrected, in words
     */
    record CorrectedDecision(DecisionBody decision, String reason) {}

    @PostMapping("/decisions/{decision}/confirm-decision")
    @Sends(ConfirmDecision.class)
    @Operation(
            summary = "Confirm a decision that another owner recorded, in the wording named, under a mandate (R-162)")
    ResponseEntity<CommandResult> confirm(
            @PathVariable OfficeNumber office,
            @PathVariable DecisionNumber decision,
            @RequestBody DecisionConfirmation body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ConfirmDecision(office, decision, commandCaller.by(), body.revision, body.countsAs, body.mandate),
                commandCaller);
    }

    /**
     * @param revision the number of the wording that the owner confirms; refused if it is not the current one
     * @param countsAs the type that the decision counts as, as the owner read it; refused if it counts as another; not checked if
     *     absent
     * @param mandate the number of the mandate under which the owner's representative confirms the decision
     */
    record DecisionConfirmation(int revision, @Nullable MeetingDecisionType countsAs, MandateNumber mandate) {}

    @PostMapping("/decisions/{decision}/contest-decision")
    @Sends(ContestDecision.class)
    @Operation(summary = "Contest a decision that another owner recorded, with a reason (R-162)")
    ResponseEntity<CommandResult> contest(
            @PathVariable OfficeNumber office,
            @PathVariable DecisionNumber decision,
            @RequestBody DecisionContest body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ContestDecision(office, decision, commandCaller.by(), body.revision, body.reason), commandCaller);
    }

    /**
     * @param revision the number of the wording that the owner contests; refused if it is not the current one
     * @param reason why the owner contests the decision, in words
     */
    record DecisionContest(int revision, String reason) {}

    /**
     * Decision of a meeting as sent by a client.
     *
     * @param agendaItem the number of the agenda item under which the decision was made; absent if it was not on the agenda
     * @param title the title of the decision
     * @param text the decision in the words of the meeting
     * @param statedType the type that the minutes give the decision; what it counts as follows from attendance and mandates
     * @param subject the kind of change that the decision is about, which the mandates must cover; that of {@code change} if absent
     * @param change the number of the change that the decision deals with; absent if it deals with none
     * @param effectiveOn the first day on which the decision is to apply; absent if none was set
     * @param responsible the owners responsible for carrying out the decision; none if absent
     * @param positions the position of each owner before the decision, with a reason if it is {@code AGAINST} or {@code RESERVED};
     *     none if absent
     * @param links the earlier decisions that this one replaces, carries out or depends on; none if absent
     */
    record DecisionBody(
            @Nullable Integer agendaItem,
            String title,
            String text,
            MeetingDecisionType statedType,
            @Nullable ChangeKind subject,
            @Nullable ChangeNumber change,
            @Nullable LocalDate effectiveOn,
            @Nullable SortedSet<OwnerId> responsible,
            @Nullable SortedMap<OwnerId, Position> positions,
            @Nullable List<DecisionLink> links) {
        DecisionText toText() {
            return new DecisionText(
                    agendaItem,
                    title,
                    text,
                    statedType,
                    subject,
                    change,
                    effectiveOn,
                    responsible == null ? Collections.emptySortedSet() : responsible,
                    positions == null ? Collections.emptySortedMap() : positions,
                    links == null ? List.of() : links);
        }
    }
}
