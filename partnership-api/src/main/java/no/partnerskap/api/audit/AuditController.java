package no.partnerskap.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.OwnerName;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditTold;
import no.partnerskap.view.record.RecordReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Was each owner involved before a change took effect? Told for any pair of the day asked about and what was known. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/involvement-audit", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Involvement audit")
class AuditController {
    private final AuditReader reader;
    private final RecordReader record;
    private final Desk desk;

    AuditController(AuditReader reader, RecordReader record, Desk desk) {
        this.reader = reader;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping
    @Reads
    @Operation(summary = "The verdicts of every change on record (R-060, R-076, R-080, R-089)")
    ResponseEntity<Audits> all(@PathVariable OfficeNumber office, AsOf asOf) {
        return desk.read(
                office,
                asOf,
                new Audits(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        record.version(office, asOf.knownAt()),
                        OwnerName.of(reader, office, asOf),
                        reader.told(office, asOf.question())));
    }

    /** What the audit says, of what it was asked, and the version of the record that it rests on. */
    record Audits(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            List<AuditTold> changes) {}

    @GetMapping("/{change}")
    @Reads
    @Operation(summary = "The verdicts of one change, with the reasons they rest on (R-060, R-089)")
    ResponseEntity<OneAudit> one(@PathVariable OfficeNumber office, @PathVariable ChangeNumber change, AsOf asOf) {
        var audit = reader.told(office, change, asOf.question()).orElseThrow(() -> new Unknown("change", change));
        return desk.read(
                office,
                asOf,
                new OneAudit(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        record.version(office, asOf.knownAt()),
                        OwnerName.of(reader, office, asOf),
                        audit));
    }

    record OneAudit(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            AuditTold audit) {}
}
