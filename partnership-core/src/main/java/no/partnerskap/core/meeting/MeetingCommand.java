package no.partnerskap.core.meeting;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DecisionNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/** Command of an owner, or of the office leader who prepares the meeting, about a meeting. */
public sealed interface MeetingCommand extends PartnershipCommand {
    /** The acting owner; absent if the office leader acts, in what a leader may do. */
    @Nullable
    OwnerId by();

    /** Plans a meeting; {@code chair} is the role that is to lead it. */
    record PlanMeeting(
            OfficeNumber office,
            @Nullable OwnerId by,
            LocalDate plannedFor,
            @Line String title,
            @Nullable @Line String chair)
            implements MeetingCommand, Request {}

    /** A command about a meeting that exists. */
    sealed interface OnMeeting extends MeetingCommand {
        MeetingNumber meeting();
    }

    record AddAgendaItem(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId by,
            @Line String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers)
            implements OnMeeting, Request {}

    /** Withdraws one's own item before the meeting is held. */
    record WithdrawAgendaItem(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId by) implements OnMeeting, Request {}

    /** Sets the order of all items. */
    record PrepareAgenda(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId by,
            List<Integer> order) implements OnMeeting, Request {
        public PrepareAgenda {
            order = List.copyOf(order);
        }
    }

    /** Reports that papers for an item were sent after it was put on the agenda. */
    record SendPapers(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            @Nullable OwnerId by,
            Papers papers) implements OnMeeting, Report {}

    record RecordAttendance(
            OfficeNumber office, MeetingNumber meeting, OwnerId by, Occurred heldOn, List<Attendee> attendees)
            implements OnMeeting, Report {
        public RecordAttendance {
            attendees = List.copyOf(attendees);
        }
    }

    record RecordMeetingDecision(OfficeNumber office, MeetingNumber meeting, OwnerId by, DecisionText decision)
            implements OnMeeting, Report {}

    /** Corrects a decision; only by the owner that recorded it. */
    record CorrectMeetingDecision(
            OfficeNumber office,
            DecisionNumber number,
            OwnerId by,
            DecisionText decision,
            @Text String reason) implements MeetingCommand, Report {}

    /** Writes the minutes (no: referat) from what is recorded, or a new version of them, with a signed document if there is one. */
    record WriteMinutes(
            OfficeNumber office,
            MeetingNumber meeting,
            @Nullable OwnerId by,
            @Nullable EvidenceRef minutes) implements OnMeeting, Report {}

    record ApproveMinutes(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId by, Occurred approvedOn)
            implements OnMeeting, Request {}

    /** Requests a change to this version of the minutes; {@code text} says what is wrong. */
    record RequestMinutesChange(
            OfficeNumber office,
            MeetingNumber meeting,
            int minutesVersion,
            OwnerId by,
            @Text String text) implements OnMeeting, Request {}

    /** Command of one owner on a decision that another recorded; it names the wording that it is about. */
    sealed interface OnDecision extends MeetingCommand {
        DecisionNumber number();

        int revision();
    }

    /** Confirms a decision under a mandate; {@code countsAs}, if given, is the type that the owner confirms. */
    record ConfirmDecision(
            OfficeNumber office,
            DecisionNumber number,
            OwnerId by,
            int revision,
            @Nullable MeetingDecisionType countsAs,
            MandateNumber mandate)
            implements OnDecision, Request {}

    record ContestDecision(
            OfficeNumber office,
            DecisionNumber number,
            OwnerId by,
            int revision,
            @Text String reason) implements OnDecision, Request {}
}
