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
import no.partnerskap.core.dispute.TermPositions;
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

/**
 * Endpoint that reads the trail of a dispute (no: tvistesak): what was on record when it was raised, and everything since, in one
 * order.
 */
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
                        history.dispute().positions(),
                        new VerdictsWhenRaised(history.raisedIn(), history.recordedAt(), trail.whenRaised()),
                        trail.changes(),
                        eventTimeline.of(office, trail.events().stream(), visibility)));
    }

    /**
     * Trail of a dispute, as its parties, the county governor and the board all see it; statements for the mediator alone are
     * withheld from the others.
     *
     * @param validOn the day in Oslo for which the verdicts in {@code changes} are given
     * @param knownAt the instant, in UTC, up to which recorded events count in the trail
     * @param version the version of the record that the trail is based on: its number of events at {@code knownAt}
     * @param owners the names, on {@code validOn}, of the owners that the trail refers to by id
     * @param raisedBy the owner that raised the dispute of this trail
     * @param terms the terms in dispute, each with the positions that parties have stated, and what is only alleged of others
     * @param whenRaised the verdicts on the disputed changes as known when the dispute was recorded
     * @param changes the audit of each disputed change for {@code validOn} and {@code knownAt}
     * @param chronology the events about the dispute and about the disputed changes, in the order in which they were recorded
     */
    record TrailView(
            OfficeNumber office,
            DisputeNumber dispute,
            LocalDate validOn,
            Instant knownAt,
            long version,
            List<OwnerName> owners,
            OwnerId raisedBy,
            List<TermPositions> terms,
            VerdictsWhenRaised whenRaised,
            List<AuditReport> changes,
            List<TimelineEvent> chronology) {}

    /**
     * Verdicts on the disputed changes when the dispute was recorded; later events never change them.
     *
     * @param version the version of the event that recorded the dispute
     * @param recordedAt when the dispute was recorded, in UTC
     * @param changes the audit of each disputed change, by what was known when the dispute was recorded
     */
    record VerdictsWhenRaised(long version, Instant recordedAt, List<AuditReport> changes) {}
}
