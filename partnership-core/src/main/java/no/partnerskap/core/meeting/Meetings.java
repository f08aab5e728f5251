package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Unknown;
import no.partnerskap.core.meeting.MeetingCommand.AddAgendaItem;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Keeps;

/** What the rules remember about the meetings of one partnership. */
public record Meetings(Numbered<Meeting> meetings) {
    public static final Meetings NONE = new Meetings(Numbered.none());

    /** A meeting: how many items it has, whether attendance stands, and who approved which version of the minutes. */
    record Meeting(int items, boolean attendanceRecorded, Numbered<SortedSet<OwnerId>> approvals) {
        static final Meeting PLANNED = new Meeting(0, false, Numbered.none());

        Meeting approved(int version, OwnerId by) {
            return new Meeting(items, attendanceRecorded, approvals.update(version, known -> {
                var owners = new TreeSet<>(known);
                owners.add(by);
                return Collections.unmodifiableSortedSet(owners);
            }));
        }
    }

    public Outcome plan(PlanMeeting c) {
        var number = new MeetingNumber(meetings.next());
        return Outcome.of(number.value(), new MeetingPlanned(c.office(), number, c.by(), c.plannedFor(), c.title()));
    }

    /** Either owner adds items, and no command takes one away. */
    @Keeps(R_052)
    public Outcome add(AddAgendaItem c) {
        int item = existing(c.meeting()).items() + 1;
        return Outcome.of(
                item, new AgendaItemAdded(c.office(), c.meeting(), item, c.by(), c.title(), c.concerns(), c.papers()));
    }

    public Outcome attend(RecordAttendance c) {
        existing(c.meeting());
        return Outcome.of(
                c.meeting().value(),
                new AttendanceRecorded(c.office(), c.meeting(), c.by(), c.heldOn(), c.attendees()));
    }

    /** Minutes are written anew, never edited: each text is a version of its own, with approvals of its own. */
    @Keeps(R_056)
    public Outcome write(WriteMinutes c) {
        int version = existing(c.meeting()).approvals().next();
        return Outcome.of(version, new MinutesWritten(c.office(), c.meeting(), version, c.by(), c.minutes()));
    }

    /** Each owner approves a version for itself; minutes without time, attendance and items cannot be approved. */
    @Keeps({R_054, R_055})
    public Outcome approve(ApproveMinutes c) {
        var meeting = existing(c.meeting());
        var approvals = meeting.approvals().get(c.minutesVersion(), "minutes-version");
        Refused.unless(
                meeting.attendanceRecorded() && meeting.items() > 0,
                "minutes.incomplete",
                R_054,
                "Record when the meeting was held, who attended and at least one item before the minutes are approved");
        return approvals.contains(c.by())
                ? Outcome.nothingNew(c.minutesVersion())
                : Outcome.of(
                        c.minutesVersion(),
                        new MinutesApproved(c.office(), c.meeting(), c.minutesVersion(), c.by(), c.approvedOn()));
    }

    /** The number, if there is such a meeting. */
    public MeetingNumber known(MeetingNumber number) {
        existing(number);
        return number;
    }

    /** The item, if the meeting has one of that number. */
    public void knownItem(MeetingNumber number, int item) {
        if (item < 1 || item > existing(number).items()) {
            throw new Unknown("agenda-item", item);
        }
    }

    private Meeting existing(MeetingNumber number) {
        return meetings.get(number.value(), "meeting");
    }

    public Meetings after(MeetingEvent event) {
        return new Meetings(
                switch (event) {
                    case MeetingPlanned e -> meetings.plus(Meeting.PLANNED);
                    case AgendaItemAdded e ->
                        meetings.update(
                                e.meeting().value(), m -> new Meeting(e.item(), m.attendanceRecorded(), m.approvals()));
                    case AttendanceRecorded e ->
                        meetings.update(e.meeting().value(), m -> new Meeting(m.items(), true, m.approvals()));
                    case MinutesWritten e ->
                        meetings.update(
                                e.meeting().value(),
                                m -> new Meeting(
                                        m.items(),
                                        m.attendanceRecorded(),
                                        m.approvals().plus(Collections.emptySortedSet())));
                    case MinutesApproved e ->
                        meetings.update(e.meeting().value(), m -> m.approved(e.minutesVersion(), e.approvedBy()));
                });
    }
}
