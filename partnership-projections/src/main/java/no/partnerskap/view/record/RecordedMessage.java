package no.partnerskap.view.record;

import static no.partnerskap.core.rules.Rule.R_135;

import java.time.Instant;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;
import org.axonframework.eventhandling.DomainEventMessage;

/** Reader of an event with its envelope from the store's message. */
public final class RecordedMessage {
    private RecordedMessage() {}

    /** An instant as stored: with three decimals, so that text sorts as the instants do. */
    public static String text(Instant instant) {
        return IndexEntry.text(instant);
    }

    @Keeps(R_135)
    public static Recorded<PartnershipEvent> of(DomainEventMessage<?> message) {
        var envelope = message.getMetaData();
        return new Recorded<>(
                (PartnershipEvent) message.getPayload(),
                message.getSequenceNumber() + 1,
                message.getIdentifier(),
                message.getTimestamp(),
                (String) envelope.getOrDefault(Envelope.ACTING_AS, "IMPORT"),
                Provenance.valueOf((String) envelope.getOrDefault(Envelope.PROVENANCE, Provenance.LIVE.name())),
                Audience.parse(envelope.get(Envelope.AUDIENCE)));
    }
}
