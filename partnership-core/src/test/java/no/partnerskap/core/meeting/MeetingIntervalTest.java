package no.partnerskap.core.meeting;

import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.rules.Rule.R_050;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.partnerskap.core.meeting.MeetingInterval.Due;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The interval of meetings")
class MeetingIntervalTest {
    private static final MeetingInterval TWICE = yearly(2, "2026-01-01");

    private static MeetingInterval yearly(int meetings, String establishedOn) {
        return new MeetingInterval(date(establishedOn), year -> meetings, 30);
    }

    private static List<LocalDate> held(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-12-31",
        "2, 2026-06-30 2026-12-31",
        "4, 2026-03-31 2026-06-30 2026-09-30 2026-12-31",
        "5, 2026-03-31 2026-05-31 2026-08-31 2026-10-31 2026-12-31",
        "0, ''"
    })
    @Shows(R_050)
    void parts_the_year_evenly_in_whole_months(int meetings, String dues) {
        assertThat(yearly(meetings, "2026-01-01").dueBy(date("2026-12-31"), List.of()))
                .extracting(due -> due.due().toString())
                .containsExactly(dues.isEmpty() ? new String[0] : dues.split(" "));
    }

    @Test
    @Shows(R_050)
    void asks_for_no_meeting_of_a_part_that_began_before_the_partnership() {
        assertThat(yearly(2, "2026-01-02").dueBy(date("2026-12-31"), List.of()))
                .extracting(Due::due)
                .containsExactly(date("2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-29, false", "2026-07-30, true", "2026-12-31, true"})
    @Shows(R_050)
    void is_broken_thirty_days_after_a_meeting_was_due(String day, boolean overdue) {
        assertThat(TWICE.overdueOn(date(day), List.of()).isPresent()).isEqualTo(overdue);
    }

    @Test
    @Shows(R_050)
    void is_kept_by_the_meeting_of_each_part_whenever_in_the_year_it_was_held() {
        var held = held("2026-02-10", "2026-03-10");
        assertThat(TWICE.dueBy(date("2027-02-15"), held)).allMatch(due -> !due.overdueOn(date("2027-02-15")));
        assertThat(TWICE.overdueOn(date("2027-02-15"), held("2026-02-10"))).isPresent();
    }

    @Test
    @Shows(R_050)
    void is_settled_by_the_next_meeting_held_also_of_the_next_year() {
        var due = TWICE.dueBy(date("2027-03-01"), held("2026-08-20", "2027-02-20"))
                .getFirst();
        assertThat(due.heldOn()).isEqualTo(date("2026-08-20"));
        assertThat(due.settledLate()).isTrue();
        assertThat(due.overdueOn(date("2026-08-19"))).isTrue();
        assertThat(due.overdueOn(date("2026-08-20"))).isFalse();

        var second = TWICE.dueBy(date("2027-03-01"), held("2026-08-20", "2027-02-20"))
                .getLast();
        assertThat(second.due()).isEqualTo(date("2026-12-31"));
        assertThat(second.overdueOn(date("2027-02-19"))).isTrue();
        assertThat(second.overdueOn(date("2027-02-20"))).isFalse();
    }

    @Test
    @Shows(R_050)
    void is_not_settled_late_by_a_meeting_within_the_days_of_grace() {
        var due = TWICE.dueBy(date("2026-12-01"), held("2026-07-10")).getFirst();
        assertThat(due.settledLate()).isFalse();
    }

    @Test
    @Shows(R_050)
    void may_change_from_year_to_year() {
        var interval = new MeetingInterval(date("2026-01-01"), year -> year < 2027 ? 1 : 4, 30);
        assertThat(interval.dueBy(date("2027-06-30"), List.of()))
                .extracting(Due::due)
                .containsExactly(date("2026-12-31"), date("2027-03-31"), date("2027-06-30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, '', 2026-06-30",
        "2026-03-01, 2026-02-10, 2026-12-31",
        "2026-07-15, '', 2026-12-31",
        "2026-07-15, 2026-08-01, 2026-12-31",
        "2026-12-01, 2026-02-10 2026-09-10, 2027-06-30"
    })
    void tells_by_when_the_next_meeting_is_to_be_held(String day, String held, LocalDate due) {
        var days = held.isEmpty() ? List.<LocalDate>of() : held(held.split(" "));
        assertThat(TWICE.nextDue(date(day), days)).contains(due);
    }
}
