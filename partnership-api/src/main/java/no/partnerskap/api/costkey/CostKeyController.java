package no.partnerskap.api.costkey;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.api.access.CommandCaller;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.command.CommandResult;
import no.partnerskap.api.command.EmptyBody;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyCommand.ConfirmSettlement;
import no.partnerskap.core.costkey.CostKeyCommand.RecordFteCount;
import no.partnerskap.core.costkey.CostKeyCommand.ReviewCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.Settle;
import no.partnerskap.core.costkey.SettledCost;
import no.partnerskap.core.costkey.SettlementNumber;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints for commands on cost sharing: counts, cost keys, reviews and settlements. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/cost-key", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Cost key")
class CostKeyController {
    private final CommandEndpoint commandEndpoint;

    CostKeyController(CommandEndpoint commandEndpoint) {
        this.commandEndpoint = commandEndpoint;
    }

    @PostMapping("/record-fte-count")
    @Sends(RecordFteCount.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report how many FTE each owner had in the office on a day (R-091, R-159)")
    ResponseEntity<CommandResult> count(
            @PathVariable OfficeNumber office, @RequestBody FteCountBody body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new RecordFteCount(office, commandCaller.by(), body.countedOn, body.fte, body.source),
                commandCaller,
                "/cost-key/fte-counts");
    }

    /**
     * @param countedOn the day in Oslo on which the staff were counted
     * @param fte the full-time equivalents (no: årsverk) that each owner had in the office on that day, at most two decimals; every
     *     owner is named
     * @param source the document that the count is taken from; absent if there is none
     */
    record FteCountBody(
            LocalDate countedOn,
            SortedMap<OwnerId, Fte> fte,
            @Nullable EvidenceRef source) {}

    @PostMapping("/adjust-cost-key")
    @Sends(AdjustCostKey.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Propose a cost key, carried by an existing change or by one opened with it (R-090, R-091, R-092,"
                    + " R-093)")
    ResponseEntity<CommandResult> adjust(
            @PathVariable OfficeNumber office, @RequestBody KeyAdjustment body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new AdjustCostKey(
                        office,
                        commandCaller.by(),
                        body.agreement,
                        body.change,
                        body.opens,
                        new AskedTerms(
                                body.key.toKey(),
                                body.countedOn,
                                body.sharedCostPerYear,
                                body.reviewMonths,
                                body.deviationPoints)),
                commandCaller,
                "/cost-key");
    }

    /**
     * @param agreement the number of the agreement under which the cost is shared: an operations or partnership agreement whose
     *     text is agreed
     * @param change the number of an existing change that is to carry the key; either this or {@code opens} is given
     * @param opens the change to open so that it carries the key; either this or {@code change} is given
     * @param key the proposed cost key: its basis, and the weights or items
     * @param countedOn the day of the recorded FTE count that the weights are taken from; required if any weights are in FTE,
     *     otherwise absent
     * @param sharedCostPerYear the cost that the proposed key is to share in a year, in NOK, above zero; for an item-by-item key
     *     the sum of its items
     * @param reviewMonths how often the key is to be reviewed, in months, from 1 to 120; the policy's number if absent
     * @param deviationPoints the deviation of actual staffing from the key, in percentage points, at which the key must be
     *     reviewed, above 0 and at most 100; the policy's number if absent
     */
    record KeyAdjustment(
            AgreementNumber agreement,
            @Nullable ChangeNumber change,
            @Nullable OpenedChange opens,
            CostKeyBody key,
            @Nullable LocalDate countedOn,
            Nok sharedCostPerYear,
            @Nullable Integer reviewMonths,
            @Nullable BigDecimal deviationPoints) {}

    @PostMapping("/review-cost-key")
    @Sends(ReviewCostKey.class)
    @Operation(summary = "Report that your line has reviewed the key (R-095)")
    ResponseEntity<CommandResult> review(
            @PathVariable OfficeNumber office, @RequestBody KeyReviewBody body, CommandCaller commandCaller) {
        return commandEndpoint.send(
                new ReviewCostKey(
                        office, commandCaller.by(), body.agreement, body.reviewedOn, body.meeting, body.conclusion),
                commandCaller);
    }

    /**
     * @param agreement the number of the agreement whose key the owner has reviewed
     * @param reviewedOn when the owner reviewed the key
     * @param meeting the number of the meeting in which the owner reviewed the key; absent if it was not in a meeting
     * @param conclusion the conclusion of the review, in words
     */
    record KeyReviewBody(
            AgreementNumber agreement,
            Occurred reviewedOn,
            @Nullable MeetingNumber meeting,
            String conclusion) {}

    @PostMapping("/settle")
    @Sends(Settle.class)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Propose the settlement of the cost of a period, by the keys that applied (R-090, R-097)")
    ResponseEntity<CommandResult> settle(
            @PathVariable OfficeNumber office, @RequestBody SettlementBody body, CommandCaller commandCaller) {
        return commandEndpoint.createWithin(
                new Settle(
                        office,
                        commandCaller.by(),
                        body.agreement,
                        body.from,
                        body.toExclusive,
                        body.amounts,
                        body.advances == null ? Collections.emptySortedMap() : body.advances,
                        body.restates),
                commandCaller,
                "/cost-key/settlements");
    }

    /**
     * @param from the first day in Oslo of the period to settle
     * @param toExclusive the first day in Oslo after the period to settle
     * @param amounts the cost of the period, in NOK, by kind of cost; at least one
     * @param advances what each owner has already paid for the period, in NOK; nothing for an owner that is left out
     * @param restates the number of the earlier settlement that this one is to replace; absent if it is the first one of the period
     */
    record SettlementBody(
            AgreementNumber agreement,
            LocalDate from,
            LocalDate toExclusive,
            List<SettledCost> amounts,
            @Nullable SortedMap<OwnerId, Nok> advances,
            @Nullable SettlementNumber restates) {}

    @PostMapping("/settlements/{settlement}/confirm-settlement")
    @Sends(ConfirmSettlement.class)
    @Operation(summary = "Agree to a settlement that another owner has proposed (R-097)")
    ResponseEntity<CommandResult> confirm(
            @PathVariable OfficeNumber office,
            @PathVariable SettlementNumber settlement,
            @RequestBody(required = false) @Nullable EmptyBody body,
            CommandCaller commandCaller) {
        return commandEndpoint.send(new ConfirmSettlement(office, settlement, commandCaller.by()), commandCaller);
    }
}
