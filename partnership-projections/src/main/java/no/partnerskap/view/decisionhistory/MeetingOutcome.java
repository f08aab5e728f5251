package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import java.util.SortedSet;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.CountedDecision;
import no.partnerskap.core.meeting.DecisionText;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.meeting.Position;
import no.partnerskap.core.meeting.RecordedDecision;
import no.partnerskap.core.meeting.Shortfall;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting said.
 *
 * @param agendaItem the number of the agenda item under which the meeting decided
 * @param statedType what the minutes call it, and {@code type} what it counts as, with the reasons where that is less
 * @param shortfalls what a formal decision of the meeting lacks
 * @param lacking the owners whose mandate was missing for more
 * @param positions what each owner held in the meeting
 * @param responsible the owners that the meeting told to carry it out
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
        SortedMap<OwnerId, Position> positions,
        SortedSet<OwnerId> responsible) {
    static MeetingOutcome of(MeetingNumber meeting, RecordedDecision decision) {
        DecisionText text = decision.text();
        CountedDecision countedDecision = decision.counted();
        return new MeetingOutcome(
                meeting,
                decision.decision(),
                text.agendaItem(),
                text.statedType(),
                countedDecision.type(),
                countedDecision.shortfalls(),
                countedDecision.lacking(),
                text.positions(),
                text.responsible());
    }
}
