package no.partnerskap.view.agreements;

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
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.FiledRecord;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.Subject;
import org.springframework.stereotype.Component;

/** Tells of agreements from two files of the record: that of the office, and those of the changes that carry open amendments. */
@Component
public class AgreementReader {
    private final FiledRecord record;

    public AgreementReader(FiledRecord record) {
        this.record = record;
    }

    /** Every agreement that was on record, in order. */
    public List<AgreementTold> all(OfficeNumber office, Question question) {
        var file = OfficeFile.of(events(office, question));
        var all = file.agreements().agreements().items();
        var withdrawn = withdrawn(office, all.stream(), question);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(AgreementNumber::new)
                .map(number -> AgreementTold.of(number, file, question.validOn(), withdrawn))
                .toList();
    }

    /** One agreement, or nothing where it was not on record. */
    public Optional<AgreementWhole> one(OfficeNumber office, AgreementNumber number, Question question) {
        var events = events(office, question);
        var file = OfficeFile.of(events);
        return find(file.agreements(), number).map(agreement -> {
            var withdrawn = withdrawn(office, Stream.of(agreement), question);
            var told = AgreementTold.of(number, file, question.validOn(), withdrawn);
            return new AgreementFold(withdrawn).read(events, told, agreement.terms());
        });
    }

    /** The text as it read: of the shared draft, or as agreed. */
    public Optional<Terms> terms(OfficeNumber office, AgreementNumber number, Question question) {
        return find(OfficeFile.of(events(office, question)).agreements(), number)
                .map(Agreement::terms);
    }

    private static Optional<Agreement> find(Agreements known, AgreementNumber number) {
        return known.agreements().find(number.value());
    }

    private List<Recorded<PartnershipEvent>> events(OfficeNumber office, Question question) {
        return record.timeline(office, Subject.OFFICE, 0, question.knownAt());
    }

    /** The changes, of those that carry an amendment not adopted, that were taken back. */
    private Set<ChangeNumber> withdrawn(OfficeNumber office, Stream<Agreement> agreements, Question question) {
        var places = agreements
                .flatMap(agreement -> agreement.amendments().items().stream())
                .filter(amendment -> !amendment.adopted())
                .map(amendment -> new Place(Subject.CHANGE, amendment.change().value()))
                .distinct()
                .toList();
        var files = record.files(office, question.knownAt(), Set.of(), places);
        return places.stream()
                .filter(place ->
                        files.in(place).stream().anyMatch(recorded -> recorded.event() instanceof ChangeWithdrawn))
                .map(place -> new ChangeNumber(place.number()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
