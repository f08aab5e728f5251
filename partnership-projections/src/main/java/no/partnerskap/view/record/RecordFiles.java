package no.partnerskap.view.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** The fold: every recorded event of one partnership, filed under what it concerns, each file in the order of the record. */
public final class RecordFiles {
    private final Map<Place, List<Recorded<PartnershipEvent>>> files = new HashMap<>();

    /** Files one more event; the same for a live event, a rebuild and a question about the past. */
    public RecordFiles after(Recorded<PartnershipEvent> recorded) {
        Place.of(recorded.event()).forEach(place -> file(place, recorded));
        return this;
    }

    /** The same with files that this one lacks. */
    public void add(RecordFiles others) {
        files.putAll(others.files);
    }

    /** A whole file; one that is empty is as good as none. */
    void put(Place place, List<Recorded<PartnershipEvent>> file) {
        if (!file.isEmpty()) {
            files.put(place, file);
        }
    }

    void file(Place place, Recorded<PartnershipEvent> recorded) {
        files.computeIfAbsent(place, p -> new ArrayList<>()).add(recorded);
    }

    public List<Recorded<PartnershipEvent>> in(Place place) {
        return files.getOrDefault(place, List.of());
    }

    /** All that stands in the files, each event once, in the order of the record. */
    public List<Recorded<PartnershipEvent>> inOrder() {
        var byVersion = new TreeMap<Long, Recorded<PartnershipEvent>>();
        files.values().forEach(file -> file.forEach(recorded -> byVersion.put(recorded.version(), recorded)));
        return List.copyOf(byVersion.values());
    }

    /** What the audit's judgement reads. */
    public PartnershipRecord record() {
        SortedMap<MeetingNumber, List<Recorded<PartnershipEvent>>> meetings = new TreeMap<>();
        SortedMap<ChangeNumber, List<Recorded<PartnershipEvent>>> changes = new TreeMap<>();
        files.forEach((place, events) -> {
            switch (place.subject()) {
                case MEETING -> meetings.put(new MeetingNumber(place.number()), events);
                case CHANGE -> changes.put(new ChangeNumber(place.number()), events);
                case OFFICE, DECISION, DISPUTE, COST_KEY -> {}
            }
        });
        return new PartnershipRecord(in(Place.OFFICE), meetings, changes);
    }
}
