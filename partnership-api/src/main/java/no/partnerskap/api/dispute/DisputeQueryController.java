package no.partnerskap.api.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.UnknownNumber;
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

/** The disputes of a partnership, page by page or one by one, and how far each has come. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/disputes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Disputes")
class DisputeQueryController {
    private final RecordReader record;
    private final OfficeReader offices;
    private final CommandEndpoint commandEndpoint;

    DisputeQueryController(RecordReader record, OfficeReader offices, CommandEndpoint commandEndpoint) {
        this.record = record;
        this.offices = offices;
        this.commandEndpoint = commandEndpoint;
    }

    /** How far a dispute has come. */
    enum DisputeState {
        RAISED,
        IN_MEDIATION,
        MEDIATION_FAILED,
        BEFORE_THE_BOARD,
        DECIDED,
        WITHDRAWN;

        DisputeState after(DisputeEvent event) {
            return switch (event) {
                case DisputeRaised e -> RAISED;
                case StatementSubmitted e -> this;
                case MediationHeld e -> IN_MEDIATION;
                case MediationFailed e -> MEDIATION_FAILED;
                case BoardCaseOpened e -> BEFORE_THE_BOARD;
                case BoardDecisionRecorded e -> DECIDED;
                case DisputeWithdrawn e -> WITHDRAWN;
            };
        }
    }

    /** Which disputes are asked for; {@code raisedBy} is the owner that brought them. */
    record DisputeFilter(
            @Nullable DisputeState state, @Nullable OwnerId raisedBy) {
        boolean wants(DisputeRow row) {
            return (state == null || state == row.state) && (raisedBy == null || raisedBy.equals(row.raisedBy));
        }
    }

    @GetMapping
    @Reads(ReadResource.DISPUTES)
    @Operation(summary = "The disputes on record, in order, and how far each has come (R-113, R-116)")
    ResponseEntity<DisputePage> all(@PathVariable OfficeNumber office, PageRequest<DisputeFilter> asked, Visibility visibility) {
        var asOf = asked.asOf();
        var rows = rows(record.files(office, asOf.knownAt(), Set.of(Subject.DISPUTE), List.of())
                .inOrder());
        var page = asked.of(rows.values().stream()
                .filter(row -> visibility.shows(row.number()) && asked.filter().wants(row))
                .toList());
        return commandEndpoint.read(
                office,
                asOf,
                new DisputePage(
                        office,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asked.version(),
                        OwnerName.of(offices, office, asOf),
                        page.rows(),
                        page.next()));
    }

    private static SortedMap<DisputeNumber, DisputeRow> rows(List<Recorded<PartnershipEvent>> recorded) {
        SortedMap<DisputeNumber, DisputeRow> rows = new TreeMap<>();
        recorded.stream().map(one -> (DisputeEvent) one.event()).forEach(event -> {
            if (event instanceof DisputeRaised raised) {
                rows.put(raised.dispute(), DisputeRow.of(raised));
            } else {
                rows.computeIfPresent(event.dispute(), (number, row) -> row.after(event));
            }
        });
        return rows;
    }

    /**
     * The disputes on record.
     *
     * @param disputes in the order of their numbers
     * @param next the cursor of the next page; absent on the last one
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
    @Operation(summary = "One dispute in short: who raised it, its terms, and how far it has come (R-113, R-116)")
    ResponseEntity<OneDispute> one(@PathVariable OfficeNumber office, @PathVariable DisputeNumber dispute, AsOf asOf) {
        var row = rows(record.timeline(office, Subject.DISPUTE, dispute.value(), asOf.knownAt()))
                .get(dispute);
        if (row == null) {
            throw new UnknownNumber("dispute", dispute);
        }
        return commandEndpoint.read(
                office,
                asOf,
                new OneDispute(office, asOf.validOn(), asOf.knownAt(), OwnerName.of(offices, office, asOf), row));
    }

    /**
     * One dispute; what was said in it stands in its trail.
     *
     * @param dispute in short, as in the list
     */
    record OneDispute(
            OfficeNumber office, LocalDate validOn, Instant knownAt, List<OwnerName> owners, DisputeRow dispute) {}

    /**
     * A dispute in short: its terms by their keys, and the changes that would alter them.
     *
     * @param submittedOn the day on which it was brought to the county governor
     */
    record DisputeRow(
            DisputeNumber number,
            OwnerId raisedBy,
            LocalDate submittedOn,
            DisputeState state,
            List<String> terms,
            List<ChangeNumber> changes) {
        static DisputeRow of(DisputeRaised raised) {
            return new DisputeRow(
                    raised.dispute(),
                    raised.raisedBy(),
                    raised.submittedOn().day(),
                    DisputeState.RAISED,
                    raised.terms().stream().map(DisputedTerm::key).toList(),
                    raised.terms().stream()
                            .map(DisputedTerm::change)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
        }

        DisputeRow after(DisputeEvent event) {
            return new DisputeRow(number, raisedBy, submittedOn, state.after(event), terms, changes);
        }
    }
}
