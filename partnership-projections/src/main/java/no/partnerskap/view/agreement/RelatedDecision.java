package no.partnerskap.view.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.meeting.ConfirmationStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.MeetingDecisionType;
import org.jspecify.annotations.Nullable;

/**
 * Meeting decision about a change or the terms. It brings nothing into force; each owner's line does.
 *
 * @param title the title of the related decision
 * @param change the number of the change that the related decision is about; absent if it is about none
 * @param type the type that the related decision counts as
 * @param effectiveOn the first day on which the related decision is to apply; absent if none was set
 * @param confirmed whether every owner has confirmed the decision as it reads and counts now
 * @param confirmation whose word the related decision is, and since when
 * @param version the version of the event that recorded the decision's current wording
 */
public record RelatedDecision(
        DecisionNumber decision,
        MeetingNumber meeting,
        String title,
        @Nullable ChangeNumber change,
        MeetingDecisionType type,
        @Nullable LocalDate effectiveOn,
        boolean confirmed,
        ConfirmationStatus confirmation,
        long version) {
    static RelatedDecision of(DecisionStanding standing, LocalDate day) {
        var text = standing.decision().text();
        return new RelatedDecision(
                standing.decision().decision(),
                standing.meeting(),
                text.title(),
                text.change(),
                standing.decision().counted().type(),
                text.effectiveOn(),
                standing.confirmed() != null,
                standing.confirmation().on(day),
                standing.recordedIn());
    }
}
