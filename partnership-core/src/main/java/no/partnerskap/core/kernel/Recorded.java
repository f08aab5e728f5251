package no.partnerskap.core.kernel;

import java.time.Instant;

/**
 * An event as it stands in the record. What a verdict depends on is read from here and from the event's payload, nowhere else.
 *
 * @param version the event's place in its partnership, from 1 and without gaps
 * @param recordedAt the store's clock, whole milliseconds, UTC
 * @param actingAs in what capacity it was recorded: an owner id, LEADER, REGISTRAR, COUNTY_GOVERNOR, BOARD or IMPORT
 * @param audience who may read it: PARTIES, OWNER:x or DISPUTE:n
 */
public record Recorded<E extends PartnershipEvent>(
        E event,
        long version,
        String eventId,
        Instant recordedAt,
        String actingAs,
        Provenance provenance,
        String audience) {}
