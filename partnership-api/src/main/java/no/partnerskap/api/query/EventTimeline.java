package no.partnerskap.api.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.api.axon.StoredEvent;
import no.partnerskap.api.axon.StoredHistory;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import org.springframework.stereotype.Component;

/**
 * Timeline of recorded events in the order of the record, each once. An event that the reader may not read keeps its place and its
 * hash.
 */
@Component
public class EventTimeline {
    private final StoredHistory store;

    EventTimeline(StoredHistory store) {
        this.store = store;
    }

    public List<TimelineEvent> of(
            OfficeNumber office, Stream<Recorded<PartnershipEvent>> events, Visibility visibility) {
        var inOrder =
                events.collect(Collectors.toMap(Recorded::version, one -> one, (one, same) -> one)).values().stream()
                        .sorted(Comparator.comparingLong(Recorded::version))
                        .toList();
        var withheld = inOrder.stream()
                .filter(Predicate.not(visibility::opens))
                .map(Recorded::version)
                .toList();
        var hashes = store.at(office, withheld).stream()
                .collect(Collectors.toMap(StoredEvent::version, StoredEvent::sha256));
        return inOrder.stream()
                .map(one -> visibility.opens(one)
                        ? TimelineEvent.open(one)
                        : TimelineEvent.withheld(one, hashes.get(one.version())))
                .toList();
    }
}
