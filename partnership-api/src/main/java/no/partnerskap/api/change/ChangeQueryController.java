package no.partnerskap.api.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.core.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads changes: page by page, or one with everything recorded about it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeQueryController {
    private final AuditReader reader;
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    ChangeQueryController(AuditReader reader, OfficeReader offices, RecordReader record, CommandEndpoint commandEndpoint, EventTimeline eventTimeline) {
        this.reader = reader;
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    /** Where a change stands on the day asked about. */
    enum ChangeState {
        AHEAD,
        IN_EFFECT,
        WITHDRAWN;

        static ChangeState of(ChangeAudit audit, LocalDate day) {
            if (audit.owners().stream().anyMatch(owner -> owner.verdict() == Verdict.WITHDRAWN)) {
                return WITHDRAWN;
            }
            return audit.effectiveOn().isAfter(day) ? AHEAD : IN_EFFECT;
        }
    }

    /** Which changes are asked for. */
    record ChangeFilter(
            @Nullable ChangeState state,
            @Nullable ChangeKind kind,
            @Nullable OwnerId initiator) {
        boolean wants(ChangeAudit audit, LocalDate day) {
            return (state == null || state == ChangeState.of(audit, day))
                    && (kind == null || kind == audit.kind())
                    && (initiator == null || initiator.equals(audit.initiator()));
        }
    }

    @GetMapping
    @Reads(ReadResource.CHANGES)
    @Operation(summary = "The changes on record, in order, and where each stands on the day asked about (R-060, R-080)")
    ResponseEntity<ChangePage> all(@PathVariable OfficeNumber office, PageRequest<ChangeFilter> asked, Visibility visibility) {
        var day = asked.asOf().validOn();
        var audits = reader.after(
                office,
                asked.after(),
                asked.question(),
                audit -> visibility.shows(audit.change()) && asked.filter().wants(audit, day),
                asked.most() + 1);
        var page = asked.of(audits, audit -> audit.change().value());
        return commandEndpoint.read(
                office,
                asked.asOf(),
                new ChangePage(
                        office,
                        asked.version(),
                        OwnerName.of(offices, office, asked.asOf()),
                        page.rows().stream()
                                .map(audit -> ChangeRow.of(audit, day))
                                .toList(),
                        page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangePage(
            OfficeNumber office,
            long version,
            List<OwnerName> owners,
            List<ChangeRow> changes,
            @Nullable String next) {}

    /** A change in short, with the verdict for each owner. */
    record ChangeRow(
            ChangeNumber number,
            ChangeKind kind,
            String summary,
            OwnerId initiator,
            LocalDate effectiveOn,
            ChangeState state,
            int revision,
            Map<OwnerId, Verdict> verdicts) {
        static ChangeRow of(ChangeAudit audit, LocalDate day) {
            var verdicts = new TreeMap<OwnerId, Verdict>();
            for (OwnerAudit owner : audit.owners()) {
                verdicts.put(owner.owner(), owner.verdict());
            }
            return new ChangeRow(
                    audit.change(),
                    audit.kind(),
                    audit.summary(),
                    audit.initiator(),
                    audit.effectiveOn(),
                    ChangeState.of(audit, day),
                    audit.revision(),
                    verdicts);
        }
    }

    @GetMapping("/{change}")
    @Reads(ReadResource.CHANGES)
    @Operation(summary = "One change: its audit, and every event recorded about it, in order (R-089)")
    ResponseEntity<ChangeView> one(
            @PathVariable OfficeNumber office, @PathVariable ChangeNumber change, AsOf asOf, Visibility visibility) {
        var audit = reader.told(office, change, asOf.question()).orElseThrow(() -> new UnknownNumber("change", change));
        var events = record.timeline(office, Subject.CHANGE, change.value(), asOf.knownAt());
        return commandEndpoint.read(
                office,
                asOf,
                new ChangeView(
                        office,
                        change,
                        OwnerName.of(offices, office, asOf),
                        audit,
                        eventTimeline.of(office, events.stream(), visibility)));
    }

    record ChangeView(
            OfficeNumber office, ChangeNumber change, List<OwnerName> owners, AuditReport audit, List<TimelineEvent> events) {}
}
