package no.partnerskap.api.dispute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.Audience.DisputeHandlers;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
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

/** Endpoints for commands on a dispute, by the parties, the county governor and the board. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/disputes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Disputes")
class DisputeController {
    private final CommandEndpoint commandEndpoint;

    DisputeController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping
    @Sends(RaiseDispute.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Bring a dispute to the county governor, with each term and your own position (R-113, R-164)")
    ResponseEntity<CommandResult> raise(
            @PathVariable OfficeNumber office, @RequestBody DisputeBody body, CommandCaller commandCaller) {
        return commandEndpoint.createAt(
                new RaiseDispute(office, commandCaller.by(), body.submittedOn, body.submission, body.terms),
                commandCaller,
                number -> "/disputes/" + number + "/trail");
    }

    /**
     * @param submittedOn when the dispute was submitted to the county governor
     * @param submission the document with which the dispute was submitted
     * @param terms the disputed terms, at least one, each with the position of the owner that submits
     */
    record DisputeBody(Occurred submittedOn, EvidenceRef submission, List<DisputedTerm> terms) {}

    @PostMapping("/{dispute}/submit-statement")
    @Sends(SubmitStatement.class)
    @Operation(
            summary = "Submit a party's written statement; one for the mediator alone is withheld from"
                    + " the other owner (R-124)")
    ResponseEntity<CommandResult> submit(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody StatementBody body,
            CommandCaller commandCaller) {
        var command = new SubmitStatement(office, dispute, commandCaller.by(), body.on, body.statement);
        return commandEndpoint.send(
                command,
                body.audience == StatementAudience.MEDIATOR
                        ? commandCaller.toward(new DisputeHandlers(dispute))
                        : commandCaller);
    }

    /** Audience of a statement: all parties, or those who mediate and decide the dispute. */
    enum StatementAudience {
        PARTIES,
        MEDIATOR
    }

    /**
     * Written statement of a party.
     *
     * @param on when the party submitted the statement
     * @param statement the document with the party's statement
     * @param audience who may read the statement: with {@code MEDIATOR} only those who mediate and decide the dispute, the owner
     *     that submits it and that owner's auditor; {@code PARTIES} if absent
     */
    record StatementBody(
            Occurred on, EvidenceRef statement, @Nullable StatementAudience audience) {}

    @PostMapping("/{dispute}/state-position")
    @Sends(StatePosition.class)
    @Operation(summary = "State your own position on a disputed term, in place of what was alleged of it (R-164)")
    ResponseEntity<CommandResult> state(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody PositionBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new StatePosition(office, dispute, commandCaller.by(), body.on, body.term, body.position),
                commandCaller);
    }

    /**
     * Position of a party on one disputed term.
     *
     * @param on when the party stated the position
     * @param term the key of the disputed term that the position is on
     * @param position the party's own position on the disputed term, in its own words
     */
    record PositionBody(Occurred on, String term, String position) {}

    @PostMapping("/{dispute}/hold-mediation")
    @Sends(HoldMediation.class)
    @Operation(summary = "Report a mediation meeting; by the county governor")
    ResponseEntity<CommandResult> hold(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody DisputeStepBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new HoldMediation(office, dispute, body.on), commandCaller);
    }

    /**
     * @param on when the step of the procedure took place
     */
    record DisputeStepBody(Occurred on) {}

    @PostMapping("/{dispute}/fail-mediation")
    @Sends(FailMediation.class)
    @Operation(summary = "Report that mediation has failed; by the county governor")
    ResponseEntity<CommandResult> fail(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody DisputeStepBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new FailMediation(office, dispute, body.on), commandCaller);
    }

    @PostMapping("/{dispute}/open-board-case")
    @Sends(OpenBoardCase.class)
    @Operation(summary = "Open the board's case after mediation has failed; by the board")
    ResponseEntity<CommandResult> open(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody DisputeStepBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new OpenBoardCase(office, dispute, body.on), commandCaller);
    }

    @PostMapping("/{dispute}/record-board-decision")
    @Sends(RecordBoardDecision.class)
    @Operation(summary = "Report the board's decision on each term; by the board (R-117, R-118)")
    ResponseEntity<CommandResult> decide(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody BoardDecisionBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RecordBoardDecision(office, dispute, body.decidedOn, body.terms), commandCaller);
    }

    /**
     * @param decidedOn when the board made its decision
     * @param terms the terms set by the board, in its own words; a term that is not in dispute is stored without effect
     */
    record BoardDecisionBody(Occurred decidedOn, List<SetTerm> terms) {}

    @PostMapping("/{dispute}/withdraw-dispute")
    @Sends(WithdrawDispute.class)
    @Operation(summary = "Withdraw the dispute; by the party that raised it")
    ResponseEntity<CommandResult> withdraw(
            @PathVariable OfficeNumber office,
            @PathVariable DisputeNumber dispute,
            @RequestBody DisputeStepBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new WithdrawDispute(office, dispute, commandCaller.by(), body.on), commandCaller);
    }
}
