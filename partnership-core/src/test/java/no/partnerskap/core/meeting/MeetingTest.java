package no.partnerskap.core.meeting;

import static no.partnerskap.core.Facts.CHANGE;
import static no.partnerskap.core.Facts.LIER;
import static no.partnerskap.core.Facts.MEETING;
import static no.partnerskap.core.Facts.NOBODY;
import static no.partnerskap.core.Facts.OFFICE;
import static no.partnerskap.core.Facts.STATE;
import static no.partnerskap.core.Facts.STATE_MANDATE;
import static no.partnerskap.core.Facts.date;
import static no.partnerskap.core.Facts.document;
import static no.partnerskap.core.Facts.established;
import static no.partnerskap.core.Facts.on;
import static no.partnerskap.core.Facts.owners;
import static no.partnerskap.core.Facts.registered;
import static no.partnerskap.core.Facts.sorted;
import static no.partnerskap.core.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_052;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.Scene;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.Content;
import no.partnerskap.core.change.Figures;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
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
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A partnership meeting")
class MeetingTest {
    private static Scene aMeeting() {
        return given(established(), planned(MEETING));
    }

    private static Scene aMeetingThatWasHeld() {
        return aMeeting().and(item(1, STATE, null), attended(), minutes(1, first()));
    }

    @Test
    void is_planned_by_either_owner_and_numbered() {
        aMeeting()
                .when(new PlanMeeting(OFFICE, STATE, date("2026-01-20"), "January"))
                .records(planned(new MeetingNumber(2)))
                .answersNumber(2);
    }

    @Test
    void is_not_planned_by_nobody() {
        given(established())
                .when(new PlanMeeting(OFFICE, NOBODY, date("2026-01-20"), "x"))
                .knowsNo("owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE", "M1"})
    @Shows(R_052)
    void takes_items_from_either_owner(OwnerId by) {
        aMeeting()
                .and(item(1, STATE, null))
                .when(add(by, null))
                .records(item(2, by, null))
                .answersNumber(2);
    }

    @Test
    void takes_an_item_about_a_change_with_papers() {
        aMeeting().and(aChange()).when(add(STATE, CHANGE)).records(item(1, STATE, CHANGE));
    }

    @Test
    void takes_no_item_about_a_change_that_does_not_exist() {
        aMeeting().when(add(STATE, CHANGE)).knowsNo("change");
    }

    @Test
    void takes_no_item_where_there_is_none() {
        given(established()).when(add(STATE, null)).knowsNo("meeting");
    }

    @Test
    void knows_when_it_was_held_and_who_was_there_for_whom() {
        aMeeting().when(attend(List.of(stateLeader(), lierAdviser()))).records(attended());
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

    @Test
    @Shows(R_056)
    void has_its_minutes_written_anew_as_a_version_of_their_own() {
        aMeetingThatWasHeld()
                .and(approved(1, STATE), approved(1, LIER))
                .when(new WriteMinutes(OFFICE, MEETING, STATE, second()))
                .records(minutes(2, second()))
                .answersNumber(2);
    }

    @Test
    void has_no_minutes_where_there_is_none() {
        given(established())
                .when(new WriteMinutes(OFFICE, MEETING, STATE, first()))
                .knowsNo("meeting");
    }

    @Test
    @Shows(R_055)
    void has_its_minutes_approved_by_each_owner_for_itself() {
        aMeetingThatWasHeld().and(approved(1, STATE)).when(approve(1, LIER)).records(approved(1, LIER));
    }

    @Test
    @Shows(R_055)
    void has_a_version_of_its_minutes_approved_once_by_the_same_owner() {
        aMeetingThatWasHeld().and(approved(1, LIER)).when(approve(1, LIER)).recordsNothingNew();
    }

    @Test
    @Shows({R_055, R_056})
    void has_new_minutes_approved_anew() {
        aMeetingThatWasHeld()
                .and(approved(1, LIER), minutes(2, second()))
                .when(approve(2, LIER))
                .records(approved(2, LIER))
                .answersNumber(2);
    }

    @Test
    @Shows(R_054)
    void has_no_minutes_approved_before_attendance_is_recorded() {
        aMeeting()
                .and(item(1, STATE, null), minutes(1, first()))
                .when(approve(1, LIER))
                .refuses("minutes.incomplete", R_054);
    }

    @Test
    @Shows(R_054)
    void has_no_minutes_approved_before_there_is_an_item() {
        aMeeting().and(attended(), minutes(1, first())).when(approve(1, LIER)).refuses("minutes.incomplete", R_054);
    }

    @Test
    void has_no_minutes_approved_that_were_not_written() {
        aMeetingThatWasHeld().when(approve(2, LIER)).knowsNo("minutes-version");
    }

    @Test
    void has_no_minutes_approved_where_there_is_none() {
        given(established()).when(approve(1, LIER)).knowsNo("meeting");
    }

    @Test
    @Shows(R_004)
    void has_no_minutes_approved_by_nobody() {
        aMeetingThatWasHeld().when(approve(1, NOBODY)).knowsNo("owner");
    }

    private static MeetingPlanned planned(MeetingNumber number) {
        return new MeetingPlanned(OFFICE, number, STATE, date("2026-01-20"), "January");
    }

    private static ChangeProposed aChange() {
        var content =
                new Content(ChangeKind.STAFF_MOVED, "Two posts", date("2026-03-01"), Figures.NONE, sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, STATE, content, owners(LIER), sorted(Map.of()));
    }

    private static AddAgendaItem add(OwnerId by, @Nullable ChangeNumber concerns) {
        return new AddAgendaItem(OFFICE, MEETING, by, "Staff", concerns, papers());
    }

    private static AgendaItemAdded item(int number, OwnerId by, @Nullable ChangeNumber concerns) {
        return new AgendaItemAdded(OFFICE, MEETING, number, by, "Staff", concerns, papers());
    }

    private static Papers papers() {
        return new Papers(on("2026-01-12"), List.of(registered(STATE)));
    }

    private static RecordAttendance attend(List<Attendee> attendees) {
        return new RecordAttendance(OFFICE, MEETING, STATE, on("2026-01-20"), attendees);
    }

    private static AttendanceRecorded attended() {
        return new AttendanceRecorded(OFFICE, MEETING, STATE, on("2026-01-20"), List.of(stateLeader(), lierAdviser()));
    }

    private static Attendee stateLeader() {
        return new Attendee(STATE, "Region director", STATE_MANDATE);
    }

    private static Attendee lierAdviser() {
        return new Attendee(LIER, "Adviser", null);
    }

    private static EvidenceRef first() {
        return registered(STATE);
    }

    private static EvidenceRef second() {
        return document("c", "26/18", STATE);
    }

    private static MinutesWritten minutes(int version, EvidenceRef text) {
        return new MinutesWritten(OFFICE, MEETING, version, STATE, text);
    }

    private static ApproveMinutes approve(int version, OwnerId by) {
        return new ApproveMinutes(OFFICE, MEETING, version, by, on("2026-01-27"));
    }

    private static MinutesApproved approved(int version, OwnerId by) {
        return new MinutesApproved(OFFICE, MEETING, version, by, on("2026-01-27"));
    }
}
