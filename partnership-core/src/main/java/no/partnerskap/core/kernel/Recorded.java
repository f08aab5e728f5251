package no.partnerskap.core.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * Event as recorded, with its envelope. A verdict depends on this and on the event's payload, and on nothing else.
 *
 * @param version the event's number in its partnership, from 1 without gaps
 * @param recordedAt the store's clock, whole milliseconds, UTC
 * @param actingAs the capacity in which it was recorded: an owner id, LEADER, REGISTRAR, COUNTY_GOVERNOR, BOARD or IMPORT
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
