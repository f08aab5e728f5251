package no.partnerskap.api.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.meeting.AttendanceStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.view.meeting.AgendaRow;
import no.partnerskap.view.meeting.MeetingDetails;
import no.partnerskap.view.meeting.MinutesVersion;
import org.jspecify.annotations.Nullable;

/**
 * Meeting with its agenda, attendance, decisions, minutes and events.
 *
 * @param title the title of this meeting
 * @param plannedFor the day in Oslo for which this meeting was planned
 * @param chair the role or owner that chairs this meeting; absent if it is not settled
 * @param held when this meeting was held and who attended; absent until attendance is recorded
 * @param attendance whose word the attendance is, and since when; absent until attendance is recorded
 * @param quorum whether a person with a recorded mandate attended this meeting for every owner
 * @param agenda the agenda items of this meeting, in their order
 * @param decisions the decisions of this meeting in their current wording
 * @param minutes the versions of the minutes, the oldest first
 * @param owners the names, on {@code validOn}, of the owners that the meeting refers to by id
 * @param events the events recorded about this meeting, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        OfficeNumber office,
        MeetingNumber meeting,
        String title,
        LocalDate plannedFor,
        @Nullable String chair,
        @Nullable HeldMeeting held,
        @Nullable AttendanceStatus attendance,
        boolean quorum,
        List<AgendaRow> agenda,
        List<DecisionStanding> decisions,
        List<MinutesVersion> minutes,
        List<OwnerName> owners,
        List<TimelineEvent> events) {

    static MeetingView of(
            OfficeNumber office, MeetingDetails details, List<OwnerName> owners, List<TimelineEvent> events) {
        var now = details.now();
        return new MeetingView(
                office,
                now.meeting(),
                now.title(),
                now.plannedFor(),
                now.chair(),
                now.held(),
                details.attendance(),
                now.quorate(),
                details.agenda(),
                details.decisions(),
                details.minutes(),
                owners,
                events);
    }
}
