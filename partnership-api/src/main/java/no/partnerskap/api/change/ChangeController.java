package no.partnerskap.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
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

/** Endpoints for commands on a change itself: proposed or reported, revised, moved, in effect, withdrawn. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeController {
    private final CommandEndpoint commandEndpoint;

    ChangeController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping
    @Sends(ProposeChange.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a change (R-061, R-064, R-090, R-091)")
    ResponseEntity<CommandResult> propose(
            @PathVariable OfficeNumber office, @RequestBody ChangeProposal body, CommandCaller commandCaller) {
        return commandEndpoint.create(
                new ProposeChange(office, commandCaller.by(), body.content.toContent(), ChangeBody.orNone(body.raised)),
                commandCaller,
                "/changes");
    }

    /**
     * @param content the kind, summary and effective date of the proposed change, with what else describes it
     * @param raised the owners that are to be owed a higher level of involvement than policy and agreement require, each with the
     *     level and the reason
     */
    record ChangeProposal(ChangeBody content, @Nullable SortedMap<OwnerId, Raise> raised) {}

    @PostMapping("/report-change")
    @Sends(ReportChange.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a change that was made without a proposal here (R-159, R-160)")
    ResponseEntity<CommandResult> report(
            @PathVariable OfficeNumber office, @RequestBody ReportedChange body, CommandCaller commandCaller) {
        return commandEndpoint.create(
                new ReportChange(office, commandCaller.by(), body.initiator, body.content.toContent()),
                commandCaller,
                "/changes");
    }

    /**
     * @param initiator the owner that made the reported change; it may be another than the one that reports it
     * @param content the kind, summary and effective date of the change that was made
     */
    record ReportedChange(OwnerId initiator, ChangeBody content) {}

    @PostMapping("/{change}/revise-change")
    @Sends(ReviseChange.class)
    @Operation(
            summary = "Revise the content of a change: every new wording is a new revision, which nothing said before"
                    + " covers (R-084)")
    ResponseEntity<CommandResult> revise(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody ChangeRevision body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ReviseChange(
                        office,
                        change,
                        commandCaller.by(),
                        body.content.toContent(),
                        body.reason,
                        Boolean.TRUE.equals(body.substance)),
                commandCaller);
    }

    /**
     * @param content the complete content of the change as revised; its {@code effectiveOn} is not read: the date is moved by
     *     {@code move-effective-date} only
     * @param reason why the change is revised, in words
     * @param substance whether the initiator says that the revision changes the substance; where kind, figures or affected owners
     *     differ it does, whatever is said; {@code false} where absent
     */
    record ChangeRevision(
            ChangeBody content, String reason, @Nullable Boolean substance) {}

    @PostMapping("/{change}/confirm-revision")
    @Sends(ConfirmRevision.class)
    @Operation(
            summary = "Confirm for your own owner that what it has said of the change, and what was said of it, covers"
                    + " the current revision (R-084)")
    ResponseEntity<CommandResult> confirmRevision(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody RevisionConfirmation body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ConfirmRevision(office, change, commandCaller.by(), body.revision, body.confirmedOn, body.mandate),
                commandCaller);
    }

    /**
     * @param revision the number of the revision that is confirmed; it must be the current one
     * @param confirmedOn when the owner confirmed the revision
     * @param mandate the number of the mandate under which the revision is confirmed
     */
    record RevisionConfirmation(int revision, Occurred confirmedOn, MandateNumber mandate) {}

    @PostMapping("/{change}/contest-report")
    @Sends(ContestReport.class)
    @Operation(summary = "Contest that a reported change happened (R-160)")
    ResponseEntity<CommandResult> contestReport(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody ReportContest body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new ContestReport(office, change, commandCaller.by(), body.reason), commandCaller);
    }

    /**
     * @param reason why the initiator denies that the reported change happened, in words
     */
    record ReportContest(String reason) {}

    @PostMapping("/{change}/move-effective-date")
    @Sends(MoveEffectiveDate.class)
    @Operation(summary = "Move the date from which the change applies (R-083)")
    ResponseEntity<CommandResult> move(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody EffectiveDateMove body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new MoveEffectiveDate(office, change, commandCaller.by(), body.to, body.reason), commandCaller);
    }

    /**
     * @param to the new effective date; the change takes effect at the start of that day in Oslo
     * @param reason why the effective date is moved, in words
     */
    record EffectiveDateMove(LocalDate to, String reason) {}

    @PostMapping("/{change}/report-effect")
    @Sends(ReportEffect.class)
    @Operation(summary = "Report the day from which the change has in fact applied (R-083)")
    ResponseEntity<CommandResult> reportEffect(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody EffectBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new ReportEffect(office, change, commandCaller.by(), body.on), commandCaller);
    }

    /**
     * @param on the first day on which the change has in fact applied; of an instant only its day in Oslo counts
     */
    record EffectBody(Occurred on) {}

    @PostMapping("/{change}/withdraw-change")
    @Sends(WithdrawChange.class)
    @Operation(summary = "Withdraw a change")
    ResponseEntity<CommandResult> withdraw(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody(required = false) @Nullable ChangeWithdrawal body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(
                new WithdrawChange(office, change, commandCaller.by(), body == null ? null : body.withdrawnOn),
                commandCaller);
    }

    /**
     * @param withdrawnOn when the change was withdrawn; the day in Oslo on which this is recorded if absent
     */
    record ChangeWithdrawal(@Nullable Occurred withdrawnOn) {}
}
