package no.partnerskap.core.meeting;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.kernel.Request;
import org.jspecify.annotations.Nullable;

/** What an owner asks or tells about a meeting. */
public sealed interface MeetingCommand extends PartnershipCommand {
    OwnerId by();

    record PlanMeeting(OfficeNumber office, OwnerId by, LocalDate plannedFor, String title)
            implements MeetingCommand, Request {}

    /** A command about a meeting that exists. */
    sealed interface OnMeeting extends MeetingCommand {
        MeetingNumber meeting();
    }

    /** Adds an item; nobody removes the item of another owner, for there is no such command. */
    record AddAgendaItem(
            OfficeNumber office,
            MeetingNumber meeting,
            OwnerId by,
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers)
            implements OnMeeting, Request {}

    record RecordAttendance(
            OfficeNumber office, MeetingNumber meeting, OwnerId by, Occurred heldOn, List<Attendee> attendees)
            implements OnMeeting, Report {
        public RecordAttendance {
            attendees = List.copyOf(attendees);
        }
    }

    /** Writes the minutes (no: referat), or a new version of them. */
    record WriteMinutes(OfficeNumber office, MeetingNumber meeting, OwnerId by, EvidenceRef minutes)
            implements OnMeeting, Report {}

    record ApproveMinutes(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId by, Occurred approvedOn)
            implements OnMeeting, Request {}
}
