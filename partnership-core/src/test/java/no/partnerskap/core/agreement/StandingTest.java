package no.partnerskap.core.agreement;

import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_021;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.partnerskap.core.agreement.AgreementStatus.AgreementStage;
import no.partnerskap.core.agreement.AgreementStatus.Mark;
import no.partnerskap.core.agreement.AgreementStatus.Progress;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How an agreement from 1 January 2026 to the end of 2028 stands")
class StandingTest {
    private static final LocalDate END = date("2029-01-01");

    private static Progress progress(boolean agreed, boolean approved, @Nullable LocalDate inForceFrom) {
        return new Progress(agreed, approved, inForceFrom, null, false, null, false);
    }

    private static AgreementStatus on(LocalDate day) {
        return AgreementStatus.of(END, progress(true, true, OPENING), day);
    }

    private static AgreementStatus marked(@Nullable LocalDate replacedOn, String day) {
        var progress = new Progress(true, true, OPENING, replacedOn, true, date("2027-01-01"), true);
        return AgreementStatus.of(END, progress, date(day));
    }

    @ParameterizedTest
    @CsvSource({
        "false,false,,NEGOTIATING",
        "true,false,,TEXT_AGREED",
        "true,true,,APPROVED",
        "true,true,2026-07-01,SIGNED",
        "true,true,2026-06-01,IN_FORCE"
    })
    @Shows(R_017)
    void follows_what_the_owners_have_done(
            boolean agreed, boolean approved, @Nullable LocalDate inForceFrom, AgreementStage agreementStage) {
        assertThat(AgreementStatus.of(null, progress(agreed, approved, inForceFrom), date("2026-06-01"))
                        .status())
                .isEqualTo(agreementStage);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,SIGNED,false,0",
        "2026-01-01,IN_FORCE,false,0",
        "2028-12-31,IN_FORCE,false,0",
        "2029-01-01,IN_FORCE,true,0",
        "2029-01-31,IN_FORCE,true,30"
    })
    @Shows({R_017, R_023})
    void follows_the_term_and_never_ends(
            LocalDate day, AgreementStage agreementStage, boolean expired, long daysExpired) {
        var agreementStatus = on(day);
        assertThat(agreementStatus.status()).isEqualTo(agreementStage);
        assertThat(agreementStatus.marks().contains(Mark.EXPIRED_CONTINUING)).isEqualTo(expired);
        assertThat(agreementStatus.daysExpired()).isEqualTo(daysExpired);
    }

    @Test
    @Shows(R_023)
    void may_bear_all_marks_at_once() {
        assertThat(marked(null, "2029-01-31").marks()).containsExactly(Mark.values());
        assertThat(marked(null, "2026-12-31").marks()).containsExactly(Mark.AMENDMENT_OPEN, Mark.NOTICE_GIVEN);
    }

    @Test
    @Shows({R_021, R_023})
    void is_replaced_without_marks_from_the_day_on_which_the_next_begins() {
        var next = date("2029-02-01");
        assertThat(marked(next, "2029-01-31").status()).isEqualTo(AgreementStage.IN_FORCE);
        var replaced = marked(next, "2029-02-01");
        assertThat(replaced.status()).isEqualTo(AgreementStage.REPLACED);
        assertThat(replaced.marks()).isEmpty();
        assertThat(replaced.daysExpired()).isZero();
    }

    @Test
    @Shows(R_022)
    void is_warned_of_twelve_six_and_three_months_ahead() {
        assertThat(on(date("2026-06-01")).warnings())
                .containsExactly(date("2028-01-01"), date("2028-07-01"), date("2028-10-01"));
        assertThat(on(date("2027-12-31")).warned()).isFalse();
        assertThat(on(date("2028-01-01")).warned()).isTrue();
    }

    @Test
    @Shows(R_022)
    void has_nothing_to_warn_of_where_the_term_is_open() {
        var agreementStatus = AgreementStatus.of(null, progress(true, true, OPENING), date("2040-01-01"));
        assertThat(agreementStatus.status()).isEqualTo(AgreementStage.IN_FORCE);
        assertThat(agreementStatus.marks()).isEmpty();
        assertThat(agreementStatus.warnings()).isEmpty();
        assertThat(agreementStatus.warned()).isFalse();
    }
}
