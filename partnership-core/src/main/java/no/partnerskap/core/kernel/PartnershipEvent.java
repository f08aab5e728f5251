package no.partnerskap.core.kernel;

import java.util.List;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.StandsUnder;

/**
 * Event in the history of a partnership. Stored for good under a logical name: fields are added, never renamed, removed or given
 * a new meaning. Each concept seals its own events.
 */
public interface PartnershipEvent {
    OfficeNumber office();

    /** The things that it is about, which say in which files of the record it belongs. */
    EventSubjects about();

    /** The rules that the event stands under, those that ask for it or give it its effect. */
    default List<Rule> rules() {
        return List.of(getClass().getAnnotation(StandsUnder.class).value());
    }
}
