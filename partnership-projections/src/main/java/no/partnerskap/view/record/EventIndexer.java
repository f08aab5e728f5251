package no.partnerskap.view.record;

import no.partnerskap.core.kernel.PartnershipEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Indexer of events: writes in the transaction of the events, so that an acknowledged command can be read at once. */
@Component
public class EventIndexer {
    private final EventIndexTable entries;

    EventIndexer(EventIndexTable entries) {
        this.entries = entries;
    }

    @EventHandler
    void on(PartnershipEvent event, DomainEventMessage<?> message) {
        entries.add(IndexEntry.of(RecordedMessage.of(message)));
    }
}
