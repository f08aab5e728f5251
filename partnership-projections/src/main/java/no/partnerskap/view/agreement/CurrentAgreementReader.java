package no.partnerskap.view.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.agreement.AgreementDiff.ComparedState;
import no.partnerskap.view.record.RecordReader;
import org.springframework.stereotype.Component;

/**
 * Reader of what applies between the owners.
 */
@Component
public class CurrentAgreementReader {
    private final RecordReader record;

    CurrentAgreementReader(RecordReader record) {
        this.record = record;
    }

    /** The agreement of a kind that applies, with what is adopted for later and what is proposed. */
    public CurrentAgreement current(OfficeNumber office, AgreementKind kind, Question question) {
        return book(office, question, book -> book.fromThenOn(kind, question.validOn()))
                .current(kind, question.validOn());
    }

    /** The history of one clause; empty if no such clause was recorded. */
    public Optional<ClauseHistory> clause(
            OfficeNumber office, AgreementNumber agreement, ClauseKey key, Question question) {
        return book(office, question, book -> List.of(agreement)).clause(agreement, key, question.validOn());
    }

    /** The diff of two states, of one agreement or of two; empty if neither was recorded. */
    public Optional<AgreementDiff> diff(
            OfficeNumber office, AgreementNumber from, Question fromAsked, AgreementNumber to, Question toAsked) {
        var before = state(office, from, fromAsked);
        var after = state(office, to, toAsked);
        return before.terms() == null && after.terms() == null
                ? Optional.empty()
                : Optional.of(
                        AgreementDiff.of(asked(from, fromAsked, before), before, asked(to, toAsked, after), after));
    }

    private AgreementState state(OfficeNumber office, AgreementNumber agreement, Question question) {
        return book(office, question, book -> List.of(agreement)).state(agreement, question.validOn());
    }

    private static ComparedState asked(AgreementNumber agreement, Question question, AgreementState state) {
        return new ComparedState(agreement, question.validOn(), question.knownAt(), state.standing());
    }

    private AgreementHistory book(
            OfficeNumber office, Question question, Function<AgreementHistory, List<AgreementNumber>> about) {
        var files = record.files(office, question.knownAt(), Set.of(Subject.OFFICE, Subject.MEETING), List.of());
        var meetings = files.record().meetings().values().stream()
                .flatMap(List::stream)
                .toList();
        var book = AgreementHistory.of(files.in(SubjectKey.OFFICE), meetings);
        var places = book.carriersOf(about.apply(book)).stream()
                .map(change -> new SubjectKey(Subject.CHANGE, change.value()))
                .toList();
        var changes = record.files(office, question.knownAt(), Set.of(), places);
        var byNumber = new HashMap<ChangeNumber, List<Recorded<PartnershipEvent>>>();
        places.forEach(subjectKey -> byNumber.put(new ChangeNumber(subjectKey.number()), changes.in(subjectKey)));
        return book.with(byNumber);
    }
}
