package no.partnerskap.api.finding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.OwnerName;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.findings.FindingTold;
import no.partnerskap.view.findings.FindingsReader;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What rules have found in a partnership and nobody has put right. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Findings")
class FindingController {
    private final FindingsReader findings;
    private final AuditReader owners;
    private final RecordReader record;
    private final Desk desk;

    FindingController(FindingsReader findings, AuditReader owners, RecordReader record, Desk desk) {
        this.findings = findings;
        this.owners = owners;
        this.record = record;
        this.desk = desk;
    }

    /** Which findings are asked for. */
    enum Asked {
        open,
        closed,
        all
    }

    @GetMapping
    @Reads
    @Operation(
            summary =
                    "What rules have found: since when, on which evidence, and what would resolve it; open ones unless"
                            + " asked otherwise (R-022, R-050, R-076, R-094, R-095, R-096)")
    ResponseEntity<FindingList> all(
            @PathVariable OfficeNumber office,
            @RequestParam(defaultValue = "open") Asked state,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String owner,
            AsOf asOf) {
        var asked = rule == null ? null : ruleOf(rule);
        var whose = owner == null ? null : new OwnerId(owner);
        var told = (state == Asked.open
                        ? findings.open(office, asOf.question())
                        : findings.all(office, asOf.question()))
                .stream()
                        .filter(one -> state != Asked.closed || one.closedOn() != null)
                        .filter(one -> asked == null || one.rule() == asked)
                        .filter(one -> whose == null || whose.equals(one.owner()))
                        .toList();
        return desk.read(
                office,
                asOf,
                new FindingList(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        record.version(office, asOf.knownAt()),
                        OwnerName.of(owners, office, asOf),
                        counted(told),
                        told));
    }

    private static Rule ruleOf(String id) {
        try {
            return Rule.of(id);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("rule", "rule");
        }
    }

    private static SortedMap<String, Integer> counted(List<FindingTold> told) {
        var counts = new TreeMap<String, Integer>();
        told.forEach(one -> counts.merge(one.rule().id(), 1, Integer::sum));
        return counts;
    }

    /** {@code byRule} counts the findings told, by the ids of their rules. */
    record FindingList(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            SortedMap<String, Integer> byRule,
            List<FindingTold> findings) {}
}
