package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofAMove;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.rules.Rule.R_065;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_068;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_084;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.core.involvement.counterfactual.EarliestDate;
import no.partnerskap.core.involvement.counterfactual.EarliestEffectiveDate;
import no.partnerskap.core.involvement.counterfactual.EarliestEffectiveDate.By;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The earliest date that would be in time")
class EarliestDateTest {
    private static List<EarliestEffectiveDate> asked(History history, String day) {
        return new EarliestDate(OFFICE, history.asRecord(), PolicyBook.shipped())
                .of(CHANGE, Question.atEndOf(date(day)));
    }

    private static EarliestEffectiveDate toward(History history, String day) {
        assertThat(asked(history, day)).hasSize(1);
        return asked(history, day).getFirst();
    }

    @Test
    @Shows({R_065, R_077})
    void is_fourteen_days_ahead_where_information_is_owed_and_one_informs_today() {
        var earliest = toward(ofANewSystem(), "2026-01-05");
        assertThat(earliest.from()).isEqualTo("2026-01-19");
        assertThat(earliest.by()).isEqualTo(By.INFORMING_TODAY);
        assertThat(earliest.values()).containsEntry("informLeadDays", "14").containsEntry("stepOn", "2026-01-05");

        var informedThen = ofANewSystem().lierRecords(informed("2026-01-05"));
        assertThat(informedThen.movesTo("2026-03-01", "2026-01-19").verdictOn("2026-01-19"))
                .isEqualTo(Verdict.INVOLVED_IN_TIME);
        var tooEarly = ofANewSystem().lierRecords(informed("2026-01-05"));
        assertThat(tooEarly.movesTo("2026-03-01", "2026-01-18").verdictOn("2026-01-18"))
                .isEqualTo(Verdict.INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_066)
    void is_thirty_days_ahead_where_a_consultation_is_owed_and_tells_the_answer_window() {
        var earliest = toward(ofACut(), "2026-01-05");
        assertThat(earliest.from()).isEqualTo("2026-02-04");
        assertThat(earliest.by()).isEqualTo(By.CONSULTING_TODAY);
        assertThat(earliest.values())
                .containsEntry("consultLeadDays", "30")
                .containsEntry("consultWindowDays", "21")
                .containsEntry("respondBy", "2026-01-26");
    }

    @Test
    void rests_on_what_has_been_done_already_where_that_is_no_later() {
        var earliest = toward(ofACut().lierRecords(consulted("2026-01-05").until("2026-01-26")), "2026-01-20");
        assertThat(earliest.from()).isEqualTo("2026-02-04");
        assertThat(earliest.by()).isEqualTo(By.AS_RECORDED);
    }

    @Test
    void takes_no_account_of_a_claim_that_the_other_owner_has_not_borne_out() {
        var earliest = toward(ofACut().stateClaims(consulted("2026-01-05").until("2026-01-26")), "2026-01-20");
        assertThat(earliest.from()).isEqualTo("2026-02-19");
        assertThat(earliest.by()).isEqualTo(By.CONSULTING_TODAY);
    }

    @Test
    @Shows({R_067, R_068})
    void takes_consent_once_the_decision_has_been_made() {
        var earliest = toward(ofACut().decides(STATE, "2026-01-04"), "2026-01-10");
        assertThat(earliest.from()).isEqualTo("2026-01-11");
        assertThat(earliest.by()).isEqualTo(By.CONSENT_TODAY);
        assertThat(earliest.owed()).isEqualTo(Level.CONSULTED);
    }

    @Test
    @Shows(R_068)
    void is_the_next_day_toward_every_owner_where_a_joint_decision_is_owed() {
        assertThat(asked(ofAMove(), "2026-01-05")).hasSize(2).allSatisfy(earliest -> {
            assertThat(earliest.from()).isEqualTo("2026-01-06");
            assertThat(earliest.by()).isEqualTo(By.CONSENT_TODAY);
        });
    }

    /** What was consented to is the change on its date: an earlier one is another matter. */
    @Test
    @Shows(R_084)
    void takes_no_earlier_consent_for_an_earlier_date() {
        var earliest = toward(ofACut().lierRecords(agreedTo("2026-01-05")), "2026-01-05");
        assertThat(earliest.from()).isEqualTo("2026-02-04");
        assertThat(earliest.by()).isEqualTo(By.CONSULTING_TODAY);
    }

    @Test
    void is_not_asked_for_once_the_change_is_in_effect_or_withdrawn_or_before_it_is_on_record() {
        assertThat(asked(ofACut(), "2026-03-01")).isEmpty();
        assertThat(asked(ofACut().withdraws("2026-01-05"), "2026-01-06")).isEmpty();
        assertThat(asked(ofACut(), "2026-01-04")).isEmpty();
    }
}
