package no.partnerskap.api.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Cursor;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.OwnerName;
import no.partnerskap.api.desk.PageLimit;
import no.partnerskap.api.desk.Told;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads changes: page by page, or one with everything recorded about it. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Changes")
class ChangeReader {
    private final AuditReader reader;
    private final RecordReader record;
    private final Desk desk;

    ChangeReader(AuditReader reader, RecordReader record, Desk desk) {
        this.reader = reader;
        this.record = record;
        this.desk = desk;
    }

    @GetMapping
    @Reads
    @Operation(summary = "The changes on record, in order; the cursor keeps to what was known on the first page")
    ResponseEntity<ChangePage> all(
            @PathVariable OfficeNumber office,
            AsOf asOf,
            @RequestParam(defaultValue = "50") String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int most = PageLimit.of(limit);
        var from = Cursor.of(cursor, asOf, () -> record.version(office, asOf.knownAt()));
        var audits = new ArrayList<ChangeAudit>();
        for (int number = from.after() + 1; number <= from.after() + most + 1; number++) {
            reader.change(office, new ChangeNumber(number), from.asOf().question())
                    .ifPresent(audits::add);
        }
        boolean more = audits.size() > most;
        var rows = audits.stream().limit(most).map(ChangeRow::of).toList();
        return desk.read(
                office,
                from.asOf(),
                new ChangePage(
                        office,
                        from.version(),
                        OwnerName.of(reader, office, from.asOf()),
                        rows,
                        more ? from.afterThis(most).text() : null));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
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
            int revision,
            Map<OwnerId, Verdict> verdicts) {
        static ChangeRow of(ChangeAudit audit) {
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
                    audit.revision(),
                    verdicts);
        }
    }

    @GetMapping("/{change}")
    @Reads
    @Operation(summary = "One change: its audit, and every event recorded about it, in order (R-089)")
    ResponseEntity<ChangeTold> one(@PathVariable OfficeNumber office, @PathVariable ChangeNumber change, AsOf asOf) {
        var audit = reader.change(office, change, asOf.question()).orElseThrow(() -> new Unknown("change", change));
        var events = record.timeline(office, Subject.CHANGE, change.value(), asOf.knownAt()).stream()
                .map(Told::of)
                .toList();
        return desk.read(
                office, asOf, new ChangeTold(office, change, OwnerName.of(reader, office, asOf), audit, events));
    }

    record ChangeTold(
            OfficeNumber office, ChangeNumber change, List<OwnerName> owners, ChangeAudit audit, List<Told> events) {}
}
