package no.partnerskap.api.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.view.history.EventSubject;
import no.partnerskap.view.history.EventSubject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for: those after a version, of one type, or that concern one thing.
 *
 * @param type the name under which an event is stored
 */
record HistoryFilter(
        @Schema(description = "The version after which to begin", defaultValue = "0") @Nullable
        Long after,

        @Schema(description = "Only events of this type, as `change.ChangeProposed`") @Nullable
        String type,

        @Nullable Integer agreement,
        @Nullable Integer change,
        @Nullable Integer meeting,
        @Nullable Integer decision,
        @Nullable Integer dispute) {

    /** The version to go on from, where the page before has come to a place of its own. */
    long from(int place) {
        return after == null ? place : Math.max(place, after);
    }

    List<String> types() {
        if (type == null) {
            return List.of();
        }
        if (!StoredEvents.types().containsKey(type)) {
            throw new BadParameter("type", "event-type");
        }
        return List.of(type);
    }

    /** The one thing that is named, if any. */
    @Nullable
    EventSubject concern() {
        var named = new ArrayList<EventSubject>();
        name(named, Kind.AGREEMENT, agreement);
        name(named, Kind.CHANGE, change);
        name(named, Kind.MEETING, meeting);
        name(named, Kind.DECISION, decision);
        name(named, Kind.DISPUTE, dispute);
        if (named.size() > 1) {
            throw new BadParameter(named.getLast().kind().word(), "one-subject");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static void name(List<EventSubject> named, Kind kind, @Nullable Integer number) {
        if (number != null) {
            named.add(new EventSubject(kind, number));
        }
    }
}
