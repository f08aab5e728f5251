package no.partnerskap.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.StoredEvents;
import org.jspecify.annotations.Nullable;

/**
 * A recorded event as it is shown to a reader. One that the reader may not read shows that it is there, and no more.
 *
 * @param version the version of the event on this timeline, from 1
 * @param eventId the id of the event on this timeline
 * @param type the name under which the event on this timeline is stored for good
 * @param recordedAt when the event on this timeline was recorded, in UTC
 * @param actingAs who told the event on this timeline: STATE or a municipality's id, else the role
 * @param payload what the event on this timeline says; its form goes by type
 * @param sha256 of the stored bytes of an event that is withheld
 * @param withheld the provision under which the event on this timeline is withheld from the caller
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
        return new TimelineEvent(
                recorded.version(), null, null, recorded.recordedAt(), null, null, sha256, Visibility.UNDER);
    }
}
