package no.partnerskap.core.meeting;

import static no.partnerskap.core.kernel.ChangeKind.STAFF_MOVED;
import static no.partnerskap.core.meeting.MeetingDecisionType.DECIDED_UNDER_MANDATE;
import static no.partnerskap.core.meeting.MeetingFacts.aMeeting;
import static no.partnerskap.core.meeting.MeetingFacts.about;
import static no.partnerskap.core.meeting.MeetingFacts.approved;
import static no.partnerskap.core.meeting.MeetingFacts.as;
import static no.partnerskap.core.meeting.MeetingFacts.attended;
import static no.partnerskap.core.meeting.MeetingFacts.decided;
import static no.partnerskap.core.meeting.MeetingFacts.first;
import static no.partnerskap.core.meeting.MeetingFacts.item;
import static no.partnerskap.core.meeting.MeetingFacts.minutes;
import static no.partnerskap.core.meeting.MeetingFacts.planned;
import static no.partnerskap.core.meeting.MeetingFacts.second;
import static no.partnerskap.core.meeting.MeetingFacts.stateDirector;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingCommand.ApproveMinutes;
import no.partnerskap.core.meeting.MeetingCommand.RequestMinutesChange;
import no.partnerskap.core.meeting.MeetingCommand.WriteMinutes;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The minutes of a meeting")
class MinutesTest {
    private static final MeetingEvent[] HELD = {planned(MEETING), item(1, STATE, null), attended()};

    private static Scene written() {
        return aMeeting().and(item(1, STATE, null), attended(), minutes(1, first(), HELD));
    }

    @Test
    @Shows(R_056)
    void are_written_anew_as_a_version_of_their_own() {
        written()
                .and(approved(1, STATE), approved(1, LIER))
                .when(new WriteMinutes(OFFICE, MEETING, STATE, second()))
                .records(minutes(2, second(), HELD))
                .answersNumber(2);
    }

    @Test
    @Shows(R_052)
    void are_drawn_up_by_the_leader_from_what_is_on_record_without_a_paper() {
        var said = minutes(1, null, HELD);
        aMeeting()
                .and(item(1, STATE, null), attended())
                .when(new WriteMinutes(OFFICE, MEETING, null, null))
                .records(new MinutesWritten(OFFICE, MEETING, 1, null, null, said.contentSha256()));
    }

    @Test
    void are_not_written_where_there_is_no_meeting() {
        given(established())
                .when(new WriteMinutes(OFFICE, MEETING, STATE, first()))
                .knowsNo("meeting");
    }

    @Test
    void say_what_was_on_record_when_they_were_written_and_nothing_that_came_after() {
        var decided = decided(about(STAFF_MOVED), as(DECIDED_UNDER_MANDATE));
        var events = List.<MeetingEvent>of(
                HELD[0], HELD[1], HELD[2], minutes(1, null, HELD), decided, minutes(2, null, HELD));
        assertThat(Minutes.ofVersion(events, 1).orElseThrow().decisions()).isEmpty();
        assertThat(Minutes.ofVersion(events, 2).orElseThrow().decisions()).hasSize(1);
        assertThat(Minutes.ofVersion(events, 3)).isEmpty();
    }

    @Test
    void are_known_by_the_hash_of_one_spelling_of_what_they_say() {
        var minutes = Minutes.upTo(List.of(
                        planned(MEETING),
                        new AgendaItemAdded(OFFICE, MEETING, 1, null, "Ås \"1\"\n", null, null),
                        attended()))
                .orElseThrow();
        assertThat(new String(CanonicalJson.bytes(minutes), StandardCharsets.UTF_8))
                .isEqualTo("{\"chair\":\"Region director\",\"decisions\":[],\"held\":{\"attendees\":["
                        + "{\"mandate\":1,\"owner\":\"STATE\",\"role\":\"Region director\"},"
                        + "{\"mandate\":2,\"owner\":\"M1\",\"role\":\"Municipal director\"}],"
                        + "\"heldOn\":\"2026-01-20\",\"unrepresented\":[]},"
                        + "\"items\":[{\"item\":1,\"papers\":[],\"title\":\"Ås \\\"1\\\"\\n\"}],"
                        + "\"meeting\":1,\"plannedFor\":\"2026-01-20\",\"title\":\"January\"}");
        assertThat(minutes.contentSha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(minutes(1, null, HELD).contentSha256());
    }

    @Test
    @Shows(R_055)
    void are_approved_by_each_owner_for_itself() {
        written().and(approved(1, STATE)).when(approve(1, LIER)).records(approved(1, LIER));
    }

    @Test
    @Shows(R_055)
    void are_approved_once_by_the_same_owner() {
        written().and(approved(1, LIER)).when(approve(1, LIER)).recordsNothingNew();
    }

    @Test
    @Shows({R_055, R_056})
    void are_approved_anew_in_each_version() {
        written()
                .and(approved(1, LIER), minutes(2, second(), HELD))
                .when(approve(2, LIER))
                .records(approved(2, LIER))
                .answersNumber(2);
    }

    @Test
    @Shows(R_054)
    void are_not_approved_without_attendance() {
        aMeeting()
                .and(item(1, STATE, null), minutes(1, first(), HELD[0], HELD[1]))
                .when(approve(1, LIER))
                .refuses("minutes.incomplete", R_054);
    }

    @Test
    @Shows(R_054)
    void are_not_approved_without_an_item() {
        aMeeting()
                .and(attended(), minutes(1, first(), HELD[0], HELD[2]))
                .when(approve(1, LIER))
                .refuses("minutes.incomplete", R_054);
    }

    @Test
    @Shows(R_054)
    void are_not_made_complete_by_what_is_recorded_after_they_were_written() {
        aMeeting()
                .and(minutes(1, first(), HELD[0]), item(1, STATE, null), attended())
                .when(approve(1, LIER))
                .refuses("minutes.incomplete", R_054);
    }

    @Test
    @Shows(R_054)
    void are_not_approved_without_an_attendee_of_each_owner() {
        var alone = new AttendanceRecorded(
                OFFICE, MEETING, STATE, on("2026-01-20"), List.of(stateDirector()), owners(LIER), List.of());
        aMeeting()
                .and(HELD[1], alone, minutes(1, null, HELD[0], HELD[1], alone))
                .when(approve(1, STATE))
                .refuses("minutes.attendee-missing", R_054);
    }

    @Test
    @Shows(R_054)
    void are_not_approved_while_an_owners_request_to_change_that_version_is_unanswered() {
        var asked = written().and(new MinutesChangeRequested(OFFICE, MEETING, 1, LIER, "We held back"));
        asked.when(approve(1, LIER)).refuses("minutes.change-requested", R_054);
        asked.when(approve(1, STATE)).refuses("minutes.change-requested", R_054);
        asked.and(minutes(2, null, HELD)).when(approve(2, LIER)).records(approved(2, LIER));
    }

    @Test
    @Shows(R_056)
    void are_asked_to_be_changed_before_and_after_they_are_approved() {
        var asked = new RequestMinutesChange(OFFICE, MEETING, 1, LIER, "We held back");
        var recorded = new MinutesChangeRequested(OFFICE, MEETING, 1, LIER, "We held back");
        written().when(asked).records(recorded).answersNumber(1);
        written().and(approved(1, STATE), approved(1, LIER)).when(asked).records(recorded);
        written().when(new RequestMinutesChange(OFFICE, MEETING, 1, LIER, " ")).isMalformed("/text", "blank");
        written().when(new RequestMinutesChange(OFFICE, MEETING, 2, LIER, "x")).knowsNo("minutes-version");
    }

    @Test
    @Shows(R_004)
    void are_approved_where_they_exist_and_by_an_owner() {
        written().when(approve(2, LIER)).knowsNo("minutes-version");
        given(established()).when(approve(1, LIER)).knowsNo("meeting");
        written().when(approve(1, NOBODY)).knowsNo("owner");
    }

    private static ApproveMinutes approve(int version, OwnerId by) {
        return new ApproveMinutes(OFFICE, MEETING, version, by, on("2026-01-27"));
    }
}
