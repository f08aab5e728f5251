package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_051;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Attendance at a meeting that was held.
 *
 * @param heldOn when the meeting took place
 * @param attendees those who attended the meeting, each with owner, role and mandate
 * @param unrepresented the owners for which nobody with a recorded mandate attended; absent if not recorded
 */
public record HeldMeeting(
        Occurred heldOn, List<Attendee> attendees, @Nullable SortedSet<OwnerId> unrepresented) {
    public HeldMeeting {
        attendees = List.copyOf(attendees);
        unrepresented = unrepresented == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(unrepresented));
    }

    public static HeldMeeting of(AttendanceRecorded e) {
        return new HeldMeeting(e.heldOn(), e.attendees(), e.unrepresented());
    }

    /** Whether every owner had an attendee with a mandate (no: vedtaksfør). */
    @Keeps(R_051)
    public boolean quorate() {
        return unrepresented != null && unrepresented.isEmpty();
    }
}
