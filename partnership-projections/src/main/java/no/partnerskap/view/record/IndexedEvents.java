package no.partnerskap.view.record;

import java.time.Instant;
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
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;

/** Events of one partnership indexed by subject, each list in the order recorded. */
public final class IndexedEvents {
    private final Map<SubjectKey, List<Recorded<PartnershipEvent>>> files = new HashMap<>();

    /** Adds an event; the same for a live event, a rebuild and an as-of question. */
    public IndexedEvents after(Recorded<PartnershipEvent> recorded) {
        recorded.event().about().files().forEach(subjectKey -> file(subjectKey, recorded));
        return this;
    }

    /** Adds the lists that this one lacks. */
    public void add(IndexedEvents others) {
        files.putAll(others.files);
    }

    /** Adds a whole list; an empty one is ignored. */
    void put(SubjectKey subjectKey, List<Recorded<PartnershipEvent>> file) {
        if (!file.isEmpty()) {
            files.put(subjectKey, file);
        }
    }

    void file(SubjectKey subjectKey, Recorded<PartnershipEvent> recorded) {
        files.computeIfAbsent(subjectKey, p -> new ArrayList<>()).add(recorded);
    }

    public List<Recorded<PartnershipEvent>> in(SubjectKey subjectKey) {
        return files.getOrDefault(subjectKey, List.of());
    }

    /** All events, each once, in the order recorded. */
    public List<Recorded<PartnershipEvent>> inOrder() {
        var byVersion = new TreeMap<Long, Recorded<PartnershipEvent>>();
        files.values().forEach(file -> file.forEach(recorded -> byVersion.put(recorded.version(), recorded)));
        return List.copyOf(byVersion.values());
    }

    /** The same without the events that were recorded after a version or a moment. */
    public IndexedEvents upTo(long version, Instant knownAt) {
        var earlier = new IndexedEvents();
        files.forEach((subjectKey, events) -> earlier.put(
                subjectKey,
                events.stream()
                        .filter(recorded -> recorded.version() <= version
                                && !recorded.recordedAt().isAfter(knownAt))
                        .toList()));
        return earlier;
    }

    /** The events of each dispute, by its key. */
    public SortedMap<SubjectKey, List<Recorded<PartnershipEvent>>> ofDisputes() {
        var disputes = new TreeMap<SubjectKey, List<Recorded<PartnershipEvent>>>();
        files.forEach((subjectKey, events) -> {
            if (subjectKey.subject() == Subject.DISPUTE) {
                disputes.put(subjectKey, events);
            }
        });
        return disputes;
    }

    /** The record for the audit. */
    public PartnershipRecord record() {
        SortedMap<MeetingNumber, List<Recorded<PartnershipEvent>>> meetings = new TreeMap<>();
        SortedMap<ChangeNumber, List<Recorded<PartnershipEvent>>> changes = new TreeMap<>();
        files.forEach((subjectKey, events) -> {
            switch (subjectKey.subject()) {
                case MEETING -> meetings.put(new MeetingNumber(subjectKey.number()), events);
                case CHANGE -> changes.put(new ChangeNumber(subjectKey.number()), events);
                default -> {}
            }
        });
        return new PartnershipRecord(in(SubjectKey.OFFICE), meetings, changes);
    }
}
