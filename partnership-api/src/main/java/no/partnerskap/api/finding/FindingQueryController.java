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

/** Endpoint that reads the findings of rules in a partnership. */
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

    /** Selection of findings: open ones, closed ones, or all. */
    enum FindingSelection {
        open,
        closed,
        all
    }

    /**
     * Filter of a list of findings.
     *
     * @param state only findings that are open or closed on {@code validOn}, or {@code all}; {@code open} if absent
     * @param rule only findings of the rule with this id, as {@code R-050}
     * @param owner only findings that concern this owner alone
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
     * Page of findings.
     *
     * @param validOn the day in Oslo for which the list of findings says what is open
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of findings
     * @param version the version of the record that the list of findings is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the findings refer to by id
     * @param byRule the number of findings that match the filter, on all pages together, by rule id
     * @param findings the findings that match the filter, in the order in which they became true
     * @param next the cursor of the next page of findings; absent on the last page
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
