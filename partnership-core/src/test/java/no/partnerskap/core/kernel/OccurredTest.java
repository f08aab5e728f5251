package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_062;
import static no.partnerskap.core.rules.Rule.R_063;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("When something happened")
class OccurredTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-01, true",
        "2026-03-01, 2026-03-01, false",
        "2026-02-28T23:59:59+01:00, 2026-03-01, true",
        "2026-02-28T22:59:59.999Z, 2026-03-01, true",
        "2026-03-01T00:00:00+01:00, 2026-03-01, false",
        "2026-02-28T23:00:00Z, 2026-03-01, false",
        "2026-02-28T23:59:59Z, 2026-03-01, false",
        // the night the clocks go forward, and the day after, which begins an hour earlier in UTC
        "2026-03-28T22:59:59Z, 2026-03-29, true",
        "2026-03-28T23:00:00Z, 2026-03-29, false",
        "2026-03-29, 2026-03-30, true",
        "2026-03-29T21:59:59Z, 2026-03-30, true",
        "2026-03-29T22:00:00Z, 2026-03-30, false",
        // the night they go back, and the day after
        "2026-10-24T21:59:59Z, 2026-10-25, true",
        "2026-10-24T22:00:00Z, 2026-10-25, false",
        "2026-10-25, 2026-10-26, true",
        "2026-10-25T22:59:59Z, 2026-10-26, true",
        "2026-10-25T23:00:00Z, 2026-10-26, false"
    })
    @Shows({R_062, R_063})
    void is_before_a_change_if_it_is_before_its_day_in_oslo(String occurred, LocalDate effectiveOn, boolean before) {
        assertThat(Occurred.of(occurred).beforeStartOf(effectiveOn)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 2026-03-29T21:59:59.999Z, false",
        "2026-03-29, 2026-03-29T22:00:00Z, true",
        "2026-10-25, 2026-10-25T22:59:59.999Z, false",
        "2026-10-25, 2026-10-25T23:00:00Z, true",
        "2026-03-01T12:00:00Z, 2026-03-01T12:00:00Z, false",
        "2026-03-01T11:59:59.999Z, 2026-03-01T12:00:00Z, true"
    })
    @Shows(R_063)
    void is_the_end_of_the_day_where_no_time_is_given(String occurred, Instant moment, boolean before) {
        assertThat(Occurred.of(occurred).before(moment)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-02-28",
        "2026-02-28T22:59:59Z, 2026-02-28",
        "2026-02-28T23:00:00Z, 2026-03-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-02-28T23:30:00-05:00, 2026-03-01"
    })
    @Shows(R_063)
    void falls_on_a_day_in_oslo(String occurred, LocalDate day) {
        assertThat(Occurred.of(occurred).day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2026-02-28T22:59:59.000Z", "2026-02-28T23:59:59+01:00"})
    void is_kept_as_it_was_sent(String text) {
        assertThat(Occurred.of(text).text()).isEqualTo(text);
        assertThat(Occurred.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "28.02.2026",
                "2026-02-30",
                "2026-02-28T22:59:59",
                "2026-13-01",
                "2026-2-28",
                "20260228",
                "now"
            })
    void is_a_date_or_an_instant_and_nothing_else(String text) {
        assertThatThrownBy(() -> Occurred.of(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void has_an_instant_only_where_one_was_given() {
        assertThat(Occurred.on(LocalDate.of(2026, 3, 1)).instant()).isNull();
        var noon = Instant.parse("2026-03-01T11:00:00Z");
        assertThat(Occurred.at(noon).instant()).isEqualTo(noon);
    }

    @Test
    void is_every_date_that_the_calendar_has_and_no_other() {
        for (int year : new int[] {0, 1900, 2000, 2023, 2024, 2026, 9999}) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    var text = String.format("%04d-%02d-%02d", year, month, day);
                    assertThat(dayOf(text)).as(text).isEqualTo(calendarDay(text));
                }
            }
        }
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(Occurred.of(text).day());
        } catch (Malformed no) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> calendarDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}
