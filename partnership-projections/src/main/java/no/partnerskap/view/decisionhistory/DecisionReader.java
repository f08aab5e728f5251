package no.partnerskap.view.decisionhistory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.meeting.DecisionStanding.DecisionWording;
import no.partnerskap.view.decisionhistory.DecisionEntry.MeetingDecision;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/** Reader of the decision history of a partnership from the event index: one fold and one query, however long the history is. */
@Component
public class DecisionReader {
    private static final Set<Subject> DECIDED =
            Set.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING, Subject.COST_KEY, Subject.DISPUTE);
    private final RecordReader record;
    private final PolicyBook policies;

    DecisionReader(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /** The decisions in the order of the record, as they stand on a day by what was known at a moment. */
    public List<DecisionEntry> all(OfficeNumber office, LocalDate day, Instant knownAt) {
        var files = record.files(office, knownAt, DECIDED, List.of());
        var agreed = OfficeFacts.of(files.in(SubjectKey.OFFICE));
        return DecisionHistory.of(
                files.inOrder(),
                day,
                (kind, from) -> policies.owed(kind, from, knownAt, agreed.guiding(from)) == Level.JOINTLY_DECIDED);
    }

    /**
     * Decision of a meeting, with its wordings and events.
     *
     * @param wordings every wording of the decision, the current one last
     * @param events the events recorded about the decision, in order
     */
    public record DecisionDetails(
            MeetingDecision decision, List<DecisionWording> wordings, List<Recorded<PartnershipEvent>> events) {}

    /** One decision of a meeting, or nothing where it was not on record. */
    public Optional<DecisionDetails> one(OfficeNumber office, DecisionNumber number, Question question) {
        return all(office, question.validOn(), question.knownAt()).stream()
                .flatMap(entry -> entry instanceof MeetingDecision made ? Stream.of(made) : Stream.empty())
                .filter(made -> made.meeting().decision().equals(number))
                .findFirst()
                .map(made -> {
                    var events = record.timeline(office, Subject.DECISION, number.value(), question.knownAt());
                    return new DecisionDetails(made, DecisionWording.of(events), events);
                });
    }
}
