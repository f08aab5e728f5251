package no.partnerskap.view.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import org.jspecify.annotations.Nullable;

/**
 * Meeting decision about a change or the terms. It brings nothing into force; each owner's line does.
 *
 * @param title what the meeting's decision is called
 * @param change the change that the meeting's decision is about
 * @param type what it counts as
 * @param effectiveOn the date from which it is to apply; absent if none was set
 * @param confirmed whether every owner has approved minutes with its current wording
 * @param version the number of the event with its current wording
 */
public record RelatedDecision(
        DecisionNumber decision,
        MeetingNumber meeting,
        String title,
        @Nullable ChangeNumber change,
        MeetingDecisionType type,
        @Nullable LocalDate effectiveOn,
        boolean confirmed,
        long version) {
    static RelatedDecision of(DecisionStanding standing) {
        var text = standing.decision().text();
        return new RelatedDecision(
                standing.decision().decision(),
                standing.meeting(),
                text.title(),
                text.change(),
                standing.decision().counted().type(),
                text.effectiveOn(),
                standing.confirmed() != null,
                standing.recordedIn());
    }
}
