package no.partnerskap.view.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Agreement;
import no.partnerskap.core.agreement.Agreements;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.record.IndexedRecord;
import org.springframework.stereotype.Component;

/** Reader of agreements, from the events of the office and of the changes that carry open amendments. */
@Component
public class AgreementReader {
    private final IndexedRecord record;

    public AgreementReader(IndexedRecord record) {
        this.record = record;
    }

    /** Every agreement recorded, in order. */
    public List<AgreementView> all(OfficeNumber office, Question question) {
        var events = events(office, question);
        var file = OfficeFacts.of(events);
        var all = file.agreements().agreements().items();
        var withdrawn = withdrawn(office, all.stream(), question);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(AgreementNumber::new)
                .map(number ->
                        AgreementView.of(AgreementRecord.of(number, events), file, question.validOn(), withdrawn))
                .toList();
    }

    /** One agreement; empty if it was not recorded. */
    public Optional<AgreementDetails> one(OfficeNumber office, AgreementNumber number, Question question) {
        var events = events(office, question);
        var file = OfficeFacts.of(events);
        return find(file.agreements(), number).map(agreement -> {
            var withdrawn = withdrawn(office, Stream.of(agreement), question);
            var record = AgreementRecord.of(number, events);
            var told = AgreementView.of(record, file, question.validOn(), withdrawn);
            return new AgreementFold(withdrawn).read(record, told, agreement.terms());
        });
    }

    /** The terms of the shared draft, or as agreed. */
    public Optional<Terms> terms(OfficeNumber office, AgreementNumber number, Question question) {
        return find(OfficeFacts.of(events(office, question)).agreements(), number)
                .map(Agreement::terms);
    }

    private static Optional<Agreement> find(Agreements known, AgreementNumber number) {
        return known.agreements().find(number.value());
    }

    private List<Recorded<PartnershipEvent>> events(OfficeNumber office, Question question) {
        return record.timeline(office, Subject.OFFICE, 0, question.knownAt());
    }

    /** The withdrawn changes among those that carry an amendment not adopted. */
    private Set<ChangeNumber> withdrawn(OfficeNumber office, Stream<Agreement> agreements, Question question) {
        var places = agreements
                .flatMap(agreement -> agreement.amendments().items().stream())
                .filter(amendment -> !amendment.adopted())
                .map(amendment ->
                        new SubjectKey(Subject.CHANGE, amendment.change().value()))
                .distinct()
                .toList();
        var files = record.files(office, question.knownAt(), Set.of(), places);
        return places.stream()
                .filter(subjectKey ->
                        files.in(subjectKey).stream().anyMatch(recorded -> recorded.event() instanceof ChangeWithdrawn))
                .map(subjectKey -> new ChangeNumber(subjectKey.number()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
