package no.partnerskap.view.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;

/** Record indexed by subject: the current one in the database, or one in memory just after one of its events. Views read both alike. */
public interface IndexedRecord {
    /** An instant later than any recorded event. */
    Instant ALL_ON_RECORD = Instant.parse("9999-12-31T23:59:59.999Z");

    /** The events under some keys, and of some subjects, recorded by an instant. */
    IndexedEvents files(OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<SubjectKey> places);

    /** The events about one item recorded by an instant, in order. */
    default List<Recorded<PartnershipEvent>> timeline(
            OfficeNumber office, Subject subject, int number, Instant knownAt) {
        return files(office, knownAt, Set.of(), List.of(new SubjectKey(subject, number)))
                .in(new SubjectKey(subject, number));
    }
}
