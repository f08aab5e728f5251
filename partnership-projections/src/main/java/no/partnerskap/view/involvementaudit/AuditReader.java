package no.partnerskap.view.involvementaudit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.BetterHistory;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.EarliestDate;
import no.partnerskap.core.involvement.InTimeFrom;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.Place;
import no.partnerskap.view.record.RecordReader;
import no.partnerskap.view.record.Subject;
import no.partnerskap.view.words.OwnerNames;
import org.springframework.stereotype.Component;

/**
 * Asks the audit. Every answer is judged when it is read, for the day and the knowledge asked about, so it is right on the next day
 * without a new event.
 */
@Component
public class AuditReader {
    private static final Set<Subject> AUDITED = Set.of(Subject.OFFICE, Subject.CHANGE, Subject.MEETING);
    private final Cache<OfficeNumber, Present> present =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final RecordReader record;
    private final PolicyBook policies;
    private final AuditTexts texts = new AuditTexts();

    AuditReader(RecordReader record, PolicyBook policies) {
        this.record = record;
        this.policies = policies;
    }

    /** The audit of one change, or nothing where it was not on record at the moment asked about. */
    public Optional<ChangeAudit> change(OfficeNumber office, ChangeNumber change, Question question) {
        return change(office, change, question, List.of());
    }

    /**
     * The audit of one change as it would be if some events more were recorded.
     *
     * @param more what is imagined, after all that is on record; it must be known at the moment asked about
     */
    public Optional<ChangeAudit> change(
            OfficeNumber office, ChangeNumber change, Question question, List<Recorded<PartnershipEvent>> more) {
        return new Audit(about(office, change, question, more), policies).of(change, question);
    }

    /** The audit of one change in sentences, with what would have given each owner a better verdict. */
    public Optional<AuditTold> told(OfficeNumber office, ChangeNumber change, Question question) {
        return told(office, change, question, List.of());
    }

    /** The same as it would be if some events more were recorded. */
    public Optional<AuditTold> told(
            OfficeNumber office, ChangeNumber change, Question question, List<Recorded<PartnershipEvent>> more) {
        var record = about(office, change, question, more);
        var audit = new Audit(record, policies);
        return audit.of(change, question)
                .map(one -> texts.tell(
                        one,
                        new BetterHistory(office, record, policies).of(change, question),
                        OwnerNames.on(question.validOn(), audit.office(question.knownAt()))));
    }

    /** The audit of every change in sentences. What would have been better is told of one change at a time. */
    public List<AuditTold> told(OfficeNumber office, Question question) {
        var audit = new Audit(
                record.files(office, question.knownAt(), AUDITED, List.of()).record(), policies);
        var nameOf = OwnerNames.on(question.validOn(), audit.office(question.knownAt()));
        return audit.all(question).stream()
                .map(one -> texts.tell(one, Map.of(), nameOf))
                .toList();
    }

    /** From which date the change would be in time toward each owner, if some events more were recorded. */
    public List<InTimeFrom> earliest(
            OfficeNumber office, ChangeNumber change, Question question, List<Recorded<PartnershipEvent>> more) {
        return new EarliestDate(office, about(office, change, question, more), policies).of(change, question);
    }

    private PartnershipRecord about(
            OfficeNumber office, ChangeNumber change, Question question, List<Recorded<PartnershipEvent>> more) {
        var own = new Place(Subject.CHANGE, change.value());
        var files = record.files(office, question.knownAt(), Set.of(), List.of(Place.OFFICE, own));
        var cited = new TreeSet<Place>();
        files.in(own).forEach(recorded -> cite(cited, recorded.event()));
        more.forEach(recorded -> cite(cited, recorded.event()));
        if (!cited.isEmpty()) {
            files.add(record.files(office, question.knownAt(), Set.of(), cited));
        }
        more.forEach(files::after);
        return files.record();
    }

    private static void cite(Set<Place> cited, PartnershipEvent event) {
        switch (event) {
            case InvolvementClaimed e -> cite(cited, e.involvement());
            case ClaimCorrected e -> cite(cited, e.involvement());
            default -> {}
        }
    }

    private static void cite(Set<Place> cited, Involvement step) {
        if (step.heldIn() != null) {
            cited.add(new Place(Subject.MEETING, step.heldIn().meeting().value()));
        }
        if (step.minutesOf() != null) {
            cited.add(new Place(Subject.MEETING, step.minutesOf().value()));
        }
    }

    /** The audit of every change of an office that was on record at the moment asked about, in order. */
    public List<ChangeAudit> all(OfficeNumber office, Question question) {
        var files = record.files(office, question.knownAt(), AUDITED, List.of());
        return new Audit(files.record(), policies).all(question);
    }

    /** The office, its owners, mandates and agreements, as known at a moment. */
    public OfficeFile office(OfficeNumber office, Instant knownAt) {
        return OfficeFile.of(record.timeline(office, Subject.OFFICE, 0, knownAt));
    }

    /** The office with all that is on record of it; read again only when its file has grown. */
    public OfficeFile present(OfficeNumber office) {
        long version = record.officeVersion(office);
        var known = present.getIfPresent(office);
        if (known == null || known.version() != version) {
            known = new Present(version, office(office, RecordReader.ALL_ON_RECORD));
            present.put(office, known);
        }
        return known.office();
    }

    private record Present(long version, OfficeFile office) {}

    /** The numbers that apply on a day: the policy's, with those that the agreement of the day puts in their place. */
    public DayCounts days(OfficeFile office, LocalDate day, Instant knownAt) {
        return policies.days(day, knownAt, office.guiding(day));
    }
}
