package no.partnerskap.view.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.view.RecordOf.LIER;
import static no.partnerskap.view.RecordOf.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.MeetingEvent.PapersSent;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.RecordOf;
import no.partnerskap.view.meeting.MeetingCalendar.MeetingFrequency;
import no.partnerskap.view.meeting.MinutesVersion.ChangeRequest;
import no.partnerskap.view.record.IndexedRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The meetings of a partnership")
class MeetingReaderTest {
    private static final MeetingNumber SPRING = new MeetingNumber(1);
    private static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);

    private static RecordOf meetingPlanned() {
        return RecordOf.aPartnership()
                .then(new MeetingPlanned(OFFICE, SPRING, LIER, MARCH_5, "Spring", null))
                .then(new AgendaItemAdded(OFFICE, SPRING, 1, LIER, "Rooms", null, null));
    }

    private static PartnershipEvent held(LocalDate day) {
        return held(LIER, day);
    }

    private static PartnershipEvent held(OwnerId by, LocalDate day) {
        return new AttendanceRecorded(
                OFFICE, SPRING, by, Occurred.on(day), List.of(), Collections.emptySortedSet(), null);
    }

    private static PartnershipEvent papers(LocalDate day) {
        return new PapersSent(OFFICE, SPRING, 1, LIER, new Papers(Occurred.on(day), List.of()));
    }

    private static PartnershipEvent minutes(int version) {
        return new MinutesWritten(OFFICE, SPRING, version, LIER, null, null);
    }

    private static MeetingReader reader(RecordOf record) {
        return new MeetingReader(record.indexed(), PolicyBook.shipped());
    }

    private static Question on(LocalDate day) {
        return new Question(day, IndexedRecord.ALL_ON_RECORD);
    }

    private static MeetingDetails details(RecordOf record) {
        return reader(record).one(OFFICE, SPRING, on(MARCH_5)).orElseThrow();
    }

    private static MeetingFrequency interval(RecordOf record, LocalDate day) {
        return reader(record).calendar(OFFICE, on(day)).interval();
    }

    @Test
    @Shows(R_050)
    void are_due_as_often_as_the_policy_says_where_nothing_is_agreed() {
        assertThat(interval(meetingPlanned(), MARCH_5))
                .isEqualTo(new MeetingFrequency(2, LocalDate.of(2026, 6, 30), null, null));
    }

    @Test
    @Shows(R_050)
    void are_overdue_from_the_end_of_the_grace_until_one_is_held() {
        var late = LocalDate.of(2026, 7, 30);
        assertThat(interval(meetingPlanned(), late.minusDays(1)).overdue()).isNull();
        assertThat(interval(meetingPlanned(), late))
                .extracting(MeetingFrequency::overdue, MeetingFrequency::overdueSince)
                .containsExactly(LocalDate.of(2026, 6, 30), late);
        assertThat(interval(meetingPlanned().then(held(MARCH_5)), late).overdue())
                .isNotNull();
        assertThat(interval(meetingPlanned().then(held(MARCH_5)).then(held(OwnerId.STATE, MARCH_5)), late)
                        .overdue())
                .isNull();
    }

    @Test
    @Shows(R_053)
    void show_how_long_before_the_meeting_the_first_papers_of_an_item_were_out() {
        var inTime = meetingPlanned().then(papers(MARCH_5.minusDays(7))).then(papers(MARCH_5.minusDays(1)));
        var late = meetingPlanned().then(papers(MARCH_5.minusDays(6)));
        assertThat(List.of(
                        details(inTime).agenda().getFirst(),
                        details(late).agenda().getFirst(),
                        details(meetingPlanned()).agenda().getFirst()))
                .extracting(AgendaRow::leadDays, AgendaRow::papersInTime)
                .containsExactly(tuple(7L, true), tuple(6L, false), tuple(null, false));
    }

    @Test
    @Shows(R_053)
    void count_papers_back_from_the_day_on_which_the_meeting_was_held() {
        var moved = meetingPlanned().then(papers(MARCH_5.minusDays(6))).then(held(MARCH_5.plusDays(1)));
        assertThat(details(moved).agenda().getFirst())
                .extracting(AgendaRow::leadDays, AgendaRow::papersInTime)
                .containsExactly(7L, true);
    }

    @Test
    @Shows(R_055)
    void tell_of_each_version_of_the_minutes_what_the_owners_said_to_it() {
        var record = meetingPlanned()
                .then(held(MARCH_5))
                .then(minutes(1))
                .then(new MinutesChangeRequested(OFFICE, SPRING, 1, OwnerId.STATE, "We were two"))
                .then(minutes(2))
                .then(new MinutesApproved(OFFICE, SPRING, 2, LIER, Occurred.on(MARCH_5)));
        var versions = details(record).minutes();
        assertThat(versions.getFirst().changeRequests())
                .containsExactly(new ChangeRequest(OwnerId.STATE, "We were two"));
        assertThat(versions.getFirst().approvedOn()).isEmpty();
        assertThat(versions.getLast().approvedOn()).containsOnlyKeys(LIER);
        assertThat(versions.getLast().changeRequests()).isEmpty();
    }

    @Test
    void tell_what_a_version_of_the_minutes_says_as_it_was_when_written() {
        var record = meetingPlanned().then(minutes(1)).then(held(MARCH_5)).then(minutes(2));
        var written = reader(record)
                .minutes(OFFICE, SPRING, IndexedRecord.ALL_ON_RECORD)
                .orElseThrow();
        assertThat(written).containsOnlyKeys(1, 2);
        assertThat(written.get(1).held()).isNull();
        assertThat(written.get(2).held()).isNotNull();
    }

    @Test
    void are_none_where_none_was_planned() {
        var reader = reader(RecordOf.aPartnership());
        assertThat(reader.calendar(OFFICE, on(MARCH_5)).meetings()).isEmpty();
        assertThat(reader.one(OFFICE, SPRING, on(MARCH_5))).isEmpty();
        assertThat(reader.minutes(OFFICE, SPRING, IndexedRecord.ALL_ON_RECORD)).isEmpty();
    }
}
