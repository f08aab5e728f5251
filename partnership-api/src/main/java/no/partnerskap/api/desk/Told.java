package no.partnerskap.api.desk;

import java.time.Instant;
import no.partnerskap.core.StoredEvents;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/** A recorded event as it is shown to a reader; {@code type} is the name under which it is stored for good. */
public record Told(
        long version, String eventId, String type, Instant recordedAt, String actingAs, PartnershipEvent payload) {
    public static Told of(Recorded<PartnershipEvent> recorded) {
        return new Told(
                recorded.version(),
                recorded.eventId(),
                StoredEvents.nameOf(recorded.event().getClass()),
                recorded.recordedAt(),
                recorded.actingAs(),
                recorded.event());
    }
}
