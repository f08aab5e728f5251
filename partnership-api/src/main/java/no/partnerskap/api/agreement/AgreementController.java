package no.partnerskap.api.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.api.caller.Acting;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.desk.Answer;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementCommand.RecordOwnerApproval;
import no.partnerskap.core.agreement.AgreementCommand.SignAgreement;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.view.involvementaudit.AuditReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Agreements between the owners: the text, each line's approval, the signatures. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/agreements", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agreements")
class AgreementController {
    private final Desk desk;
    private final AuditReader reader;

    AgreementController(Desk desk, AuditReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping("/agree-text")
    @Sends(AgreeText.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Freeze a text that the representatives have agreed on (R-011, R-012, R-022, R-064)")
    ResponseEntity<Answer> agree(@PathVariable OfficeNumber office, @RequestBody AgreedText body, Acting acting) {
        return desk.createWithin(new AgreeText(office, acting.by(), body.terms.toTerms()), acting, "/agreements");
    }

    record AgreedText(AgreedTerms terms) {}

    record AgreedTerms(
            AgreementKind kind,
            LocalDate from,
            @Nullable LocalDate endExclusive,
            @Nullable SortedMap<ChangeKind, Level> levels,
            @Nullable SortedMap<String, Integer> days,
            @Nullable EvidenceRef text,
            @Nullable List<Clause> clauses,
            @Nullable AgreementNumber under) {
        Terms toTerms() {
            return new Terms(
                    kind,
                    from,
                    endExclusive,
                    levels == null ? Collections.emptySortedMap() : levels,
                    days == null ? Collections.emptySortedMap() : days,
                    text,
                    clauses == null ? List.of() : clauses,
                    under);
        }
    }

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

    @GetMapping
    @Reads
    @Operation(summary = "The agreements on record, and how each stands on the day asked about (R-022, R-023)")
    ResponseEntity<List<AgreementTold>> all(@PathVariable OfficeNumber office, AsOf asOf) {
        return desk.read(office, asOf, AgreementTold.of(reader.office(office, asOf.knownAt()), asOf.validOn()));
    }
}
