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
            operationId = "readDisputeTrail",
            summary = "The view frozen when the dispute was raised, the joint chronology, and the verdicts now (R-113,"
                    + " R-118)")
    ResponseEntity<TrailView> trail(
            @PathVariable OfficeNumber office, @PathVariable DisputeNumber dispute, AsOf asOf, Visibility visibility) {
        var trail = disputes.trail(office, dispute, asOf.question())
                .orElseThrow(() -> new UnknownNumber("dispute", dispute));
        var history = trail.history();
        return commandEndpoint.read(
                asOf,
                new TrailView(
                        office,
                        dispute,
                        asOf.validOn(),
                        asOf.knownAt(),
                        asOf.version(),
                        OwnerName.of(offices, office, asOf),
                        history.dispute().raisedBy(),
                        history.dispute().terms(),
                        new VerdictsWhenRaised(history.raisedIn(), history.recordedAt(), trail.whenRaised()),
                        trail.changes(),
                        eventTimeline.of(office, trail.events().stream(), visibility)));
    }

    /**
     * A dispute as its parties, the county governor and the board all see it, but for what one of them told the mediator alone.
     *
     * @param validOn the day that the trail is told for
     * @param knownAt the moment up to which what was recorded counts in the trail, in UTC
     * @param version how many events the record had that the trail rests on
     * @param owners the owners that the trail names, as each is called on the day asked about
     * @param raisedBy the owner that raised this dispute
     * @param terms the terms that this dispute is about
     * @param whenRaised the verdicts of the disputed changes as they stood when the dispute was raised
     * @param changes the audit of each disputed change as it is now
     * @param chronology what both owners have recorded about the dispute and its changes, in the order of recording
     */
    record TrailView(
            OfficeNumber office,
            DisputeNumber dispute,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            OwnerId raisedBy,
            List<DisputedTerm> terms,
            VerdictsWhenRaised whenRaised,
            List<AuditReport> changes,
            List<TimelineEvent> chronology) {}

    /**
     * The verdicts of the disputed changes as they stood when the dispute was recorded. They never change.
     *
     * @param version the version of the event that raised the dispute
     * @param recordedAt when the dispute was recorded, in UTC
     * @param changes the audit of each disputed change as it stood then
     */
    record VerdictsWhenRaised(long version, Instant recordedAt, List<AuditReport> changes) {}
}
