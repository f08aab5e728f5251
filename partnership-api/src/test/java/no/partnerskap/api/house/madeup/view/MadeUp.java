package no.partnerskap.api.house.madeup.view;

import no.partnerskap.api.house.madeup.api.Controller;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;

/** A view that knows more than events. */
public class MadeUp {
    static class KnowsApi {
        Controller api;
    }

    static class KnowsACommand {
        PlanMeeting command;
    }

    static class KnowsRefused {
        Refused refused;
    }
}
