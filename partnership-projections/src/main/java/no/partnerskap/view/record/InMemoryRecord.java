package no.partnerskap.view.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;

/**
 * Record of one partnership in memory, up to one of its versions. It is cut by version, since events of one command share their
 * instant; an earlier {@code knownAt} cuts it further.
 */
public final class InMemoryRecord implements IndexedRecord {
    private final Map<SubjectKey, List<Recorded<PartnershipEvent>>> files;
    private final List<Recorded<PartnershipEvent>> events;
    private final int version;

    private InMemoryRecord(
            Map<SubjectKey, List<Recorded<PartnershipEvent>>> files,
            List<Recorded<PartnershipEvent>> events,
            int version) {
        this.files = files;
        this.events = events;
        this.version = version;
    }

    /** Takes a whole record, in order from its first event. */
    public static InMemoryRecord of(Stream<Recorded<PartnershipEvent>> recorded) {
        var files = new HashMap<SubjectKey, List<Recorded<PartnershipEvent>>>();
        var events = new ArrayList<Recorded<PartnershipEvent>>();
        recorded.forEach(one -> {
            events.add(one);
            one.event()
                    .about()
                    .files()
                    .forEach(subjectKey -> files.computeIfAbsent(subjectKey, p -> new ArrayList<>())
                            .add(one));
        });
        return new InMemoryRecord(files, events, events.size());
    }

    /** The same record just after one of its events; nothing is copied. */
    public InMemoryRecord upTo(long earlier) {
        return new InMemoryRecord(files, events, (int) Math.min(earlier, version));
    }

    /** The number of events. */
    public int version() {
        return version;
    }

    public List<Recorded<PartnershipEvent>> events() {
        return events.subList(0, version);
    }

    /** The last event of this record. */
    public Recorded<PartnershipEvent> last() {
        return events.get(version - 1);
    }

    @Override
    public IndexedEvents files(
            OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<SubjectKey> places) {
        var asked = new IndexedEvents();
        if (!whole.isEmpty()) {
            files.keySet().stream()
                    .filter(subjectKey -> whole.contains(subjectKey.subject()))
                    .forEach(subjectKey -> asked.put(subjectKey, file(subjectKey, knownAt)));
        }
        places.forEach(subjectKey -> asked.put(subjectKey, file(subjectKey, knownAt)));
        return asked;
    }

    private List<Recorded<PartnershipEvent>> file(SubjectKey subjectKey, Instant knownAt) {
        var known = upTo(files.getOrDefault(subjectKey, List.of()));
        return known.isEmpty() || !known.getLast().recordedAt().isAfter(knownAt)
                ? known
                : known.stream()
                        .filter(recorded -> !recorded.recordedAt().isAfter(knownAt))
                        .toList();
    }

    /** The events of a list up to this version, by binary search. */
    private List<Recorded<PartnershipEvent>> upTo(List<Recorded<PartnershipEvent>> file) {
        int low = 0;
        int high = file.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (file.get(middle).version() <= version) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Collections.unmodifiableList(file.subList(0, low));
    }
}
