package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.core.agreement.AgreementCommand.EndDeviation;
import no.partnerskap.core.agreement.AgreementCommand.GiveNotice;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.AgreementCommand.RecordEvaluation;
import no.partnerskap.core.agreement.AgreementCommand.ReportDeviation;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.EvaluationAction;
import no.partnerskap.core.agreement.Evaluator;
import no.partnerskap.core.agreement.NoticePurpose;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
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

/** Endpoints for commands on an agreed agreement: amendment, notice, evaluation and deviations. */
@RestController
@RequestMapping(
        path = "/api/v1/partnerships/{office}/agreements/{agreement}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class FollowUpController {
    private final CommandEndpoint commandEndpoint;

    FollowUpController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/propose-amendment")
    @Sends(ProposeAmendment.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Propose new wordings of single clauses, carried by an existing change or by one opened with them"
                    + " (R-011, R-012, R-019, R-021)")
    ResponseEntity<CommandResult> amend(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody AmendmentBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new ProposeAmendment(office, agreement, commandCaller.by(), body.change, body.opens, body.clauses),
                commandCaller,
                "/agreements/" + agreement);
    }

    /**
     * @param change the number of an existing change that is to carry the amendment; either this or {@code opens} is given
     * @param opens the change to open so that it carries the amendment; either this or {@code change} is given
     * @param clauses the amended clauses, at least one, each with its new wording; a clause without a wording is removed
     */
    record AmendmentBody(
            @Nullable ChangeNumber change, @Nullable OpenedChange opens, List<ClauseChange> clauses) {}

    @PostMapping("/give-notice")
    @Sends(GiveNotice.class)
    @Operation(
            summary = "Report that your line has given notice: it opens renegotiation and ends neither agreement nor"
                    + " office (R-025)")
    ResponseEntity<CommandResult> notice(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody Notice body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new GiveNotice(
                        office, agreement, commandCaller.by(), body.givenOn, body.purpose, body.reason, body.evidence),
                commandCaller);
    }

    /**
     * @param givenOn when the owner's line gave notice
     * @param reason why the owner gives notice, in words
     * @param evidence the document with the notice; absent if there is none
     */
    record Notice(
            Occurred givenOn,
            NoticePurpose purpose,
            String reason,
            @Nullable EvidenceRef evidence) {}

    @PostMapping("/record-evaluation")
    @Sends(RecordEvaluation.class)
    @Operation(summary = "Report an evaluation of the agreement: its findings and actions (R-028)")
    ResponseEntity<CommandResult> evaluate(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody EvaluationBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RecordEvaluation(
                        office,
                        agreement,
                        commandCaller.by(),
                        body.evaluatedOn,
                        body.participants,
                        body.findings,
                        body.actions,
                        body.nextDue),
                commandCaller);
    }

    /**
     * @param evaluatedOn when the evaluation took place
     * @param participants the participants in the evaluation, each with owner and role
     * @param findings what the evaluation found, in words
     * @param actions the actions agreed after the evaluation, each with the owner responsible and the last day for it
     * @param nextDue the day in Oslo by which the next evaluation is due; absent if none was set
     */
    record EvaluationBody(
            Occurred evaluatedOn,
            List<Evaluator> participants,
            String findings,
            List<EvaluationAction> actions,
            @Nullable LocalDate nextDue) {}

    @PostMapping("/report-deviation")
    @Sends(ReportDeviation.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report that the office deviates from a clause")
    ResponseEntity<CommandResult> deviate(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody DeviationBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new ReportDeviation(office, agreement, commandCaller.by(), body.clause, body.what, body.since),
                commandCaller,
                "/agreements/" + agreement);
    }

    /**
     * @param clause the key of the clause that the office deviates from
     * @param what what the office does in practice, in words
     * @param since when the office began to deviate from the clause
     */
    record DeviationBody(ClauseKey clause, String what, Occurred since) {}

    @PostMapping("/deviations/{deviation}/end-deviation")
    @Sends(EndDeviation.class)
    @Operation(summary = "Report that the office complies with the clause again")
    ResponseEntity<CommandResult> end(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable PartNumber deviation,
            @RequestBody DeviationEnd body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new EndDeviation(office, agreement, deviation.value(), commandCaller.by(), body.on), commandCaller);
    }

    /**
     * @param on when the office began to follow the clause again
     */
    record DeviationEnd(Occurred on) {}
}
