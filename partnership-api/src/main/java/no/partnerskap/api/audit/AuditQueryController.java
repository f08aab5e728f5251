package no.partnerskap.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
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
class AuditQueryController {
    private final AuditReader reader;
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;

    AuditQueryController(
            AuditReader reader, OfficeReader offices, RecordReader record, CommandEndpoint commandEndpoint) {
        this.reader = reader;
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
    }

    /**
     * Which audits are asked for: those where one owner, or the owner named, has all that is said.
     *
     * @param owner only changes that affect this owner
     * @param verdict only changes with this verdict for an owner, or for the owner named
     * @param perceptionGap only changes about which the owners' accounts differ, or those about which they do not
     */
    record AuditFilter(
            @Nullable OwnerId owner,
            @Nullable Verdict verdict,
            @Nullable Boolean perceptionGap) {
        boolean wants(ChangeAudit audit) {
            return owner == null && verdict == null && perceptionGap == null
                    || audit.owners().stream().anyMatch(this::wants);
        }

        private boolean wants(OwnerAudit audit) {
            return (owner == null || owner.equals(audit.owner()))
                    && (verdict == null || verdict == audit.verdict())
                    && (perceptionGap == null || perceptionGap == audit.perceptionGap());
        }
    }

    @GetMapping
    @Reads(ReadResource.AUDITS)
    @Operation(
            operationId = "readInvolvementAudits",
            summary = "The verdicts of every change on record (R-060, R-076, R-080, R-089)")
    ResponseEntity<ChangeAuditPage> all(
            @PathVariable OfficeNumber office, PageRequest<AuditFilter> asked, Visibility visibility) {
        var audits = reader.after(
                office,
                asked.after(),
                asked.question(),
                audit -> visibility.shows(audit.change()) && asked.filter().wants(audit),
                asked.most() + 1);
        var page = asked.of(audits, audit -> audit.change().value());
        return commandEndpoint.read(
                asked.asOf(),
                new ChangeAuditPage(
                        office,
                        asked.asOf().validOn(),
                        asked.asOf().knownAt(),
                        asked.version(),
                        OwnerName.of(offices, office, asked.asOf()),
                        reader.report(office, page.rows(), asked.question()),
                        page.next()));
    }

    /**
     * What the audit says, of what it was asked, and the version of the record that it rests on.
     *
     * @param validOn the day that the audits are told for
     * @param knownAt the moment up to which what was recorded counts in the audits, in UTC
     * @param version how many events the record had that the audits rest on
     * @param owners the owners that the audits name, as each is called on the day asked about
     * @param changes the audit of each change, in the order of their numbers
     * @param next the cursor of the next page of audits; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeAuditPage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            List<AuditReport> changes,
            @Nullable String next) {}

    @GetMapping("/{change}")
    @Reads(ReadResource.AUDITS)
    @Operation(
            operationId = "readInvolvementAudit",
            summary = "The verdicts of one change, with the reasons they rest on (R-060, R-089)")
    ResponseEntity<ChangeAuditView> one(
            @PathVariable OfficeNumber office, @PathVariable ChangeNumber change, AsOf asOf) {
        var audit =
                reader.report(office, change, asOf.question()).orElseThrow(() -> new UnknownNumber("change", change));
        return commandEndpoint.read(
                asOf,
                new ChangeAuditView(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        OwnerName.of(offices, office, asOf),
                        audit));
    }

    /**
     * @param validOn the day that the audit is told for
     * @param knownAt the moment up to which what was recorded counts in the audit, in UTC
     * @param version how many events the record had that the audit rests on
     * @param owners the owners that the audit names, as each is called on the day asked about
     * @param audit the audit of the change asked about
     */
    record ChangeAuditView(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            AuditReport audit) {}
}
