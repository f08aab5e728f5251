package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.SortedSet;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Shortfall;
import no.partnerskap.core.meeting.ToldPosition;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a meeting in one matter.
 *
 * @param agendaItem the number of the agenda item under which the meeting decided; absent if it was not on the agenda
 * @param statedType the type that the minutes call the meeting's decision; {@code type} gives what it counts as
 * @param type the type that the meeting's decision counts as
 * @param shortfalls the reasons why the meeting's decision counts for less than the minutes call it; empty if it does not
 * @param lacking the owners that were not represented in the meeting, or whose mandate did not cover the subject
 * @param positions the position of each owner before the meeting's decision, and whose word it is
 * @param recounted what the meeting's decision would count as by an attendance that one owner alone has told again since all confirmed
 *     it; absent if there is none
 * @param responsible the owners that are responsible for carrying out the meeting's decision
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingOutcome(
        MeetingNumber meeting,
        DecisionNumber decision,
        @Nullable Integer agendaItem,
        MeetingDecisionType statedType,
        MeetingDecisionType type,
        SortedSet<Shortfall> shortfalls,
        SortedSet<OwnerId> lacking,
        SortedMap<OwnerId, ToldPosition> positions,
        @Nullable CountedDecision recounted,
        SortedSet<OwnerId> responsible) {
    static MeetingOutcome of(DecisionStanding standing) {
        var decision = standing.decision();
        DecisionText text = decision.text();
        CountedDecision countedDecision = decision.counted();
        return new MeetingOutcome(
                standing.meeting(),
                decision.decision(),
                text.agendaItem(),
                text.statedType(),
                countedDecision.type(),
                countedDecision.shortfalls(),
                countedDecision.lacking(),
                standing.positions(),
                standing.recounted(),
                text.responsible());
    }
}
