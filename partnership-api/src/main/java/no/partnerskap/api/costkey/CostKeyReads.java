package no.partnerskap.api.costkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.api.caller.Reading;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.NoFilter;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.core.costkey.Staff;
import no.partnerskap.core.costkey.WhatIf;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.costkey.CostKeyReader;
import no.partnerskap.view.costkey.CostKeyStatus;
import no.partnerskap.view.costkey.FteCountTold;
import no.partnerskap.view.costkey.KeyPeriod;
import no.partnerskap.view.costkey.SettlementTold;
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

/** How cost is shared, on any day and as known at any moment; and what it would be if something were otherwise. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/cost-key", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cost key")
class CostKeyReads {
    private final Desk desk;
    private final CostKeyReader reader;
    private final PolicyBook policies;

    CostKeyReads(Desk desk, CostKeyReader reader, PolicyBook policies) {
        this.desk = desk;
        this.reader = reader;
        this.policies = policies;
    }

    @GetMapping
    @Reads(Reading.COST_KEY)
    @Operation(
            summary = "The key that applies on a day, how it came to, and whether it is to be reviewed (R-095, R-096)")
    ResponseEntity<CostKeyStatus> status(@PathVariable OfficeNumber office, AsOf asOf) {
        int grace = policies.judging(asOf.validOn(), asOf.knownAt()).days().days(DayCounts.KEY_REVIEW_GRACE);
        return desk.read(office, asOf, reader.file(office, asOf.knownAt()).on(asOf.validOn(), grace));
    }

    @GetMapping("/history")
    @Reads(Reading.COST_KEY)
    @Operation(summary = "Every key with the days on which it applies (R-092)")
    ResponseEntity<KeyPage> history(@PathVariable OfficeNumber office, PageAsked<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).history());
        return desk.read(office, asked.asOf(), new KeyPage(office, asked.version(), page.rows(), page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeyPage(
            OfficeNumber office,
            long version,
            List<KeyPeriod> keys,
            @Nullable String next) {}

    @GetMapping("/fte-counts")
    @Reads(Reading.COST_KEY)
    @Operation(summary = "The counts of staff on record (R-091)")
    ResponseEntity<FteCountPage> counts(@PathVariable OfficeNumber office, PageAsked<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).counts());
        return desk.read(office, asked.asOf(), new FteCountPage(office, asked.version(), page.rows(), page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FteCountPage(
            OfficeNumber office,
            long version,
            List<FteCountTold> counts,
            @Nullable String next) {}

    @GetMapping("/settlements")
    @Reads(Reading.COST_KEY)
    @Operation(summary = "The settlements on record, and which are settled (R-097)")
    ResponseEntity<SettlementPage> settlements(@PathVariable OfficeNumber office, PageAsked<NoFilter> asked) {
        var page = asked.of(reader.file(office, asked.asOf().knownAt()).settlements());
        return desk.read(office, asked.asOf(), new SettlementPage(office, asked.version(), page.rows(), page.next()));
    }

    /** {@code next} is the cursor of the next page; absent on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SettlementPage(
            OfficeNumber office,
            long version,
            List<SettlementTold> settlements,
            @Nullable String next) {}

    @PostMapping("/simulations")
    @Reads(Reading.COST_KEY)
    @Operation(
            summary = "What each owner would pay with other staff, another key or another cost; stores nothing (R-094)")
    ResponseEntity<List<SimulatedCost>> simulate(
            @PathVariable OfficeNumber office, @RequestBody Supposition body, AsOf asOf) {
        var file = reader.file(office, asOf.knownAt());
        var supposed = new WhatIf(
                body.fte == null ? null : new Staff(body.fte),
                body.key == null ? null : body.key.toKey(),
                body.sharedCostPerYear);
        if (!supposed.concerns(file.owners())) {
            throw new Malformed("/fte", "owners");
        }
        return desk.read(office, asOf, file.simulate(supposed, asOf.validOn()));
    }

    record Supposition(
            @Nullable SortedMap<OwnerId, Fte> fte,
            @Nullable AskedKey key,
            @Nullable Nok sharedCostPerYear) {}
}
