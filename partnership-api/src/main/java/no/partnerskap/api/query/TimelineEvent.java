package no.partnerskap.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as it is shown to a reader. One that the reader may not read shows that it is there, and no more.
 *
 * @param type the name under which it is stored for good
 * @param sha256 of the stored bytes of an event that is withheld
 * @param withheld the provision under which the rest is withheld from the caller
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEvent(
        long version,
        @Nullable String eventId,
        @Nullable String type,
        Instant recordedAt,
        @Nullable String actingAs,
        @Nullable PartnershipEvent payload,
        @Nullable String sha256,
        @Nullable String withheld) {
    static TimelineEvent open(Recorded<PartnershipEvent> recorded) {
        return new TimelineEvent(
                recorded.version(),
                recorded.eventId(),
                StoredEvents.nameOf(recorded.event().getClass()),
                recorded.recordedAt(),
                recorded.actingAs(),
                recorded.event(),
                null,
                null);
    }

    static TimelineEvent withheld(Recorded<PartnershipEvent> recorded, @Nullable String sha256) {
        return new TimelineEvent(recorded.version(), null, null, recorded.recordedAt(), null, null, sha256, Visibility.UNDER);
    }
}
