package no.partnerskap.view.record;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.SubjectKey;

/**
 * Summary of a recorded event: type, time and subjects, without its payload.
 *
 * @param type the stored name of the event
 * @param audience who may read what it says
 * @param places the subject keys it is indexed under, at least one
 */
public record EventSummary(
        long version, String type, Instant recordedAt, String actingAs, Audience audience, List<SubjectKey> places) {
    public EventSummary {
        places = List.copyOf(places);
    }

    EventSummary and(EventSummary sameEvent) {
        return new EventSummary(
                version,
                type,
                recordedAt,
                actingAs,
                audience,
                Stream.concat(places.stream(), sameEvent.places.stream()).toList());
    }
}
