package no.partnerskap.view.involvementaudit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.involvement.Audit;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.OfficeFile;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import org.springframework.stereotype.Component;

/**
 * Asks the audit. Every answer is judged when it is read, for the day and the knowledge asked about, so it is right on the next day
 * without a new event; nothing recorded after {@code knownAt} is even fetched.
 */
@Component
public class AuditReader {
    private static final Instant ALL_ON_RECORD = Instant.parse("9999-12-31T23:59:59.999Z");
    private final Cache<OfficeNumber, Present> present =
            Caffeine.newBuilder().maximumSize(1_000).build();
    private final InvolvementEntries entries;
    private final PolicyBook policies;

    AuditReader(InvolvementEntries entries, PolicyBook policies) {
        this.entries = entries;
        this.policies = policies;
    }

    /** The audit of one change, or nothing where it was not on record at the moment asked about. */
    public Optional<ChangeAudit> change(OfficeNumber office, ChangeNumber change, Question question) {
        var files = filed(entries.forChange(office, change.value(), question.knownAt()));
        var cited = new TreeSet<Integer>();
        for (var recorded : files.in(new Place(Subject.CHANGE, change.value()))) {
            switch (recorded.event()) {
                case InvolvementClaimed e -> cite(cited, e.involvement());
                case ClaimCorrected e -> cite(cited, e.involvement());
                default -> {}
            }
        }
        if (!cited.isEmpty()) {
            entries.meetings(office, cited, question.knownAt()).forEach(e -> files.file(e.place(), e.recorded()));
        }
        return new Audit(files.record(), policies).of(change, question);
    }

    private static void cite(TreeSet<Integer> cited, Involvement step) {
        if (step.heldIn() != null) {
            cited.add(step.heldIn().meeting().value());
        }
        if (step.minutesOf() != null) {
            cited.add(step.minutesOf().value());
        }
    }

    /** The audit of every change of an office that was on record at the moment asked about, in order. */
    public List<ChangeAudit> all(OfficeNumber office, Question question) {
        return new Audit(filed(entries.forAudit(office, question.knownAt())).record(), policies).all(question);
    }

    /** The office, its owners, mandates and agreements, as known at a moment. */
    public OfficeFile office(OfficeNumber office, Instant knownAt) {
        return OfficeFile.of(timeline(office, Subject.OFFICE, 0, knownAt));
    }

    /** The office with all that is on record of it; read again only when its file has grown. */
    public OfficeFile present(OfficeNumber office) {
        long version = entries.officeVersion(office);
        var known = present.getIfPresent(office);
        if (known == null || known.version() != version) {
            known = new Present(version, office(office, ALL_ON_RECORD));
            present.put(office, known);
        }
        return known.office();
    }

    private record Present(long version, OfficeFile office) {}

    /** The moment that stands for now: also what a node with a faster clock has recorded is known. */
    public Instant knownNow(OfficeNumber office, Instant now) {
        return entries.lastRecordedAt(office).filter(now::isBefore).orElse(now);
    }

    /** What was recorded about one thing by a moment, in order. */
    public List<Recorded<PartnershipEvent>> timeline(
            OfficeNumber office, Subject subject, int number, Instant knownAt) {
        return entries.in(office, new Place(subject, number), knownAt).stream()
                .map(Entry::recorded)
                .toList();
    }

    public boolean exists(OfficeNumber office) {
        return version(office) > 0;
    }

    public List<OfficeNumber> offices() {
        return entries.offices();
    }

    /** The number of events of a partnership; 0 where there is none. */
    public long version(OfficeNumber office) {
        return entries.version(office);
    }

    /** The number of events that were recorded by a moment. */
    public long version(OfficeNumber office, Instant knownAt) {
        return entries.version(office, knownAt);
    }

    private static InvolvementFiles filed(List<Entry> rows) {
        var files = new InvolvementFiles();
        rows.forEach(row -> files.file(row.place(), row.recorded()));
        return files;
    }
}
