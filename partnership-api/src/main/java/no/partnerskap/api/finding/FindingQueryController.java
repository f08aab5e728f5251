package no.partnerskap.api.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.findings.FindingView;
import no.partnerskap.view.findings.FindingsReader;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What rules have found in a partnership and nobody has put right. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/findings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Findings")
class FindingQueryController {
    private final FindingsReader findings;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;

    FindingQueryController(FindingsReader findings, OfficeReader offices, CommandEndpoint commandEndpoint) {
        this.findings = findings;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
    }

    /** Whether open or closed findings are asked for, or all. */
    enum FindingSelection {
        open,
        closed,
        all
    }

    /**
     * Which findings are asked for; open ones unless said.
     *
     * @param state only findings that are open, or closed, on the day asked about
     * @param rule only findings of this rule
     * @param owner only findings that are this owner's matter
     */
    record FindingFilter(
            @Schema(defaultValue = "open") @Nullable FindingSelection state,
            @Nullable Rule rule,
            @Nullable OwnerId owner) {
        FindingFilter {
            state = state == null ? FindingSelection.open : state;
        }

        boolean wants(FindingView one) {
            return (state != FindingSelection.closed || one.closedOn() != null)
                    && (rule == null || one.rule() == rule)
                    && (owner == null || owner.equals(one.owner()));
        }
    }

    @GetMapping
    @Reads(ReadResource.FINDINGS)
    @Operation(
            operationId = "readFindings",
            summary =
                    "What rules have found: since when, on which evidence, and what would resolve it; open ones unless"
                            + " asked otherwise (R-022, R-050, R-076, R-094, R-095, R-096)")
    ResponseEntity<FindingList> all(@PathVariable OfficeNumber office, PageRequest<FindingFilter> asked) {
        var filter = asked.filter();
        var all = filter.state == FindingSelection.open
                ? findings.open(office, asked.question())
                : findings.all(office, asked.question());
        var told = all.stream().filter(filter::wants).toList();
        var page = asked.of(told);
        return commandEndpoint.read(
                asked.asOf(),
                new FindingList(
                        office,
                        asked.asOf().validOn(),
                        asked.asOf().knownAt(),
                        asked.version(),
                        OwnerName.of(offices, office, asked.asOf()),
                        counted(told),
                        page.rows(),
                        page.next()));
    }

    private static SortedMap<String, Integer> counted(List<FindingView> told) {
        var counts = new TreeMap<String, Integer>();
        told.forEach(one -> counts.merge(one.rule().id(), 1, Integer::sum));
        return counts;
    }

    /**
     * One page of findings.
     *
     * @param validOn the day that the findings are told for
     * @param knownAt the moment up to which what was recorded counts in the findings, in UTC
     * @param version how many events the record had that the findings rest on
     * @param owners the owners that the findings name, as each is called on the day asked about
     * @param byRule how many findings are asked for on all pages, by the ids of their rules
     * @param findings what rules have found, the oldest first
     * @param next the cursor of the next page of findings; absent on the last one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingList(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            SortedMap<String, Integer> byRule,
            List<FindingView> findings,
            @Nullable String next) {}
}
