package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_162;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.core.rules.StandsUnder;
import org.jspecify.annotations.Nullable;

/** Event in the history of one meeting. Stored for good. If the acting owner is absent, the office leader acted. */
public sealed interface MeetingEvent extends PartnershipEvent {
    MeetingNumber meeting();

    /** What a meeting decides belongs also with the change that it deals with. */
    @Override
    default EventSubjects about() {
        var own = EventSubjects.of(SubjectKey.of(meeting()));
        return switch (this) {
            case MeetingDecisionRecorded e ->
                decided(own, e.decision(), e.text().change());
            case MeetingDecisionCorrected e ->
                decided(own, e.decision(), e.text().change());
            case AgendaItemAdded e -> e.concerns() == null ? own : own.naming(SubjectKey.of(e.concerns()));
            case MeetingPlanned e -> own;
            case AgendaItemWithdrawn e -> own;
            case AgendaPrepared e -> own;
            case PapersSent e -> own;
            case AttendanceRecorded e -> own;
            case MinutesWritten e -> own;
            case MinutesApproved e -> own;
            case MinutesChangeRequested e -> own;
            case DecisionConfirmed e -> own.and(SubjectKey.of(e.decision()));
            case DecisionContested e -> own.and(SubjectKey.of(e.decision()));
        };
    }

    private static EventSubjects decided(
            EventSubjects meeting, DecisionNumber decision, @Nullable ChangeNumber change) {
        var decided = meeting.and(SubjectKey.of(decision));
        return change == null ? decided : decided.and(SubjectKey.of(change));
    }

    /**
     * @param plannedBy the owner that planned the meeting; absent if the office leader did
     * @param plannedFor the day in Oslo for which the owners or the leader planned the meeting
     * @param title the title of the planned meeting
     * @param chair the role or owner that is to chair the planned meeting; absent if it is not settled
     */
    @StandsUnder(R_050)
    record MeetingPlanned(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId plannedBy,
            LocalDate plannedFor,
            String title,
            @Nullable String chair)
            implements MeetingEvent {}

    /**
     * @param item the number of the added item within the meeting, from 1
     * @param addedBy the owner that added the item to the agenda; absent if the office leader did
     * @param title the title of the added item
     * @param concerns the number of the change that the added item is about; absent if it is about none
     * @param papers the papers that were sent when the item was added; absent if none were
     */
    @StandsUnder(R_052)
    record AgendaItemAdded(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId addedBy,
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers)
            implements MeetingEvent {}

    /**
     * @param item the number of the withdrawn item
     * @param withdrawnBy the owner that withdrew its own item; absent if the office leader did
     */
    @StandsUnder(R_052)
    record AgendaItemWithdrawn(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId withdrawnBy) implements MeetingEvent {}

    /**
     * @param preparedBy the owner that set the order of the agenda; absent if the office leader did
     * @param order the numbers of all agenda items, each once, in the order in which they are to be dealt with
     */
    @StandsUnder(R_052)
    record AgendaPrepared(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId preparedBy,
            List<Integer> order) implements MeetingEvent {
        public AgendaPrepared {
            order = List.copyOf(order);
        }
    }

    /**
     * @param item the number of the agenda item that the sent papers are for
     * @param sentBy the owner that sent the papers; absent if the office leader did
     */
    @StandsUnder(R_053)
    record PapersSent(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId sentBy,
            Papers papers) implements MeetingEvent {}

    /**
     * Attendance at the meeting has been recorded.
     *
     * @param recordedBy the owner that recorded the attendance
     * @param heldOn when the meeting took place, by those who recorded the attendance
     * @param attendees those who attended, each with owner and role, never by name
     * @param unrepresented the owners for which nobody attended with a recorded mandate; absent in old events, where it is
     *     not known
     * @param represented the attendees with a mandate on the day, by owner and the subjects of the mandate; absent in old events
     */
    @StandsUnder(R_051)
    record AttendanceRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            OwnerId recordedBy,
            Occurred heldOn,
            List<Attendee> attendees,
            @Nullable SortedSet<OwnerId> unrepresented,
            @Nullable List<Representation> represented)
            implements MeetingEvent {
        public AttendanceRecorded {
            attendees = List.copyOf(attendees);
            unrepresented =
                    unrepresented == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(unrepresented));
            represented = represented == null ? null : List.copyOf(represented);
        }
    }

    /**
     * @param recordedBy the owner that recorded the decision
     * @param counted what the decision counts as, by attendance and mandates when it was recorded
     * @param matter what the mandates must cover for the recorded decision; absent in old events
     */
    @StandsUnder({R_051, R_057, R_058})
    record MeetingDecisionRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            OwnerId recordedBy,
            DecisionText text,
            CountedDecision counted,
            @Nullable DecisionMatter matter)
            implements MeetingEvent {}

    /**
     * A decision of the meeting has been corrected.
     *
     * @param revision the number of the corrected wording, from 2
     * @param correctedBy the owner that corrected the decision
     * @param counted what the corrected decision counts as, by attendance and mandates when the correction was recorded
     * @param reason why the decision was corrected, in words
     * @param matter what the mandates must cover for the corrected decision; absent in old events
     */
    @StandsUnder({R_056, R_157})
    record MeetingDecisionCorrected(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            int revision,
            OwnerId correctedBy,
            DecisionText text,
            CountedDecision counted,
            String reason,
            @Nullable DecisionMatter matter)
            implements MeetingEvent {}

    /**
     * A version of the minutes has been written.
     *
     * @param minutesVersion the number of the version that was written, from 1 within the meeting
     * @param writtenBy the owner that wrote the minutes; absent if the office leader did
     * @param minutes the signed document that accompanies this version; absent if there is none
     * @param contentSha256 the SHA-256 hash of the content of this version of the minutes, 64 lower-case hexadecimal digits; absent
     *     in old events
     */
    @StandsUnder(R_054)
    record MinutesWritten(
            OfficeNumber office,
            MeetingNumber meeting,
            int minutesVersion,
            @Nullable OwnerId writtenBy,
            @Nullable EvidenceRef minutes,
            @Nullable String contentSha256)
            implements MeetingEvent {}

    /**
     * @param minutesVersion the number of the version that the owner approved
     * @param approvedBy the owner that approved the minutes
     * @param approvedOn when the owner approved this version
     */
    @StandsUnder(R_055)
    record MinutesApproved(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId approvedBy, Occurred approvedOn)
            implements MeetingEvent {}

    /**
     * @param minutesVersion the number of the version that the owner wants changed
     * @param requestedBy the owner that requests a change of the minutes
     * @param text what is wrong in the minutes, in words
     */
    @StandsUnder(R_056)
    record MinutesChangeRequested(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId requestedBy, String text)
            implements MeetingEvent {}

    /**
     * An owner has confirmed a decision as it read and counted then.
     *
     * @param revision the number of the wording that the owner confirmed
     * @param confirmedBy the owner that confirmed the decision
     * @param mandate the number of the mandate under which the owner confirmed the decision
     * @param countsAs the type that the decision counted as when the owner confirmed it; absent in old events
     */
    @StandsUnder(R_162)
    record DecisionConfirmed(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            int revision,
            OwnerId confirmedBy,
            MandateNumber mandate,
            @Nullable MeetingDecisionType countsAs)
            implements MeetingEvent {}

    /**
     * An owner has contested a decision of the meeting.
     *
     * @param revision the number of the wording that the owner contested
     * @param contestedBy the owner that contested the decision
     * @param reason why the owner contested the decision, in words
     */
    @StandsUnder(R_162)
    record DecisionContested(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            int revision,
            OwnerId contestedBy,
            String reason)
            implements MeetingEvent {}
}
