package no.partnerskap.view.findings;

import java.util.List;
import java.util.Set;
import no.partnerskap.core.finding.Findings;
import no.partnerskap.core.finding.Noticed;
import no.partnerskap.core.finding.WholeRecord;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.RecordFiles;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/** Asks what rules have found in a partnership, for any day and any knowledge, in two queries whatever its age. */
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

    /** What is open on the day asked about, the oldest first. */
    public List<FindingTold> open(OfficeNumber office, Question question) {
        var files = files(office, question);
        return told(files, question, Findings.open(whole(files), policies, question));
    }

    /** The same with what has been closed by then. */
    public List<FindingTold> all(OfficeNumber office, Question question) {
        var files = files(office, question);
        return told(files, question, Findings.of(whole(files), policies, question));
    }

    private RecordFiles files(OfficeNumber office, Question question) {
        return record.files(office, question.knownAt(), READ, List.of());
    }

    static WholeRecord whole(RecordFiles files) {
        return new WholeRecord(files.record(), files.in(Place.COST_KEY));
    }

    private List<FindingTold> told(RecordFiles files, Question question, List<Noticed> noticed) {
        var nameOf = OwnerNames.on(question.validOn(), OfficeFile.of(files.in(Place.OFFICE)));
        return noticed.stream()
                .map(one -> new FindingTold(
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
