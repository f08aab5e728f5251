package no.partnerskap.view.meeting;

import java.util.List;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.AttendanceStatus;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Details of one meeting, with its agenda, decisions, minutes and events.
 *
 * @param now the minutes as they would be if they were written now
 * @param attendance whose word the attendance is; absent until attendance is recorded
 * @param agenda the agenda items, in their order
 * @param decisions the decisions of the meeting in their current wording, with the links from later decisions
 * @param minutes the versions of the minutes that were written
 * @param events the events recorded about the meeting
 */
public record MeetingDetails(
        Minutes now,
        @Nullable AttendanceStatus attendance,
        List<AgendaRow> agenda,
        List<DecisionStanding> decisions,
        List<MinutesVersion> minutes,
        List<Recorded<PartnershipEvent>> events) {}
