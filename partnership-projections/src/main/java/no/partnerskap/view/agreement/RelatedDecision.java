package no.partnerskap.view.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting of the owners said of a change or of the terms. It brings nothing into force; each owner's line does.
 *
 * @param type what it counts as
 * @param effectiveOn from when it was meant to apply; absent where that was left open
 * @param confirmed whether all owners have approved minutes with it as it reads
 * @param version the event that entered it as it reads
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
