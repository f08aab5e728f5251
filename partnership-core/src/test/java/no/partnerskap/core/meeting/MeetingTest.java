package no.partnerskap.core.meeting;

import static no.partnerskap.core.meeting.MeetingFacts.aMeeting;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.attendedWithoutQuorum;
import static no.partnerskap.core.meeting.MeetingFacts.lierAdviser;
import static no.partnerskap.core.meeting.MeetingFacts.lierDirector;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.meeting.MeetingFacts.stateDirector;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_052;

import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.meeting.MeetingCommand.PlanMeeting;
import no.partnerskap.core.meeting.MeetingCommand.RecordAttendance;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A partnership meeting")
class MeetingTest {
    @Test
    void is_planned_by_either_owner_and_numbered() {
        aMeeting()
                .when(new PlanMeeting(OFFICE, STATE, date("2026-01-20"), "January", "Region director"))
                .records(planned(new MeetingNumber(2)))
                .answersNumber(2);
    }

    @Test
    @Shows(R_052)
    void is_planned_by_the_office_leader_for_no_owner() {
        given(established())
                .when(new PlanMeeting(OFFICE, null, date("2026-01-20"), "January", null))
                .records(new MeetingPlanned(OFFICE, MEETING, null, date("2026-01-20"), "January", null));
    }

    @Test
    void is_not_planned_by_nobody() {
        given(established())
                .when(new PlanMeeting(OFFICE, NOBODY, date("2026-01-20"), "x", null))
                .knowsNo("owner");
    }

    @Test
    @Shows(R_051)
    void has_a_quorum_when_somebody_with_a_mandate_was_there_for_each_owner() {
        aMeeting()
                .when(attend(List.of(stateDirector(), lierDirector())))
                .records(attended())
                .noticesNothing();
    }

    @Test
    @Shows(R_051)
    void has_no_quorum_when_an_owner_had_only_somebody_without_a_mandate() {
        aMeeting()
                .when(attend(List.of(stateDirector(), lierAdviser())))
                .records(attendedWithoutQuorum())
                .notices("meeting.no-quorum", R_051);
    }

    static Stream<Attendee> withoutPower() {
        return Stream.of(
                new Attendee(LIER, "Municipal director", NO_MANDATE),
                new Attendee(LIER, "Municipal director", STATE_MANDATE),
                new Attendee(STATE, "Municipal director", LIER_MANDATE));
    }

    @ParameterizedTest
    @MethodSource("withoutPower")
    @Shows(R_051)
    void has_no_quorum_by_a_mandate_that_is_unknown_or_of_the_other_owner(Attendee attendee) {
        aMeeting().when(attend(List.of(stateDirector(), attendee))).notices("meeting.no-quorum", R_051);
    }

    @Test
    @Shows(R_051)
    void has_no_quorum_by_a_mandate_that_had_ended_on_the_day() {
        var both = attend(List.of(stateDirector(), lierDirector()));
        aMeeting()
                .and(new MandateEnded(OFFICE, LIER_MANDATE, date("2026-01-21")))
                .when(both)
                .noticesNothing();
        aMeeting()
                .and(new MandateEnded(OFFICE, LIER_MANDATE, date("2026-01-20")))
                .when(both)
                .notices("meeting.no-quorum", R_051);
    }

    @Test
    void was_attended_for_owners_of_the_office_only() {
        aMeeting().when(attend(List.of(new Attendee(NOBODY, "Guest", null)))).knowsNo("owner");
    }

    @Test
    void was_not_attended_where_there_is_none() {
        given(established()).when(attend(List.of())).knowsNo("meeting");
    }

    @Test
    void was_not_attended_tomorrow() {
        aMeeting()
                .when(new RecordAttendance(OFFICE, MEETING, STATE, on("2026-02-02"), List.of()))
                .isMalformed("/heldOn", "in-the-future");
    }

    private static RecordAttendance attend(List<Attendee> attendees) {
        return new RecordAttendance(OFFICE, MEETING, STATE, on("2026-01-20"), attendees);
    }
}
