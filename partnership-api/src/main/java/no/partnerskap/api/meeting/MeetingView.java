package no.partnerskap.api.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.view.meeting.AgendaRow;
import no.partnerskap.view.meeting.MeetingDetails;
import no.partnerskap.view.meeting.MinutesVersion;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as it stands in the record.
 *
 * @param title what this meeting is called
 * @param plannedFor the day for which this meeting was called
 * @param chair who leads this meeting, by role or owner
 * @param held when this meeting was held and who was there; absent until that is on record
 * @param quorum whether somebody with a mandate was there for every owner
 * @param agenda the items of the agenda, in their order
 * @param decisions the decisions of this meeting as they now read
 * @param minutes the versions of the minutes, in order
 * @param owners the owners that the meeting names, as each is called on the day asked about
 * @param events the events about this meeting, in the order of recording
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        OfficeNumber office,
        MeetingNumber meeting,
        String title,
        LocalDate plannedFor,
        @Nullable String chair,
        @Nullable HeldMeeting held,
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
                now.quorate(),
                details.agenda(),
                details.decisions(),
                details.minutes(),
                owners,
                events);
    }
}
