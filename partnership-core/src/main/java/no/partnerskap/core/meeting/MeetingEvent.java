package no.partnerskap.core.meeting;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import org.jspecify.annotations.Nullable;

/** The history of one meeting. Stored for good. */
public sealed interface MeetingEvent extends PartnershipEvent {
    MeetingNumber meeting();

    record MeetingPlanned(
            OfficeNumber office, MeetingNumber meeting, OwnerId plannedBy, LocalDate plannedFor, String title)
            implements MeetingEvent {}

    record AgendaItemAdded(
            OfficeNumber office,
            MeetingNumber meeting,
            int item,
            OwnerId addedBy,
            String title,
            @Nullable ChangeNumber concerns,
            @Nullable Papers papers)
            implements MeetingEvent {}

    record AttendanceRecorded(
            OfficeNumber office, MeetingNumber meeting, OwnerId recordedBy, Occurred heldOn, List<Attendee> attendees)
            implements MeetingEvent {
        public AttendanceRecorded {
            attendees = List.copyOf(attendees);
        }
    }

    record MinutesWritten(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId writtenBy, EvidenceRef minutes)
            implements MeetingEvent {}

    record MinutesApproved(
            OfficeNumber office, MeetingNumber meeting, int minutesVersion, OwnerId approvedBy, Occurred approvedOn)
            implements MeetingEvent {}
}
