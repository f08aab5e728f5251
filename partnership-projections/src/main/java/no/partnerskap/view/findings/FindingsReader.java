package no.partnerskap.view.findings;

import java.util.List;
import java.util.Set;
import no.partnerskap.core.finding.FindingRecord;
import no.partnerskap.core.finding.Findings;
import no.partnerskap.core.finding.OpenFinding;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.record.IndexedEvents;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/** Reader of a partnership's findings as of any two times. */
@Component
public class FindingsReader {
    static final Set<Subject> READ = Set.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING, Subject.COST_KEY);
    private final RecordReader record;
    private final PolicyBook policies;
    private final FindingTexts texts = new FindingTexts();

    FindingsReader(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /** The findings open on the day asked about, oldest first. */
    public List<FindingView> open(OfficeNumber office, Question question) {
        var files = files(office, question);
        return told(files, question, Findings.open(whole(files), policies, question));
    }

    /** The same, including those closed by then. */
    public List<FindingView> all(OfficeNumber office, Question question) {
        var files = files(office, question);
        return told(files, question, Findings.of(whole(files), policies, question));
    }

    private IndexedEvents files(OfficeNumber office, Question question) {
        return record.files(office, question.knownAt(), READ, List.of());
    }

    static FindingRecord whole(IndexedEvents files) {
        return new FindingRecord(files.record(), files.in(SubjectKey.COST_KEY));
    }

    private List<FindingView> told(IndexedEvents files, Question question, List<OpenFinding> noticed) {
        var nameOf = OwnerNames.on(question.validOn(), OfficeFacts.of(files.in(SubjectKey.OFFICE)));
        return noticed.stream()
                .map(one -> new FindingView(
                        one.rule(),
                        one.code(),
                        one.since(),
                        one.closedOn(),
                        one.about().things(),
                        one.about().owner(),
                        one.due(),
                        one.evidence(),
                        texts.found(one, nameOf),
                        texts.resolved(one, nameOf)))
                .toList();
    }
}
