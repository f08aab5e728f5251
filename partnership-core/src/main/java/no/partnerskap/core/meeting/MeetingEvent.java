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

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EventSubjects;
import no.partnerskap.core.kernel.EvidenceRef;
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
        };
    }

    private static EventSubjects decided(
            EventSubjects meeting, DecisionNumber decision, @Nullable ChangeNumber change) {
        var decided = meeting.and(SubjectKey.of(decision));
        return change == null ? decided : decided.and(SubjectKey.of(change));
    }

    /**
     * @param plannedBy the owner that called the meeting
     * @param plannedFor the day for which the meeting was called
     * @param title what the planned meeting is called
     * @param chair who is to lead the meeting, by role or owner
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
     * @param item the number that the new item got, from 1
     * @param addedBy the owner that put the item on the agenda
     * @param title the title under which the item was put on the agenda
     * @param concerns the change that the new item is about, where it is about one
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
     * @param item the number of the item that was taken off the agenda
     * @param withdrawnBy the owner that took its item off the agenda
     */
    @StandsUnder(R_052)
    record AgendaItemWithdrawn(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId withdrawnBy) implements MeetingEvent {}

    /**
     * @param preparedBy the owner that put the agenda in order
     * @param order the numbers of the items in the order in which they are to be dealt with
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
     * @param item the number of the agenda item that the papers are for
     * @param sentBy the owner that sent out the papers
     */
    @StandsUnder(R_053)
    record PapersSent(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId sentBy,
            Papers papers) implements MeetingEvent {}

    /**
     * {@code unrepresented}: the owners without an attendee who holds a recorded mandate; absent if unknown.
     *
     * @param recordedBy the owner that recorded who was there
     * @param heldOn when the meeting was held
     * @param attendees those present, each by owner and role, never by name
     * @param unrepresented the owners for whom nobody with a mandate on record was present
     */
    @StandsUnder(R_051)
    record AttendanceRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            OwnerId recordedBy,
            Occurred heldOn,
            List<Attendee> attendees,
            @Nullable SortedSet<OwnerId> unrepresented)
            implements MeetingEvent {
        public AttendanceRecorded {
            attendees = List.copyOf(attendees);
            unrepresented =
                    unrepresented == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(unrepresented));
        }
    }

    /**
     * @param recordedBy the owner that recorded the decision
     * @param counted what counts of the decision as recorded, by the rules for meetings
     */
    @StandsUnder({R_051, R_057, R_058})
    record MeetingDecisionRecorded(
            OfficeNumber office,
            MeetingNumber meeting,
            DecisionNumber decision,
            OwnerId recordedBy,
            DecisionText text,
            CountedDecision counted)
            implements MeetingEvent {}

    /**
     * {@code revision} counts the wordings of the decision, this one included.
     *
     * @param revision how often the decision has been worded, this time included
     * @param correctedBy the owner that corrected the decision
     * @param counted what counts of the decision as corrected, by the rules for meetings
     * @param reason why the decision was corrected, in words
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
            String reason)
            implements MeetingEvent {}

    /**
     * {@code contentSha256} is the hash of this version's content ({@link Minutes}); absent in older ones.
     *
     * @param minutesVersion the version of the minutes that was written, from 1
     * @param writtenBy the owner that wrote the minutes; absent where the leader wrote for both
     * @param minutes the signed paper beside the record, where there is one
     * @param contentSha256 the SHA-256 hash of what this version of the minutes says, 64 hexadecimal digits; older ones lack it
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
     * @param minutesVersion the version of the minutes that was approved, from 1
     * @param approvedBy the owner that approved the minutes
     * @param approvedOn when the minutes were approved
     */
    @StandsUnder(R_055)
    record MinutesApproved(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId approvedBy, Occurred approvedOn)
            implements MeetingEvent {}

    /**
     * @param minutesVersion the version of the minutes that an owner wants otherwise, from 1
     * @param requestedBy the owner that asks for other words
     * @param text what is to stand in the minutes instead, in words
     */
    @StandsUnder(R_056)
    record MinutesChangeRequested(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId requestedBy, String text)
            implements MeetingEvent {}
}
