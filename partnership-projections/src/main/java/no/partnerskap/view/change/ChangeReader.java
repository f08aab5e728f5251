package no.partnerskap.view.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reads the changes of a partnership: those after one, or one with everything recorded about it. */
@Component
public class ChangeReader {
    private final IndexedRecord record;
    private final AuditReader audits;

    public ChangeReader(IndexedRecord record, AuditReader audits) {
        this.record = record;
        this.audits = audits;
    }

    /** The changes after one, in order: those that are wanted, until there are enough or no more. */
    public List<ChangeRow> after(
            OfficeNumber office, int number, Question question, Predicate<ChangeRow> wanted, int enough) {
        var day = question.validOn();
        return audits.after(office, number, question, audit -> wanted.test(ChangeRow.of(audit, day)), enough).stream()
                .map(audit -> ChangeRow.of(audit, day))
                .toList();
    }

    /** One change with its audit and the events recorded about it. */
    public record ChangeDetails(AuditReport audit, List<Recorded<PartnershipEvent>> events) {}

    /** One change, or nothing where it was not on record. */
    public Optional<ChangeDetails> one(OfficeNumber office, ChangeNumber change, Question question) {
        return audits.report(office, change, question)
                .map(audit -> new ChangeDetails(
                        audit, record.timeline(office, Subject.CHANGE, change.value(), question.knownAt())));
    }
}
