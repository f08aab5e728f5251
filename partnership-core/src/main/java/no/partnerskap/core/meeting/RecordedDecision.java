package no.partnerskap.core.meeting;

import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Decision of a meeting in its current wording; each correction is a new revision, from 2.
 *
 * @param revision the number of the decision's current wording, from 1
 * @param recordedBy the owner that recorded this decision
 * @param counted what this decision counts as, by the attendance last told and the mandates recorded with it
 * @param matter what the mandates must cover; absent in old decisions, whose count attendance can only lower
 */
public record RecordedDecision(
        DecisionNumber decision,
        int revision,
        OwnerId recordedBy,
        DecisionText text,
        CountedDecision counted,
        @Nullable DecisionMatter matter) {

    /** Whether another is the same wording of the same decision, whatever it counts as. */
    boolean sameWording(RecordedDecision other) {
        return decision.equals(other.decision) && revision == other.revision;
    }

    /** What it counts as by an attendance told after it was worded. */
    RecordedDecision countedBy(AttendanceRecorded attendance) {
        return new RecordedDecision(
                decision, revision, recordedBy, text, MeetingDecisions.recount(this, attendance), matter);
    }
}
