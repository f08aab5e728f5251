package no.partnerskap.view.involvementaudit;

import no.partnerskap.core.kernel.PartnershipEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the view: written in the transaction of the events, so that an acknowledged command can be read at once. */
@Component
@ProcessingGroup("involvement-audit")
public class InvolvementAuditView {
    private final InvolvementEntries entries;

    InvolvementAuditView(InvolvementEntries entries) {
        this.entries = entries;
    }

    @EventHandler
    void on(PartnershipEvent event, DomainEventMessage<?> message) {
        entries.add(Entry.of(RecordedMessage.of(message)));
    }
}
