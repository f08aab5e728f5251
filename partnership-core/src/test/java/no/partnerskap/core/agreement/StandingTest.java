package no.partnerskap.core.agreement;

import static no.partnerskap.core.Facts.date;
import static no.partnerskap.core.Facts.registered;
import static no.partnerskap.core.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.partnerskap.core.Facts;
import no.partnerskap.core.agreement.Standing.Status;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How an agreement from 1 January 2026 to the end of 2028 stands")
class StandingTest {
    private static Terms until(@Nullable String end) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                Facts.OPENING,
                end == null ? null : date(end),
                sorted(Map.of()),
                sorted(Map.of()),
                registered(Facts.STATE));
    }

    private static Standing on(String day) {
        return Standing.of(until("2029-01-01"), true, true, date(day));
    }

    @ParameterizedTest
    @CsvSource({"false,false,TEXT_AGREED", "false,true,TEXT_AGREED", "true,false,APPROVED", "true,true,IN_FORCE"})
    @Shows(R_017)
    void is_in_force_once_every_owner_has_approved_and_signed(boolean approved, boolean signed, Status status) {
        assertThat(Standing.of(until(null), approved, signed, date("2026-06-01"))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,SIGNED,0",
        "2026-01-01,IN_FORCE,0",
        "2028-12-31,IN_FORCE,0",
        "2029-01-01,EXPIRED_CONTINUING,0",
        "2029-01-31,EXPIRED_CONTINUING,30"
    })
    @Shows({R_017, R_023})
    void follows_the_term_and_never_ends(LocalDate day, Status status, long daysExpired) {
        var standing = on(day.toString());
        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.daysExpired()).isEqualTo(daysExpired);
    }

    @Test
    @Shows(R_022)
    void is_warned_of_twelve_six_and_three_months_ahead() {
        assertThat(on("2026-06-01").warnings())
                .containsExactly(date("2028-01-01"), date("2028-07-01"), date("2028-10-01"));
        assertThat(on("2027-12-31").warned()).isFalse();
        assertThat(on("2028-01-01").warned()).isTrue();
    }

    @Test
    @Shows(R_022)
    void has_nothing_to_warn_of_where_the_term_is_open() {
        var standing = Standing.of(until(null), true, true, date("2040-01-01"));
        assertThat(standing.status()).isEqualTo(Status.IN_FORCE);
        assertThat(standing.warnings()).isEmpty();
        assertThat(standing.warned()).isFalse();
    }
}
