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

/**
 * The record of one partnership held in memory, up to one of its versions. It is cut by version, since events of one command share
 * their instant; {@code knownAt} cuts it further where it is earlier.
 */
public final class HeldRecord implements FiledRecord {
    private final Map<Place, List<Recorded<PartnershipEvent>>> files;
    private final List<Recorded<PartnershipEvent>> events;
    private final int version;

    private HeldRecord(
            Map<Place, List<Recorded<PartnershipEvent>>> files, List<Recorded<PartnershipEvent>> events, int version) {
        this.files = files;
        this.events = events;
        this.version = version;
    }

    /** Holds a whole record, given in order from its first event. */
    public static HeldRecord of(Stream<Recorded<PartnershipEvent>> recorded) {
        var files = new HashMap<Place, List<Recorded<PartnershipEvent>>>();
        var events = new ArrayList<Recorded<PartnershipEvent>>();
        recorded.forEach(one -> {
            events.add(one);
            Place.of(one.event())
                    .forEach(place ->
                            files.computeIfAbsent(place, p -> new ArrayList<>()).add(one));
        });
        return new HeldRecord(files, events, events.size());
    }

    /** The same record just after one of its events; nothing is copied. */
    public HeldRecord upTo(long earlier) {
        return new HeldRecord(files, events, (int) Math.min(earlier, version));
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
    public RecordFiles files(
            OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<Place> places) {
        var asked = new RecordFiles();
        if (!whole.isEmpty()) {
            files.keySet().stream()
                    .filter(place -> whole.contains(place.subject()))
                    .forEach(place -> asked.put(place, file(place, knownAt)));
        }
        places.forEach(place -> asked.put(place, file(place, knownAt)));
        return asked;
    }

    private List<Recorded<PartnershipEvent>> file(Place place, Instant knownAt) {
        var known = upTo(files.getOrDefault(place, List.of()));
        return known.isEmpty() || !known.getLast().recordedAt().isAfter(knownAt)
                ? known
                : known.stream()
                        .filter(recorded -> !recorded.recordedAt().isAfter(knownAt))
                        .toList();
    }

    /** The part of a file that was there at this version: found by halving, since versions rise. */
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
