package no.partnerskap.api.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.partnership.StoredEvents;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the recorded events. At most one of {@code agreement}, {@code change}, {@code meeting}, {@code decision} and {@code
 * dispute} can be given.
 *
 * @param after only events with a higher version than this one; all events if absent
 * @param type only events stored under this permanent name, such as {@code change.ChangeProposed}
 * @param agreement only events about the agreement of this number
 * @param change only events about the change of this number
 * @param meeting only events about the meeting of this number
 * @param decision only events about the meeting decision of this number
 * @param dispute only events about the dispute of this number
 */
record HistoryFilter(
        @Schema(defaultValue = "0") @Nullable Long after,

        @Nullable String type,
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
    SubjectKey concern() {
        var named = new ArrayList<SubjectKey>();
        name(named, Subject.AGREEMENT, agreement);
        name(named, Subject.CHANGE, change);
        name(named, Subject.MEETING, meeting);
        name(named, Subject.DECISION, decision);
        name(named, Subject.DISPUTE, dispute);
        if (named.size() > 1) {
            throw new BadParameter(named.getLast().subject().word(), "one-subject");
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    private static void name(List<SubjectKey> named, Subject subject, @Nullable Integer number) {
        if (number != null) {
            named.add(new SubjectKey(subject, number));
        }
    }
}
