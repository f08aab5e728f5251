package no.partnerskap.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.change.ChangeCommand.ConfirmResolution;
import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeCommand.ResolveContest;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for commands on a recorded claim of involvement. */
@RestController
@RequestMapping(
        path = "/api/v1/partnerships/{office}/changes/{change}/claims/{claim}",
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims")
class ClaimController {
    private final CommandEndpoint commandEndpoint;

    ClaimController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/record-receipt")
    @Sends(RecordReceipt.class)
    @Operation(summary = "Report what you received, by your own register: proof of receipt (R-070)")
    ResponseEntity<CommandResult> receive(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody RegisterEntry body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RecordReceipt(
                        office, change, claim.value(), commandCaller.by(), body.receivedOn, body.registerNumber),
                commandCaller);
    }

    /**
     * @param receivedOn when the owner received it, by the owner's register
     * @param registerNumber the number under which the receiving owner registered it (no: journalnummer)
     */
    record RegisterEntry(Occurred receivedOn, String registerNumber) {}

    @PostMapping("/respond-to-claim")
    @Sends(RespondToClaim.class)
    @Operation(
            summary = "Answer a claim: acknowledge, acknowledge at a lower level, contest, or answer a consultation"
                    + " (R-071, R-073)")
    ResponseEntity<CommandResult> respond(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody ClaimResponse body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(body.toCommand(office, change, claim.value(), commandCaller.by()), commandCaller);
    }

    /**
     * @param answer which answer it is: to the claim, to the consultation itself, or for a new revision of the change
     * @param level the level of involvement acknowledged, with {@code ACKNOWLEDGE_LOWER}, or accepted all the same, with {@code
     *     CONTEST}, where absent means {@code NONE}; not read with other answers
     * @param reason why the owner contests the claim, in words; required with {@code CONTEST} and not read with other answers
     * @param mandate the number of the mandate under which the owner answers; it must cover the kind of the change on the day of
     *     the answer
     * @param papersAccepted whether the owner accepts papers that were sent too late; {@code false} if absent
     * @param document the document with the answer to a consultation; not read with other answers
     * @param wording the number of the claim's wording that the owner has read; 1 if absent. Refused if the claim has been corrected
     *     since; not read with {@code CONTEST}
     * @param revision the revision of the change that the owner confirms the claim for; 1 if absent. Refused if it is not the current
     *     one; read with {@code CONFIRM_FOR_REVISION} only
     */
    record ClaimResponse(
            ChangeCommand.Answer answer,
            @Nullable Level level,
            @Nullable String reason,
            Occurred occurred,
            MandateNumber mandate,
            @Nullable Boolean papersAccepted,
            @Nullable EvidenceRef document,
            @Nullable Integer wording,
            @Nullable Integer revision) {
        RespondToClaim toCommand(OfficeNumber office, ChangeNumber change, int claim, OwnerId by) {
            return new RespondToClaim(
                    office,
                    change,
                    claim,
                    by,
                    answer,
                    level,
                    reason,
                    occurred,
                    mandate,
                    Boolean.TRUE.equals(papersAccepted),
                    document,
                    wording,
                    revision);
        }
    }

    @PostMapping("/ratify-step")
    @Sends(RatifyStep.class)
    @Operation(summary = "Ratify a step that your representative took without a mandate (R-046)")
    ResponseEntity<CommandResult> ratify(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody Ratification body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RatifyStep(
                        office, change, claim.value(), commandCaller.by(), body.ratifiedOn, body.body, body.mandate),
                commandCaller);
    }

    /**
     * @param ratifiedOn when the body ratified what the owner's representative did without a mandate
     * @param mandate the number of the mandate under which the step is ratified
     */
    record Ratification(Occurred ratifiedOn, Body body, MandateNumber mandate) {}

    @PostMapping("/resolve-contest")
    @Sends(ResolveContest.class)
    @Operation(summary = "Propose the resolution of a contest, for the other owner to confirm (R-074)")
    ResponseEntity<CommandResult> resolve(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody ProposedResolution body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ResolveContest(office, change, claim.value(), commandCaller.by(), body.resolution), commandCaller);
    }

    record ProposedResolution(Resolution resolution) {}

    @PostMapping("/confirm-resolution")
    @Sends(ConfirmResolution.class)
    @Operation(summary = "Confirm the resolution that the other owner proposed, which the body repeats (R-074)")
    ResponseEntity<CommandResult> confirm(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody ResolutionConfirmation body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ConfirmResolution(office, change, claim.value(), commandCaller.by(), body.resolution),
                commandCaller);
    }

    /** @param resolution the resolution as the other owner proposed it; another one is refused */
    record ResolutionConfirmation(Resolution resolution) {}

    @PostMapping("/correct")
    @Sends(CorrectClaim.class)
    @Operation(summary = "Correct your own claim; both wordings stay on record (R-157, R-158)")
    ResponseEntity<CommandResult> correct(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber claim,
            @RequestBody ClaimCorrection body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new CorrectClaim(office, change, claim.value(), commandCaller.by(), body.involvement, body.reason),
                commandCaller);
    }

    /**
     * @param involvement the complete step of involvement in its correct wording; the owner involved stays the same
     * @param reason why the claim is corrected, in words
     */
    record ClaimCorrection(Involvement involvement, String reason) {}
}
