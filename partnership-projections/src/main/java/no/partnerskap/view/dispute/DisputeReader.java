package no.partnerskap.view.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reader of the disputes of a partnership, and of the trail of one with the changes that it is about. */
@Component
public class DisputeReader {
    private final IndexedRecord record;
    private final AuditReader audits;

    DisputeReader(IndexedRecord record, AuditReader audits) {
        this.record = record;
        this.audits = audits;
    }

    /** The disputes raised by a moment, by number. */
    public List<DisputeHistory> all(OfficeNumber office, Instant knownAt) {
        return DisputeHistory.all(record.files(office, knownAt, Set.of(Subject.DISPUTE), List.of())
                .inOrder());
    }

    public Optional<DisputeHistory> one(OfficeNumber office, DisputeNumber dispute, Instant knownAt) {
        return DisputeHistory.of(record.timeline(office, Subject.DISPUTE, dispute.value(), knownAt));
    }

    /**
     * Trail of a dispute.
     *
     * @param whenRaised the audits of the disputed changes, by what was known when the dispute was recorded and for that day; they
     *     never change
     * @param changes the same audits, for the question asked
     * @param events the events of the dispute and of the changes; an event that is about several of these is there more than once
     */
    public record DisputeTrail(
            DisputeHistory history,
            List<AuditReport> whenRaised,
            List<AuditReport> changes,
            List<Recorded<PartnershipEvent>> events) {}

    public Optional<DisputeTrail> trail(OfficeNumber office, DisputeNumber dispute, Question question) {
        var events = record.timeline(office, Subject.DISPUTE, dispute.value(), question.knownAt());
        return DisputeHistory.of(events).map(history -> {
            var changes = history.dispute().changes();
            var raised = new Question(Oslo.dayOf(history.recordedAt()), history.recordedAt());
            var read = audits.read(office, changes, question.knownAt());
            return new DisputeTrail(
                    history,
                    audits.read(office, changes, raised.knownAt()).reports(changes, raised),
                    read.reports(changes, question),
                    Stream.concat(events.stream(), changes.stream().flatMap(change -> read.events(change).stream()))
                            .toList());
        });
    }
}
