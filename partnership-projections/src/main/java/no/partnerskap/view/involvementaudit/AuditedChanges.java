package no.partnerskap.view.involvementaudit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.counterfactual.EarliestDate;
import no.partnerskap.core.involvement.counterfactual.EarliestEffectiveDate;
import no.partnerskap.core.involvement.counterfactual.RemedySearch;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.words.OwnerNames;

/**
 * Some changes of a partnership with everything that they are judged by, read once. Each can be judged for any day; what was recorded
 * after the moment of reading is not there.
 */
public final class AuditedChanges {
    private final OfficeNumber office;
    private final PartnershipRecord record;
    private final PolicyBook policies;
    private final AuditTexts texts;

    AuditedChanges(OfficeNumber office, PartnershipRecord record, PolicyBook policies, AuditTexts texts) {
        this.office = office;
        this.record = record;
        this.policies = policies;
        this.texts = texts;
    }

    /** The audit of one change, or nothing where it was not on record at the moment asked about. */
    public Optional<ChangeAudit> audit(ChangeNumber change, Question question) {
        return new Audit(record, policies).of(change, question);
    }

    /** The audit of one change in sentences, with what would have given each owner a better verdict. */
    public Optional<AuditReport> report(ChangeNumber change, Question question) {
        var audit = new Audit(record, policies);
        return audit.of(change, question)
                .map(one -> texts.report(
                        one,
                        new RemedySearch(office, record, policies).of(change, question),
                        OwnerNames.on(question.validOn(), audit.office(question.knownAt()))));
    }

    /** The audits of those of the changes that were on record, in sentences. */
    public List<AuditReport> reports(Collection<ChangeNumber> changes, Question question) {
        return changes.stream()
                .flatMap(change -> report(change, question).stream())
                .toList();
    }

    /** From which date the change would be in time toward each owner. */
    public List<EarliestEffectiveDate> earliest(ChangeNumber change, Question question) {
        return new EarliestDate(office, record, policies).of(change, question);
    }

    /** Everything recorded about one of the changes, in order. */
    public List<Recorded<PartnershipEvent>> events(ChangeNumber change) {
        return record.changes().getOrDefault(change, List.of());
    }

    /** Whether anything is recorded about a change. */
    boolean includes(ChangeNumber change) {
        return record.changes().containsKey(change);
    }
}
