package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.agreement.AgreementCommand.AgreeSharedText;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.ReviseClause;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
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
            summary =
                    "Record a text that the representatives have agreed on, and freeze it (R-011, R-012, R-022, R-064)")
    ResponseEntity<CommandResult> agree(
            @PathVariable OfficeNumber office, @RequestBody AgreedTerms body, CommandCaller commandCaller) {
        return commandEndpoint.create(
                new AgreeText(office, commandCaller.by(), body.terms.toTerms()), commandCaller, "/agreements");
    }

    /**
     * @param terms the complete terms that the owner agrees to, frozen as they are given here
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
    @Operation(summary = "Agree to the shared draft as you have read it, identified by its hash (R-011, R-012, R-016)")
    ResponseEntity<CommandResult> agree(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody TextConsent body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new AgreeSharedText(office, agreement, commandCaller.by(), body.textSha256), commandCaller);
    }

    /**
     * @param textSha256 the SHA-256 hash of the shared draft as the owner has read it, 64 lower-case hexadecimal digits; the
     *     request is refused if the draft has been revised since
     */
    record TextConsent(String textSha256) {}

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
