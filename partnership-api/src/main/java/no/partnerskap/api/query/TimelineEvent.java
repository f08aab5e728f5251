package no.partnerskap.api.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.partnerskap.api.access.Visibility;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.StoredEvents;
import org.jspecify.annotations.Nullable;

/**
 * Recorded event on a timeline. An event that the reader may not read shows its version, when it was recorded, its hash and why it
 * is withheld.
 *
 * @param version the version of the event on this timeline: its place in the record of the partnership, from 1
 * @param eventId the permanent id of the event on this timeline
 * @param type the permanent name under which the event on this timeline is stored
 * @param recordedAt when the event on this timeline was recorded, in UTC by the record's clock
 * @param actingAs the capacity in which the event on this timeline was recorded: {@code STATE}, {@code M1}, … for an owner's line,
 *     otherwise the role
 * @param payload the payload of the event on this timeline; its form depends on {@code type}
 * @param sha256 the SHA-256 hash of the stored bytes of an event that is withheld; absent if it is not
 * @param withheld the provision under which the event on this timeline is withheld from the caller; absent if it is not
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
