package no.partnerskap.view.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.involvementaudit.AuditReader;
import no.partnerskap.view.involvementaudit.AuditReport;
import org.springframework.stereotype.Component;

/** Reader of the changes of a partnership: those after a number, or one with everything recorded about it. */
@Component
public class ChangeReader {
    private final AuditReader audits;

    public ChangeReader(AuditReader audits) {
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

    /** Change with its audit and the events recorded about it. */
    public record ChangeDetails(AuditReport audit, List<Recorded<PartnershipEvent>> events) {}

    /** One change, or nothing where it was not on record. */
    public Optional<ChangeDetails> one(OfficeNumber office, ChangeNumber change, Question question) {
        var read = audits.read(office, List.of(change), question.knownAt());
        return read.report(change, question).map(audit -> new ChangeDetails(audit, read.events(change)));
    }
}
