package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.Channel;
import no.partnerskap.core.involvement.counterfactual.Remedy;
import no.partnerskap.core.involvement.counterfactual.RemedySearch;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The smallest difference that would have given Lier a better verdict")
class RemedyTest {
    private static @Nullable Remedy better(History history, String day) {
        return new RemedySearch(OFFICE, history.asRecord(), PolicyBook.shipped())
                .of(CHANGE, Question.atEndOf(date(day)))
                .get(LIER);
    }

    private static String told(History history, String day) {
        var remedy = better(history, day);
        return remedy == null ? "nothing" : remedy.by() + " " + remedy.day() + " " + remedy.days();
    }

    @Test
    void is_nothing_where_it_had_what_it_was_owed() {
        assertThat(told(History.ofACut().on("2026-01-06").lierRecords(agreedTo("2026-01-05")), "2026-03-02"))
                .isEqualTo("nothing");
        assertThat(told(History.ofACut().on("2026-02-01").withdraws("2026-02-01"), "2026-03-02"))
                .isEqualTo("nothing");
    }

    @Test
    void is_a_consultation_thirty_days_ahead_where_only_the_leader_was_told() {
        var history = History.ofACut()
                .on("2026-02-10")
                .stateClaims(informed("2026-02-10").by(Channel.OFFICE_LEADER));
        var remedy = better(history, "2026-03-02");
        assertThat(told(history, "2026-03-02")).isEqualTo("STEP_TAKEN 2026-01-30 null");
        assertThat(remedy.respondBy()).isEqualTo(date("2026-02-20"));
        assertThat(remedy.level()).isEqualTo(Level.CONSULTED);
        assertThat(remedy.possible()).isFalse();
        assertThat(remedy.verdict()).isEqualTo(Verdict.INVOLVED_IN_TIME);
    }

    @Test
    void is_a_consultation_with_time_to_answer_before_the_decision() {
        var history = History.ofACut().on("2026-01-20").approves(STATE, "2026-01-20");
        assertThat(told(history, "2026-03-02")).isEqualTo("STEP_TAKEN 2025-12-30 null");
    }

    @Test
    void is_the_same_information_so_many_days_earlier_where_it_came_afterwards() {
        var history = History.ofANewSystem().on("2026-03-05").lierRecords(informed("2026-03-05"));
        assertThat(told(history, "2026-03-09")).isEqualTo("STEP_EARLIER 2026-02-15 18");
    }

    @Test
    void is_the_same_information_three_days_earlier_at_short_notice() {
        var history = History.ofANewSystem().on("2026-02-18").lierRecords(informed("2026-02-18"));
        assertThat(told(history, "2026-03-01")).isEqualTo("STEP_EARLIER 2026-02-15 3");
    }

    @Test
    void is_the_effective_date_three_days_later_while_that_can_still_be_moved() {
        var history = History.ofANewSystem().on("2026-02-18").lierRecords(informed("2026-02-18"));
        assertThat(told(history, "2026-02-20")).isEqualTo("EFFECT_LATER 2026-03-04 3");
    }

    @Test
    void is_that_what_was_told_had_been_discussed() {
        var history = History.ofACut().on("2026-01-06").lierRecords(informed("2026-01-06"));
        assertThat(told(history, "2026-03-02")).isEqualTo("LEVEL_HIGHER 2026-01-06 null");
    }

    @Test
    void is_an_acknowledgement_where_the_claim_is_open() {
        var history = History.ofACut().on("2026-04-20").stateClaims(agreedTo("2026-01-05"));
        assertThat(told(history, "2026-04-21")).isEqualTo("CLAIM_ACKNOWLEDGED null null");
        assertThat(better(history, "2026-04-21").possible()).isTrue();
    }

    @Test
    void is_that_the_two_agree_where_the_claim_is_contested() {
        var history = History.ofACut()
                .on("2026-02-10")
                .stateClaims(agreedTo("2026-02-03"))
                .on("2026-02-12")
                .lierContests(Level.INFORMED);
        assertThat(told(history, "2026-03-02")).isEqualTo("CONTEST_UPHELD null null");
    }

    @Test
    void is_that_a_body_with_a_mandate_ratifies_the_consent() {
        var history = History.ofLier()
                .on("2026-01-05")
                .proposes(ChangeKind.OPENING_HOURS_CHANGE, "2026-03-01")
                .on("2026-02-14")
                .lierRecords(agreedTo("2026-02-14").representedWithoutMandate());
        assertThat(told(history, "2026-03-02")).isEqualTo("STEP_RATIFIED 2026-02-28 null");
        assertThat(better(history, "2026-02-20").possible()).isTrue();
    }

    @Test
    void is_both_approvals_in_time_where_the_decision_is_joint() {
        var remedy = better(History.ofAMove(), "2026-03-02");
        assertThat(remedy.by()).isEqualTo(Remedy.By.APPROVED);
        assertThat(remedy.whose()).containsExactly(STATE, LIER);
        assertThat(remedy.day()).isEqualTo(date("2026-02-28"));
        var one = better(History.ofAMove().on("2026-02-02").approves(STATE, "2026-02-02"), "2026-03-02");
        assertThat(one.whose()).containsExactly(LIER);
    }

    @Test
    void is_a_talk_within_thirty_days_in_an_emergency() {
        var history = History.ofACut()
                .on("2026-03-01")
                .declaresEmergency("LIFE_OR_HEALTH")
                .stateClaims(informed("2026-03-01").documented());
        assertThat(told(history, "2026-03-10")).isEqualTo("FOLLOWED_UP 2026-03-31 null");
        assertThat(better(history, "2026-03-10").possible()).isTrue();
        assertThat(better(history, "2026-04-02").possible()).isFalse();
    }

    @Test
    void is_nothing_more_while_the_time_to_answer_runs() {
        var history = History.ofACut()
                .on("2026-01-20")
                .lierRecords(consulted("2026-01-20").until("2026-02-12"));
        assertThat(told(history, "2026-01-25")).isEqualTo("AS_RECORDED null null");
    }

    @Test
    void is_a_consultation_by_the_last_day_for_it_and_then_a_later_effect() {
        assertThat(told(History.ofACut(), "2026-01-20")).isEqualTo("STEP_TAKEN 2026-01-30 null");
        assertThat(told(History.ofACut(), "2026-02-10")).isEqualTo("STEP_AND_EFFECT_LATER 2026-03-12 11");
    }
}
