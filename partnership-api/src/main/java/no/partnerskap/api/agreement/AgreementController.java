package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.Desk;
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

/** From the text that the owners negotiate in the open to each line's approval and signature. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class AgreementController {
    private final Desk desk;

    AgreementController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/agree-text")
    @Sends(AgreeText.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Freeze a text that the representatives have agreed on (R-011, R-012, R-022, R-064)")
    ResponseEntity<Answer> agree(@PathVariable OfficeNumber office, @RequestBody AgreedText body, Acting acting) {
        return desk.create(new AgreeText(office, acting.by(), body.terms.toTerms()), acting, "/agreements");
    }

    record AgreedText(AgreedTerms terms) {}

    @PutMapping("/{agreement}/clauses/{key}")
    @Sends(ReviseClause.class)
    @Operation(summary = "Word a clause of a shared draft anew, or add one (R-016, R-019)")
    ResponseEntity<Answer> revise(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable ClauseKey key,
            @RequestBody WordedClause body,
            Acting acting) {
        return desk.send(new ReviseClause(office, agreement, acting.by(), key, body.toClause(key)), acting);
    }

    @DeleteMapping("/{agreement}/clauses/{key}")
    @Sends(ReviseClause.class)
    @Operation(operationId = "StrikeOutClause", summary = "Strike a clause out of a shared draft (R-016)")
    ResponseEntity<Answer> strikeOut(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @PathVariable ClauseKey key,
            Acting acting) {
        return desk.send(new ReviseClause(office, agreement, acting.by(), key, null), acting);
    }

    @PostMapping("/{agreement}/agree-text")
    @Sends(AgreeSharedText.class)
    @Operation(summary = "Freeze the shared draft as you have read it, told by its hash (R-011, R-012, R-016)")
    ResponseEntity<Answer> agree(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody TextRead body,
            Acting acting) {
        return desk.send(new AgreeSharedText(office, agreement, acting.by(), body.textSha256), acting);
    }

    record TextRead(String textSha256) {}

    @PostMapping("/{agreement}/record-owner-approval")
    @Sends(RecordOwnerApproval.class)
    @Operation(summary = "Tell that your line has approved the text (R-016, R-018)")
    ResponseEntity<Answer> approve(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody TextApproval body,
            Acting acting) {
        return desk.send(
                new RecordOwnerApproval(
                        office, agreement, acting.by(), body.textSha256, body.approvedOn, body.body, body.mandate),
                acting);
    }

    record TextApproval(
            String textSha256,
            Occurred approvedOn,
            Body body,
            @Nullable MandateNumber mandate) {}

    @PostMapping("/{agreement}/sign-agreement")
    @Sends(SignAgreement.class)
    @Operation(summary = "Sign what your line has approved (R-017)")
    ResponseEntity<Answer> sign(
            @PathVariable OfficeNumber office,
            @PathVariable AgreementNumber agreement,
            @RequestBody Signature body,
            Acting acting) {
        return desk.send(new SignAgreement(office, agreement, acting.by(), body.signedOn), acting);
    }

    record Signature(Occurred signedOn) {}
}
