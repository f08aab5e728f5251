package no.partnerskap.view.record;

import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** A record filed by subject: as it stands in the view, or as it stood just after one of its events. The views read it alike. */
public interface IndexedRecord {
    /** A moment by which everything that is on record was recorded. */
    Instant ALL_ON_RECORD = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Some files, and all files of some subjects, as they stood at a moment. */
    IndexedEvents files(OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<SubjectKey> places);

    /** What was recorded about one thing by a moment, in order. */
    default List<Recorded<PartnershipEvent>> timeline(
            OfficeNumber office, Subject subject, int number, Instant knownAt) {
        return files(office, knownAt, Set.of(), List.of(new SubjectKey(subject, number)))
                .in(new SubjectKey(subject, number));
    }
}
