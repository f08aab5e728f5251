package no.partnerskap.api.dispute;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.partnerskap.api.caller.Reading;
import no.partnerskap.api.caller.Reads;
import no.partnerskap.api.caller.Sight;
import no.partnerskap.api.desk.AsOf;
import no.partnerskap.api.desk.Chronology;
import no.partnerskap.api.desk.Desk;
import no.partnerskap.api.desk.OwnerName;
import no.partnerskap.api.desk.Told;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditTold;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
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
class TrailReads {
    private final AuditReader reader;
    private final OfficeReader offices;
    private final RecordReader record;
    private final Desk desk;
    private final Chronology chronology;

    TrailReads(AuditReader reader, OfficeReader offices, RecordReader record, Desk desk, Chronology chronology) {
        this.reader = reader;
        this.offices = offices;
        this.record = record;
        this.desk = desk;
        this.chronology = chronology;
    }

    @GetMapping("/{dispute}/trail")
    @Reads(Reading.DISPUTES)
    @Operation(
            summary = "The view frozen when the dispute was raised, the joint chronology, and the verdicts now (R-113,"
                    + " R-118)")
    ResponseEntity<Trail> trail(
            @PathVariable OfficeNumber office, @PathVariable DisputeNumber dispute, AsOf asOf, Sight sight) {
        var events = record.timeline(office, Subject.DISPUTE, dispute.value(), asOf.knownAt());
        var opening = events.stream()
                .filter(recorded -> recorded.event() instanceof DisputeRaised)
                .findFirst()
                .orElseThrow(() -> new Unknown("dispute", dispute));
        var raised = (DisputeRaised) opening.event();
        var changes = changesOf(raised);
        var whenRaised = new Question(Oslo.dayOf(opening.recordedAt()), opening.recordedAt());
        return desk.read(
                office,
                asOf,
                new Trail(
                        office,
                        dispute,
                        asOf.validOn(),
                        asOf.knownAt(),
                        record.version(office, asOf.knownAt()),
                        OwnerName.of(offices, office, asOf),
                        raised.raisedBy(),
                        raised.terms(),
                        new Frozen(opening.version(), opening.recordedAt(), audits(office, changes, whenRaised)),
                        audits(office, changes, asOf.question()),
                        chronology.of(office, all(office, events, changes, asOf), sight)));
    }

    private static List<ChangeNumber> changesOf(DisputeRaised raised) {
        return raised.terms().stream()
                .map(DisputedTerm::change)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private List<AuditTold> audits(OfficeNumber office, List<ChangeNumber> changes, Question question) {
        return changes.stream()
                .flatMap(change -> reader.told(office, change, question).stream())
                .toList();
    }

    private Stream<Recorded<PartnershipEvent>> all(
            OfficeNumber office, List<Recorded<PartnershipEvent>> dispute, List<ChangeNumber> changes, AsOf asOf) {
        var others = changes.stream()
                .flatMap(change -> record.timeline(office, Subject.CHANGE, change.value(), asOf.knownAt()).stream());
        return Stream.concat(dispute.stream(), others);
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
            List<AuditTold> changes,
            List<Told> chronology) {}

    /** The verdicts of the disputed changes as they stood when the dispute was recorded. They never change. */
    record Frozen(long version, Instant recordedAt, List<AuditTold> changes) {}
}
