package no.partnerskap.view.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reader of an office with its owners, mandates and agreements, as known at an instant. */
@Component
public class OfficeReader {
    private final IndexedRecord record;

    public OfficeReader(IndexedRecord record) {
        this.record = record;
    }

    public OfficeFacts office(OfficeNumber office, Instant knownAt) {
        return OfficeFacts.of(record.timeline(office, Subject.OFFICE, 0, knownAt));
    }

    /** The leaders on a day, as known at a moment. */
    public List<Leader> leaders(OfficeNumber office, LocalDate day, Instant knownAt) {
        return Leader.on(day, record.timeline(office, Subject.OFFICE, 0, knownAt));
    }
}
