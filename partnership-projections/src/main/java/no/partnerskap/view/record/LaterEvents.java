package no.partnerskap.view.record;

import java.util.List;
import java.util.TreeMap;
import no.partnerskap.core.kernel.OfficeNumber;
import org.springframework.stereotype.Component;

/** Answers: what has been recorded since a given version? */
@Component
public class LaterEvents {
    private final EventIndexTable entries;

    LaterEvents(EventIndexTable entries) {
        this.entries = entries;
    }

    /** The first events after a version, in order, at most {@code most}. */
    public List<EventSummary> after(OfficeNumber office, long version, int most) {
        var found = new TreeMap<Long, EventSummary>();
        entries.between(office, version, version + most)
                .forEach(eventSummary -> found.merge(eventSummary.version(), eventSummary, EventSummary::and));
        return List.copyOf(found.values());
    }
}
