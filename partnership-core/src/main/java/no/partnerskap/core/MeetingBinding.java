package no.partnerskap.core;

import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.Meetings;

/** Hands the rules of meetings what they need from the other concepts. */
record MeetingBinding(Binding at) {

    Outcome answer(MeetingCommand command) {
        at.acting(command.by());
        return switch (command) {
            case PlanMeeting c -> meetings().plan(c);
            case AddAgendaItem c -> meetings().add(known(c));
            case RecordAttendance c -> meetings().attend(known(c));
            case WriteMinutes c -> meetings().write(c);
            case ApproveMinutes c -> meetings().approve(c);
        };
    }

    private Meetings meetings() {
        return at.state().meetings();
    }

    private AddAgendaItem known(AddAgendaItem c) {
        if (c.concerns() != null) {
            at.state().changes().summary(c.concerns());
        }
        return c;
    }

    private RecordAttendance known(RecordAttendance c) {
        c.attendees().forEach(attendee -> at.office().known(attendee.owner()));
        return c;
    }
}
