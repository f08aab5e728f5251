package no.partnerskap.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.query.PartNumber;
import no.partnerskap.core.change.ChangeCommand.ClaimInvolvement;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
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

/** Endpoints for commands on the steps around a change: involvement, own-line decisions, raises, waivers and emergencies. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes/{change}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Steps of a change")
class StepController {
    private final CommandEndpoint commandEndpoint;

    StepController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/claim-involvement")
    @Sends(ClaimInvolvement.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Claim a step of involvement, for the owner involved to answer (R-005, R-063, R-070, R-078)")
    ResponseEntity<CommandResult> claim(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody InvolvementBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new ClaimInvolvement(office, change, commandCaller.by(), body.involvement),
                commandCaller,
                "/changes/" + change);
    }

    record InvolvementBody(Involvement involvement) {}

    @PostMapping("/record-own-line-decision")
    @Sends(RecordOwnLineDecision.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a decision of your own line (R-018, R-043, R-048)")
    ResponseEntity<CommandResult> decide(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody OwnLineDecisionBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new RecordOwnLineDecision(office, change, commandCaller.by(), body.decision),
                commandCaller,
                "/changes/" + change);
    }

    record OwnLineDecisionBody(Decision decision) {}

    @PostMapping("/own-line-decisions/{decision}/correct")
    @Sends(CorrectOwnLineDecision.class)
    @Operation(summary = "Correct a decision of your own line; both wordings stay on record (R-157)")
    ResponseEntity<CommandResult> correct(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber decision,
            @RequestBody DecisionCorrection body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new CorrectOwnLineDecision(
                        office, change, decision.value(), commandCaller.by(), body.decision, body.reason),
                commandCaller);
    }

    /**
     * @param reason why the own line's decision is corrected, in words
     */
    record DecisionCorrection(Decision decision, String reason) {}

    @PostMapping("/own-line-decisions/{decision}/present-urgent-decision")
    @Sends(PresentUrgentDecision.class)
    @Operation(summary = "Report that an urgent decision has been presented to the ordinary body (R-049)")
    ResponseEntity<CommandResult> present(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @PathVariable PartNumber decision,
            @RequestBody UrgentDecisionPresentation body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new PresentUrgentDecision(
                        office, change, decision.value(), commandCaller.by(), body.presentedOn, body.body),
                commandCaller);
    }

    /**
     * @param presentedOn when the urgent decision was presented to the body in whose place it was made
     */
    record UrgentDecisionPresentation(Occurred presentedOn, Body body) {}

    @PostMapping("/raise-required-level")
    @Sends(RaiseRequiredLevel.class)
    @Operation(summary = "Raise the level of involvement owed to an owner (R-064)")
    ResponseEntity<CommandResult> raise(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody RequiredLevelBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new RaiseRequiredLevel(office, change, commandCaller.by(), body.owner, body.raise), commandCaller);
    }

    /**
     * @param owner the owner that is to be owed a higher level of involvement
     * @param raise the level that the owner is to be owed, and the reason; it cannot be lower than what is owed already
     */
    record RequiredLevelBody(OwnerId owner, Raise raise) {}

    @PostMapping("/contest-no-effect")
    @Sends(ContestNoEffect.class)
    @Operation(summary = "Contest that the change has no effect on you (R-061)")
    ResponseEntity<CommandResult> contestNoEffect(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody NoEffectContest body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ContestNoEffect(office, change, commandCaller.by(), body.reason), commandCaller);
    }

    /**
     * @param reason why the change does affect the owner, in words
     */
    record NoEffectContest(String reason) {}

    @PostMapping("/waive-involvement")
    @Sends(WaiveInvolvement.class)
    @Operation(summary = "Waive your involvement in this change (R-085)")
    ResponseEntity<CommandResult> waive(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody InvolvementWaiver body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new WaiveInvolvement(
                        office, change, commandCaller.by(), body.waivedOn, body.mandate, body.reason, body.revision),
                commandCaller);
    }

    /**
     * @param waivedOn when the owner waived its involvement in this change
     * @param mandate the number of the mandate under which the owner waives its involvement
     * @param reason why the owner waives its involvement, in words
     * @param revision the revision of the change that the owner waives its involvement in; 1 if absent. Refused if it is not the
     *     current one
     */
    record InvolvementWaiver(
            Occurred waivedOn,
            MandateNumber mandate,
            String reason,
            @Nullable Integer revision) {}

    @PostMapping("/declare-emergency")
    @Sends(DeclareEmergency.class)
    @Operation(
            summary = "Declare an emergency; on a ground outside R-086 the change stays an ordinary one (R-086, R-087)")
    ResponseEntity<CommandResult> declare(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody EmergencyDeclaration body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new DeclareEmergency(office, change, commandCaller.by(), body.ground, body.explanation), commandCaller);
    }

    /**
     * @param ground the ground of the emergency, by its code; with another than those of R-086 the change stays an ordinary one
     * @param explanation why the change could not wait, in words
     */
    record EmergencyDeclaration(String ground, String explanation) {}
}
