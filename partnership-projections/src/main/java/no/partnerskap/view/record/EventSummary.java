package no.partnerskap.view.record;

import no.partnerskap.core.kernel.SubjectKey;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Audience;

/**
 * One recorded event in short: that it is there and what it concerns, not what it says.
 *
 * @param type the name under which it is stored for good
 * @param audience who may read what it says
 * @param places the files it belongs in, at least one
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
