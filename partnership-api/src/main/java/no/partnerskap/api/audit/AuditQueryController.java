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

/**
 * Endpoints that read the audit: was each owner involved before a change took effect? For any day and any instant of knowledge.
 */
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
     * Filter of the audits of a partnership. Where several are given, one and the same owner must meet them all.
     *
     * @param owner only changes with a verdict for this owner, {@code NOT_APPLICABLE} included
     * @param verdict only changes with this established verdict for an owner
     * @param perceptionGap {@code true} for only changes where the established and the claimed verdict for an owner differ, {@code
     *     false} for only those where they are the same for an owner
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
     * Page of audits, one for each change.
     *
     * @param validOn the day in Oslo for which the verdicts on this page are given: whether a change is in effect, and whether a
     *     time limit has run out
     * @param knownAt the instant, in UTC, up to which recorded events count in the verdicts on this page
     * @param version the version of the record that the audits on this page are based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the audits refer to by id
     * @param changes the audit of each change, in the order of the changes' numbers
     * @param next the cursor of the next page of audits; absent on the last page
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
     * Audit of one change, with the two times that it was asked for.
     *
     * @param validOn the day in Oslo for which the verdicts on the change are given: whether it is in effect, and whether a time
     *     limit has run out
     * @param knownAt the instant, in UTC, up to which recorded events count in the audit of the change
     * @param version the version of the record that the audit of the change is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the audit refers to by id
     * @param audit the verdicts on the change, and what they rest on
     */
    record ChangeAuditView(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            AuditReport audit) {}
}
