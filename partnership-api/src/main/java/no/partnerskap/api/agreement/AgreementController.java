package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.command.EmptyBody;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementCommand.WithdrawAgreedText;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for negotiating, approving and signing an agreement. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class AgreementController {
    private final CommandEndpoint commandEndpoint;

    AgreementController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/agree-text")
    @Sends(AgreeText.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Agree to a text that no draft was shared of; it is agreed once every party has (R-011, R-012,"
                    + " R-022, R-064, R-163)")
    ResponseEntity<CommandResult> agree(
            @PathVariable OfficeNumber office, @RequestBody AgreedTerms body, CommandCaller commandCaller) {
        return commandEndpoint.create(
                new AgreeText(office, commandCaller.by(), body.terms.toTerms()), commandCaller, "/agreements");
    }

    /**
     * @param terms the complete terms that the owner agrees to; every other party agrees to them by their hash, or rewords them
     */
    record AgreedTerms(TermsBody terms) {}

    @PutMapping("/{agreement}/clauses/{key}")
    @Sends(ReviseClause.class)
    @Operation(summary = "Reword a clause of a shared draft, or add one (R-016, R-019)")
    ResponseEntity<CommandResult> revise(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable ClauseKey key,
            @RequestBody ClauseBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ReviseClause(office, agreement, commandCaller.by(), key, body.toClause(key)), commandCaller);
    }

    @DeleteMapping("/{agreement}/clauses/{key}")
    @Sends(ReviseClause.class)
    @Operation(operationId = "StrikeOutClause", summary = "Remove a clause from a shared draft (R-016)")
    ResponseEntity<CommandResult> strikeOut(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable ClauseKey key,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new ReviseClause(office, agreement, commandCaller.by(), key, null), commandCaller);
    }

    @PostMapping("/{agreement}/agree-text")
    @Sends(AgreeSharedText.class)
    @Operation(
            summary =
                    "Agree to the text as you have read it, identified by its hash; all parties make it agreed (R-016,"
                            + " R-163)")
    ResponseEntity<CommandResult> agree(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody TextConsent body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new AgreeSharedText(office, agreement, commandCaller.by(), body.textSha256), commandCaller);
    }

    /**
     * @param textSha256 the SHA-256 hash of the text as the owner has read it, 64 lower-case hexadecimal digits; the request is
     *     refused if the text has been revised since
     */
    record TextConsent(String textSha256) {}

    @PostMapping("/{agreement}/withdraw-agreed-text")
    @Sends(WithdrawAgreedText.class)
    @Operation(summary = "Take back your own agreement to a text that not every party has agreed to (R-163)")
    ResponseEntity<CommandResult> withdraw(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody(required = false) @Nullable EmptyBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new WithdrawAgreedText(office, agreement, commandCaller.by()), commandCaller);
    }

    @PostMapping("/{agreement}/record-owner-approval")
    @Sends(RecordOwnerApproval.class)
    @Operation(summary = "Report that your line has approved the text (R-016, R-018)")
    ResponseEntity<CommandResult> approve(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody TextApproval body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RecordOwnerApproval(
                        office,
                        agreement,
                        commandCaller.by(),
                        body.textSha256,
                        body.approvedOn,
                        body.body,
                        body.mandate),
                commandCaller);
    }

    /**
     * @param textSha256 the SHA-256 hash of the text that the line has approved, 64 lower-case hexadecimal digits; the approval
     *     counts only if this is the hash of the agreed text
     * @param approvedOn when the owner's line approved the text
     * @param mandate the number of the mandate under which the line approved the text: it must be for all subjects and apply on
     *     that day; an approval without one is stored but does not count
     */
    record TextApproval(
            String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate) {}

    @PostMapping("/{agreement}/sign-agreement")
    @Sends(SignAgreement.class)
    @Operation(summary = "Sign what your line has approved (R-017)")
    ResponseEntity<CommandResult> sign(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody Signature body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new SignAgreement(office, agreement, commandCaller.by(), body.signedOn), commandCaller);
    }

    /**
     * @param signedOn when the agreement was signed for the owner
     */
    record Signature(Occurred signedOn) {}
}
