package no.partnerskap.api.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.dispute.Dispute;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.dispute.DisputeHistory;
import no.partnerskap.view.dispute.DisputeReader;
import no.partnerskap.view.office.OfficeReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints that read disputes in short: a list, or one. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/disputes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Disputes")
class DisputeQueryController {
    private final DisputeReader disputes;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;

    DisputeQueryController(DisputeReader disputes, OfficeReader offices, CommandEndpoint commandEndpoint) {
        this.disputes = disputes;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
    }

    /**
     * Filter of a list of disputes.
     *
     * @param stage only disputes that are at this stage
     * @param raisedBy only disputes raised by this owner
     */
    record DisputeFilter(
            @Nullable DisputeStage stage, @Nullable OwnerId raisedBy) {
        boolean wants(Dispute dispute) {
            return (stage == null || stage == dispute.stage())
                    && (raisedBy == null || raisedBy.equals(dispute.raisedBy()));
        }
    }

    @GetMapping
    @Reads(ReadResource.DISPUTES)
    @Operation(
            operationId = "readDisputes",
            summary = "The disputes on record, in order, each with its stage (R-113, R-116)")
    ResponseEntity<DisputePage> all(
            @PathVariable OfficeNumber office, PageRequest<DisputeFilter> asked, Visibility visibility) {
        var asOf = asked.asOf();
        var page = asked.of(disputes.all(office, asOf.knownAt()).stream()
                .filter(one -> visibility.shows(one.dispute().number())
                        && asked.filter().wants(one.dispute()))
                .toList());
        return commandEndpoint.read(
                asOf,
                new DisputePage(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asked.version(),
                        OwnerName.of(offices, office, asOf),
                        page.rows().stream().map(DisputeRow::of).toList(),
                        page.next()));
    }

    /**
     * Page of disputes.
     *
     * @param validOn the day in Oslo for which the owners in the list of disputes are named
     * @param knownAt the instant, in UTC, up to which recorded events count in the list of disputes
     * @param version the version of the record that the list of disputes is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the disputes refer to by id
     * @param disputes the disputes, in the order of their numbers
     * @param next the cursor of the next page of disputes; absent on the last page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisputePage(
            OfficeNumber office,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            List<DisputeRow> disputes,
            @Nullable String next) {}

    @GetMapping("/{dispute}")
    @Reads(ReadResource.DISPUTES)
    @Operation(
            operationId = "readDispute",
            summary = "One dispute in short: who raised it, its terms, and its stage (R-113, R-116)")
    ResponseEntity<DisputeView> one(@PathVariable OfficeNumber office, @PathVariable DisputeNumber dispute, AsOf asOf) {
        var history =
                disputes.one(office, dispute, asOf.knownAt()).orElseThrow(() -> new UnknownNumber("dispute", dispute));
        return commandEndpoint.read(
                asOf,
                new DisputeView(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        OwnerName.of(offices, office, asOf),
                        DisputeRow.of(history)));
    }

    /**
     * Dispute in short; the statements and decisions in it are in its trail.
     *
     * @param validOn the day in Oslo for which the owners in the dispute are named
     * @param knownAt the instant, in UTC, up to which recorded events count in the dispute
     * @param owners the names, on {@code validOn}, of the owners that the dispute refers to by id
     * @param dispute the parties, terms and stage of the dispute
     */
    record DisputeView(
            OfficeNumber office, LocalDate validOn, Instant knownAt, List<OwnerName> owners, DisputeRow dispute) {}

    /**
     * Dispute in short: who raised it, its terms by their keys, its changes and its stage.
     *
     * @param raisedBy the owner that raised the listed dispute
     * @param submittedOn the day in Oslo on which the listed dispute was submitted to the county governor
     * @param terms the keys of the disputed terms
     * @param changes the numbers of the changes that would alter the disputed terms
     */
    record DisputeRow(
            DisputeNumber number,
            OwnerId raisedBy,
            LocalDate submittedOn,
            DisputeStage stage,
            List<String> terms,
            Collection<ChangeNumber> changes) {
        static DisputeRow of(DisputeHistory history) {
            var dispute = history.dispute();
            return new DisputeRow(
                    dispute.number(),
                    dispute.raisedBy(),
                    history.submittedOn(),
                    dispute.stage(),
                    dispute.terms().stream().map(DisputedTerm::key).toList(),
                    dispute.changes());
        }
    }
}
