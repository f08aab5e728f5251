package no.partnerskap.view.involvementaudit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.office.OfficeReader;
import no.partnerskap.view.record.IndexedRecord;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/**
 * Reader of the audit. Every verdict is computed when read, for the two times asked about, so it is right on the next day without a
 * new event.
 */
@Component
public class AuditReader {
    private static final int TOGETHER = 100;
    static final Set<Subject> AUDITED = Set.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING);
    private final IndexedRecord record;
    private final OfficeReader offices;
    private final PolicyBook policies;
    private final AuditTexts texts = new AuditTexts();

    public AuditReader(IndexedRecord record, PolicyBook policies) {
        this.record = record;
        this.offices = new OfficeReader(record);
        this.policies = policies;
    }

    /** Some changes, by what was on record at a moment. */
    public AuditedChanges read(OfficeNumber office, Collection<ChangeNumber> changes, Instant knownAt) {
        return read(office, changes, knownAt, List.of());
    }

    /**
     * One change as it would be if some events more were recorded.
     *
     * @param more what is imagined, after all that is on record; it must be known at the moment asked about
     */
    public AuditedChanges imagine(
            OfficeNumber office, ChangeNumber change, Instant knownAt, List<Recorded<PartnershipEvent>> more) {
        return read(office, List.of(change), knownAt, more);
    }

    /** The audit of one change, or nothing where it was not on record at the moment asked about. */
    public Optional<ChangeAudit> change(OfficeNumber office, ChangeNumber change, Question question) {
        return read(office, List.of(change), question.knownAt()).audit(change, question);
    }

    /** The audit of one change in sentences, with what would have given each owner a better verdict. */
    public Optional<AuditReport> report(OfficeNumber office, ChangeNumber change, Question question) {
        return read(office, List.of(change), question.knownAt()).report(change, question);
    }

    /** Audits in sentences. What would have been better is told of one change at a time. */
    public List<AuditReport> report(OfficeNumber office, List<ChangeAudit> audits, Question question) {
        var nameOf = OwnerNames.on(question.validOn(), offices.office(office, question.knownAt()));
        return audits.stream().map(one -> texts.report(one, Map.of(), nameOf)).toList();
    }

    /**
     * The audits of the changes after one, in order: those that are wanted, until there are enough or no more. They are fetched many
     * at a time and judged one by one.
     */
    public List<ChangeAudit> after(
            OfficeNumber office, int number, Question question, Predicate<ChangeAudit> wanted, int enough) {
        var found = new ArrayList<ChangeAudit>();
        boolean more = true;
        for (int last = number; more && found.size() < enough; last += TOGETHER) {
            var numbers = IntStream.rangeClosed(last + 1, last + TOGETHER)
                    .mapToObj(ChangeNumber::new)
                    .toList();
            var read = read(office, numbers, question.knownAt());
            numbers.stream()
                    .flatMap(change -> read.audit(change, question).stream())
                    .filter(wanted)
                    .limit(enough - found.size())
                    .forEach(found::add);
            more = read.includes(numbers.getLast());
        }
        return found;
    }

    private AuditedChanges read(
            OfficeNumber office,
            Collection<ChangeNumber> changes,
            Instant knownAt,
            List<Recorded<PartnershipEvent>> more) {
        var own = changes.stream()
                .map(change -> new SubjectKey(Subject.CHANGE, change.value()))
                .toList();
        var places = Stream.concat(Stream.of(SubjectKey.OFFICE), own.stream()).toList();
        var files = record.files(office, knownAt, Set.of(), places);
        var cited = Stream.concat(own.stream().flatMap(subjectKey -> files.in(subjectKey).stream()), more.stream())
                .flatMap(recorded -> CitedMeetings.in(recorded.event()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!cited.isEmpty()) {
            files.add(record.files(office, knownAt, Set.of(), cited));
        }
        more.forEach(files::after);
        return new AuditedChanges(office, files.record(), policies, texts);
    }

    /** The audit of every change of an office that was on record at the moment asked about, in order. */
    public List<ChangeAudit> all(OfficeNumber office, Question question) {
        var files = record.files(office, question.knownAt(), AUDITED, List.of());
        return new Audit(files.record(), policies).all(question);
    }

    /** The numbers that apply on a day: the policy's, with those that the agreement of the day puts in their place. */
    public DayCounts days(OfficeFacts office, LocalDate day, Instant knownAt) {
        return policies.days(day, knownAt, office.guiding(day));
    }
}
