package no.partnerskap.view.office;

import java.time.Instant;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.FiledRecord;
import no.partnerskap.view.record.Subject;
import org.springframework.stereotype.Component;

/** Reads the office with its owners, mandates and agreements from the filed record, as known at a moment. */
@Component
public class OfficeReader {
    private final FiledRecord record;

    public OfficeReader(FiledRecord record) {
        this.record = record;
    }

    public OfficeFile office(OfficeNumber office, Instant knownAt) {
        return OfficeFile.of(record.timeline(office, Subject.OFFICE, 0, knownAt));
    }
}
