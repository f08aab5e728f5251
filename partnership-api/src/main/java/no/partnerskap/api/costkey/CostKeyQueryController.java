package no.partnerskap.api.costkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.NoFilter;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.costkey.CostScenario;
import no.partnerskap.core.costkey.Staff;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.costkey.CostKeyStatus;
import no.partnerskap.view.costkey.FteCountView;
import no.partnerskap.view.costkey.KeyPeriod;
import no.partnerskap.view.costkey.SettlementView;
import no.partnerskap.view.costkey.SimulatedCost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read cost sharing on any day and as known at any instant, and simulate other staffing, keys or costs. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/cost-key", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cost key")
class CostKeyQueryController {
    private final CommandEndpoint commandEndpoint;
    private final CostKeyReader reader;
    private final PolicyBook policies;

    CostKeyQueryController(CommandEndpoint commandEndpoint, CostKeyReader reader, PolicyBook policies) {
        this.commandEndpoint = commandEndpoint;
        this.reader = reader;
        this.policies = policies;
    }

    @GetMapping
    @Reads(ReadResource.COST_KEY)
    @Operation(
            operationId = "readCostKey",
            summary = "The cost key in force on a day, its origin, and whether it is due for review (R-095, R-096)")
    ResponseEntity<CostKeyStatus> status(@PathVariable OfficeNumber office, AsOf asOf) {
        int grace = policies.judging(asOf.validOn(), asOf.knownAt()).days().days(DayCounts.KEY_REVIEW_GRACE);
        return commandEndpoint.read(asOf, reader.file(office, asOf.knownAt()).on(asOf.validOn(), grace));
    }

    @GetMapping("/history")
    @Reads(ReadResource.COST_KEY)
    @Operation(
            operationId = "readCostKeyHistory",
            summary = "Every cost key with the period in which it applies (R-092)")
    ResponseEntity<KeyPage> history(@PathVariable OfficeNumber office, PageRequest<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).history());
        return commandEndpoint.read(asked.asOf(), new KeyPage(office, asked.version(), page.rows(), page.next()));
    }

    /**
     * Page of cost keys with the periods in which they apply.
     *
     * @param version the version of the record that the list of cost keys is based on: its number of events at {@code knownAt}
     * @param keys the cost keys of each agreement, in the order in which they apply
     * @param next the cursor of the next page of cost keys; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyPage(
            OfficeNumber office,
            long version,
            List<KeyPeriod> keys,
            @Nullable String next) {}

    @GetMapping("/fte-counts")
    @Reads(ReadResource.COST_KEY)
    @Operation(operationId = "readFteCounts", summary = "The FTE counts on record (R-091)")
    ResponseEntity<FteCountPage> counts(@PathVariable OfficeNumber office, PageRequest<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).counts());
        return commandEndpoint.read(asked.asOf(), new FteCountPage(office, asked.version(), page.rows(), page.next()));
    }

    /**
     * Page of FTE counts.
     *
     * @param version the version of the record that the list of FTE counts is based on: its number of events at {@code knownAt}
     * @param counts the FTE counts, in the order of their numbers
     * @param next the cursor of the next page of FTE counts; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FteCountPage(
            OfficeNumber office,
            long version,
            List<FteCountView> counts,
            @Nullable String next) {}

    @GetMapping("/settlements")
    @Reads(ReadResource.COST_KEY)
    @Operation(
            operationId = "readSettlements",
            summary = "The settlements on record, and whether every owner has agreed to each (R-097)")
    ResponseEntity<SettlementPage> settlements(@PathVariable OfficeNumber office, PageRequest<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).settlements());
        return commandEndpoint.read(
                asked.asOf(), new SettlementPage(office, asked.version(), page.rows(), page.next()));
    }

    /**
     * Page of settlements.
     *
     * @param version the version of the record that the list of settlements is based on: its number of events at {@code knownAt}
     * @param settlements the settlements, in the order of their numbers
     * @param next the cursor of the next page of settlements; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SettlementPage(
            OfficeNumber office,
            long version,
            List<SettlementView> settlements,
            @Nullable String next) {}

    @PostMapping("/simulations")
    @Reads(ReadResource.COST_KEY)
    @Operation(
            operationId = "simulateCost",
            summary = "What each owner would pay with other staff, another key or another cost; stores nothing (R-094)")
    ResponseEntity<List<SimulatedCost>> simulate(
            @PathVariable OfficeNumber office, @RequestBody SimulationBody body, AsOf asOf) {
        var file = reader.file(office, asOf.knownAt());
        var supposed = new CostScenario(
                body.fte == null ? null : new Staff(body.fte),
                body.key == null ? null : body.key.toKey(),
                body.sharedCostPerYear);
        if (!supposed.concerns(file.owners())) {
            throw new Malformed("/fte", "owners");
        }
        var simulated = file.simulate(supposed, asOf.validOn());
        if (simulated.isEmpty()) {
            throw new Malformed(
                    "/key",
                    "simulation-no-key",
                    Rule.R_094,
                    Map.of("day", asOf.validOn().toString()));
        }
        return commandEndpoint.read(asOf, simulated);
    }

    /**
     * @param fte the assumed full-time equivalents (no: årsverk) of every owner; they replace all weights in FTE; the key's own
     *     weights if absent
     * @param key the assumed cost key, which replaces that of each agreement; the key in force on {@code validOn} if absent
     * @param sharedCostPerYear the assumed cost to share in a year, in NOK, above zero; that of the key in force if absent
     */
    record SimulationBody(
            @Nullable SortedMap<OwnerId, Fte> fte,
            @Nullable CostKeyBody key,
            @Nullable Nok sharedCostPerYear) {}
}
