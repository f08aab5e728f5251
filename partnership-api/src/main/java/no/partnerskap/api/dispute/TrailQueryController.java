package no.partnerskap.api.dispute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.access.ReadResource;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.EventTimeline;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.view.dispute.DisputeReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The trail of a dispute (no: tvistesak): what stood on record when it was raised, and everything since, in one order. */
@RestController
@RequestMapping(path = "/api/v1/partnerships/{office}/disputes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Disputes")
class TrailQueryController {
    private final DisputeReader disputes;
    private final OfficeReader offices;
    private final RecordReader record;
    private final CommandEndpoint commandEndpoint;
    private final EventTimeline eventTimeline;

    TrailQueryController(
            DisputeReader disputes,
            OfficeReader offices,
            RecordReader record,
            CommandEndpoint commandEndpoint,
            EventTimeline eventTimeline) {
        this.disputes = disputes;
        this.offices = offices;
        this.record = record;
        this.commandEndpoint = commandEndpoint;
        this.eventTimeline = eventTimeline;
    }

    @GetMapping("/{dispute}/trail")
    @Reads(ReadResource.DISPUTES)
    @Operation(
            summary = "The view frozen when the dispute was raised, the joint chronology, and the verdicts now (R-113,"
                    + " R-118)")
    ResponseEntity<Trail> trail(
            @PathVariable OfficeNumber office, @PathVariable DisputeNumber dispute, AsOf asOf, Visibility visibility) {
        var trail = disputes.trail(office, dispute, asOf.question())
                .orElseThrow(() -> new UnknownNumber("dispute", dispute));
        var history = trail.history();
        return commandEndpoint.read(
                office,
                asOf,
                new Trail(
                        office,
                        dispute,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        OwnerName.of(offices, office, asOf),
                        history.dispute().raisedBy(),
                        history.dispute().terms(),
                        new Frozen(history.raisedIn(), history.recordedAt(), trail.whenRaised()),
                        trail.changes(),
                        eventTimeline.of(office, trail.events().stream(), visibility)));
    }

    /** A dispute as its parties, the county governor and the board all see it, but for what one of them told the mediator alone. */
    record Trail(
            OfficeNumber office,
            DisputeNumber dispute,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            OwnerId raisedBy,
            List<DisputedTerm> terms,
            Frozen whenRaised,
            List<AuditReport> changes,
            List<TimelineEvent> chronology) {}

    /** The verdicts of the disputed changes as they stood when the dispute was recorded. They never change. */
    record Frozen(long version, Instant recordedAt, List<AuditReport> changes) {}
}
