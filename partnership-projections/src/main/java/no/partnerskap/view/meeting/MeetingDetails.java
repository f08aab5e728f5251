package no.partnerskap.view.meeting;

import java.util.List;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.Minutes;

/**
 * One meeting with all that has become of it.
 *
 * @param now what its minutes would say if they were written now
 * @param agenda its items in their order
 * @param decisions how each of its decisions stands, with what other meetings have made of it
 * @param minutes the versions that were written
 * @param events what was recorded about it
 */
public record MeetingDetails(
        Minutes now,
        List<AgendaRow> agenda,
        List<DecisionStanding> decisions,
        List<MinutesVersion> minutes,
        List<Recorded<PartnershipEvent>> events) {}
