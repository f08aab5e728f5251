package no.partnerskap.core.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * An event as it stands in the record. What a verdict depends on is read from here and from the event's payload, nowhere else.
 *
 * @param version the event's place in its partnership, from 1 and without gaps
 * @param recordedAt the store's clock, whole milliseconds, UTC
 * @param actingAs in what capacity it was recorded: an owner id, LEADER, REGISTRAR, COUNTY_GOVERNOR, BOARD or IMPORT
 * @param audience who may read it
 */
public record Recorded<E extends PartnershipEvent>(
        E event,
        long version,
        String eventId,
        Instant recordedAt,
        String actingAs,
        Provenance provenance,
        Audience audience) {

    /** The same entry with another event. */
    public <F extends PartnershipEvent> Recorded<F> with(F other) {
        return new Recorded<>(other, version, eventId, recordedAt, actingAs, provenance, audience);
    }

    /** This entry, where its event is of a type. */
    public <F extends PartnershipEvent> Optional<Recorded<F>> only(Class<F> type) {
        return type.isInstance(event) ? Optional.of(with(type.cast(event))) : Optional.empty();
    }
}
