package no.partnerskap.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.SortedMap;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.kernel.ChangeNumber;
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

/** The life of a change itself: proposed or reported, revised, moved, in effect, withdrawn. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeController {
    private final Desk desk;

    ChangeController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Sends(ProposeChange.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose a change (R-061, R-064, R-090, R-091)")
    ResponseEntity<Answer> propose(@PathVariable OfficeNumber office, @RequestBody Proposal body, Acting acting) {
        return desk.create(
                new ProposeChange(office, acting.by(), body.content.toContent(), Wording.orNone(body.raised)),
                acting,
                "/changes");
    }

    record Proposal(Wording content, @Nullable SortedMap<OwnerId, Raise> raised) {}

    @PostMapping("/report-change")
    @Sends(ReportChange.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tell of a change that was made without a proposal here (R-159, R-160)")
    ResponseEntity<Answer> report(@PathVariable OfficeNumber office, @RequestBody ReportedChange body, Acting acting) {
        return desk.create(
                new ReportChange(office, acting.by(), body.initiator, body.content.toContent()), acting, "/changes");
    }

    record ReportedChange(OwnerId initiator, Wording content) {}

    @PostMapping("/{change}/revise-change")
    @Sends(ReviseChange.class)
    @Operation(summary = "Change what is proposed; in substance it is a new revision (R-084)")
    ResponseEntity<Answer> revise(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody Revision body,
            Acting acting) {
        return desk.send(new ReviseChange(office, change, acting.by(), body.content.toContent(), body.reason), acting);
    }

    record Revision(Wording content, String reason) {}

    @PostMapping("/{change}/contest-report")
    @Sends(ContestReport.class)
    @Operation(summary = "Say that a reported change did not happen (R-160)")
    ResponseEntity<Answer> contestReport(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody ReportContest body,
            Acting acting) {
        return desk.send(new ContestReport(office, change, acting.by(), body.reason), acting);
    }

    record ReportContest(String reason) {}

    @PostMapping("/{change}/move-effective-date")
    @Sends(MoveEffectiveDate.class)
    @Operation(summary = "Move the date from which the change applies (R-083)")
    ResponseEntity<Answer> move(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody Move body,
            Acting acting) {
        return desk.send(new MoveEffectiveDate(office, change, acting.by(), body.to, body.reason), acting);
    }

    record Move(LocalDate to, String reason) {}

    @PostMapping("/{change}/report-effect")
    @Sends(ReportEffect.class)
    @Operation(summary = "Tell from which day the change has in fact applied (R-083)")
    ResponseEntity<Answer> reportEffect(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody InEffect body,
            Acting acting) {
        return desk.send(new ReportEffect(office, change, acting.by(), body.on), acting);
    }

    record InEffect(Occurred on) {}

    @PostMapping("/{change}/withdraw-change")
    @Sends(WithdrawChange.class)
    @Operation(summary = "Withdraw a change")
    ResponseEntity<Answer> withdraw(
            @PathVariable OfficeNumber office,
            @PathVariable ChangeNumber change,
            @RequestBody(required = false) @Nullable Withdrawal body,
            Acting acting) {
        return desk.send(
                new WithdrawChange(office, change, acting.by(), body == null ? null : body.withdrawnOn), acting);
    }

    record Withdrawal(@Nullable Occurred withdrawnOn) {}
}
