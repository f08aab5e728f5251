package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofAMove;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.CONTESTED;
import static no.partnerskap.core.involvement.Verdict.EMERGENCY_BREACH;
import static no.partnerskap.core.involvement.Verdict.EMERGENCY_OPEN;
import static no.partnerskap.core.involvement.Verdict.EMERGENCY_REGULARISED;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.involvement.Verdict.UNVERIFIED;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_087;
import static no.partnerskap.core.rules.Rule.R_159;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An emergency on 1 March 2026")
class EmergencyTest {
    private static History anEmergency() {
        return ofACut().on("2026-02-27").declaresEmergency("PREMISES_UNUSABLE");
    }

    /** With notice in time that both know of. */
    private static History noticeWasGiven() {
        return anEmergency().on("2026-03-01").lierRecords(informed("2026-03-01"));
    }

    @Test
    @Shows(R_087)
    void is_pending_before_its_day_and_open_from_then_on() {
        assertThat(anEmergency().verdictOn("2026-02-28")).isEqualTo(PENDING);
        assertThat(anEmergency().verdictOn("2026-03-01")).isEqualTo(EMERGENCY_OPEN);
    }

    @Test
    @Shows(R_087)
    void is_a_breach_from_the_day_after_the_two_days_for_notice() {
        assertThat(anEmergency().verdictOn("2026-03-03")).isEqualTo(EMERGENCY_OPEN);
        assertThat(anEmergency().verdictOn("2026-03-04")).isEqualTo(EMERGENCY_BREACH);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20, EMERGENCY_OPEN", "2026-03-03, EMERGENCY_OPEN", "2026-03-04, EMERGENCY_BREACH"})
    @Shows(R_087)
    void takes_notice_within_two_days_or_earlier_though_recorded_later(String occurred, Verdict verdict) {
        var history = anEmergency().on("2026-03-10").lierRecords(informed(occurred));
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(verdict);
    }

    @Test
    @Shows(R_087)
    void takes_notice_by_a_registered_document_that_nobody_has_answered() {
        var history = anEmergency()
                .on("2026-03-02")
                .stateClaims(informed("2026-03-02").documented());
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(EMERGENCY_OPEN);
    }

    @Test
    @Shows(R_087)
    void takes_no_notice_by_a_bare_word_or_one_that_is_denied_outright() {
        var bare = anEmergency().on("2026-03-02").stateClaims(informed("2026-03-02"));
        assertThat(bare.verdictOn("2026-03-10")).isEqualTo(UNVERIFIED);
        var denied = anEmergency()
                .on("2026-03-02")
                .stateClaims(informed("2026-03-02").documented())
                .lierContests(Level.NONE);
        assertThat(denied.verdictOn("2026-03-10")).isEqualTo(CONTESTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, UNVERIFIED, EMERGENCY_OPEN", "2026-03-04, EMERGENCY_BREACH, EMERGENCY_BREACH"})
    @Shows(R_087)
    void is_no_breach_yet_where_a_claim_of_notice_in_time_is_open(String told, Verdict verdict, Verdict claimed) {
        var history = anEmergency().on("2026-03-05").stateClaims(informed(told));
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(verdict);
        assertThat(history.claimedOn("2026-03-10")).isEqualTo(claimed);
    }

    @Test
    @Shows(R_087)
    void takes_notice_that_is_denied_but_was_received() {
        var history = anEmergency()
                .on("2026-03-02")
                .stateClaims(informed("2026-03-02").documented())
                .lierReceives()
                .lierContests(Level.NONE);
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(EMERGENCY_OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, EMERGENCY_BREACH",
        "2026-03-01, EMERGENCY_REGULARISED",
        "2026-03-31, EMERGENCY_REGULARISED",
        "2026-04-01, EMERGENCY_BREACH"
    })
    @Shows(R_087)
    void is_put_right_by_a_talk_from_its_day_to_thirty_days_after(String talk, Verdict verdict) {
        var history = ofACut().on("2026-02-27").declaresEmergency("LEGAL_ORDER").on("2026-04-01");
        history.lierRecords(informed("2026-03-01")).stateClaims(consulted(talk)).lierAcknowledges(Level.CONSULTED);
        if (talk.equals("2026-02-28")) {
            assertThat(history.verdictOn("2026-04-01")).isEqualTo(Verdict.INVOLVED_SHORT_NOTICE);
        } else {
            assertThat(history.verdictOn("2026-04-01")).isEqualTo(verdict);
        }
    }

    @Test
    @Shows(R_087)
    void stays_open_until_the_thirtieth_day_where_only_notice_was_given() {
        assertThat(noticeWasGiven().verdictOn("2026-03-31")).isEqualTo(EMERGENCY_OPEN);
        assertThat(noticeWasGiven().verdictOn("2026-04-01")).isEqualTo(EMERGENCY_BREACH);
        assertThat(noticeWasGiven().towardLier("2026-03-10").lookAgainOn()).isEqualTo("2026-04-01");
    }

    @Test
    @Shows(R_087)
    void is_followed_up_by_the_level_established_and_not_the_one_claimed() {
        var lower = noticeWasGiven()
                .on("2026-03-10")
                .stateClaims(consulted("2026-03-10"))
                .lierAcknowledges(Level.INFORMED);
        assertThat(lower.verdictOn("2026-04-01")).isEqualTo(EMERGENCY_BREACH);
        var open = noticeWasGiven().on("2026-03-10").stateClaims(consulted("2026-03-10"));
        assertThat(open.verdictOn("2026-04-01")).isEqualTo(UNVERIFIED);
        assertThat(open.claimedOn("2026-04-01")).isEqualTo(EMERGENCY_REGULARISED);
        var contested = open.lierContests(Level.INFORMED);
        assertThat(contested.verdictOn("2026-04-01")).isEqualTo(CONTESTED);
    }

    @Test
    @Shows({R_087, R_046})
    void is_followed_up_also_by_a_consent_that_lacked_its_mandate() {
        var history = noticeWasGiven()
                .on("2026-03-10")
                .lierRecords(agreedTo("2026-03-10").representedWithoutMandate());
        assertThat(history.verdictOn("2026-04-01")).isEqualTo(EMERGENCY_REGULARISED);
    }

    @Test
    @Shows({R_076, R_087})
    void leaves_alone_what_was_in_time_anyway() {
        var history = anEmergency().on("2026-02-28").lierRecords(agreedTo("2026-02-28"));
        assertThat(history.verdictOn("2026-04-01")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_087, R_161})
    void is_not_followed_up_by_another_line_that_completes_a_joint_decision_after_effect() {
        var initiatorLast = ofAMove()
                .on("2026-02-27")
                .declaresEmergency("PREMISES_UNUSABLE")
                .on("2026-03-02")
                .approves(LIER, "2026-03-02")
                .on("2026-03-10")
                .approves(STATE, "2026-03-02");
        assertThat(initiatorLast.verdictOn("2026-04-05")).isEqualTo(EMERGENCY_BREACH);
        var ownerLast = ofAMove()
                .on("2026-02-27")
                .declaresEmergency("PREMISES_UNUSABLE")
                .on("2026-03-02")
                .approves(STATE, "2026-03-02")
                .on("2026-03-10")
                .approves(LIER, "2026-03-02");
        assertThat(ownerLast.verdictOn("2026-04-05")).isEqualTo(EMERGENCY_REGULARISED);
    }

    @Test
    @Shows({R_087, R_159, R_161})
    void is_not_followed_up_by_a_consultation_that_one_owner_brings_behind_effect_by_another_date() {
        var history = ofAMove()
                .on("2026-02-27")
                .declaresEmergency("PREMISES_UNUSABLE")
                .lierRecords(consulted("2026-02-27"));
        assertThat(history.verdictOn("2026-04-05")).isEqualTo(EMERGENCY_BREACH);
        history.on("2026-03-10").reportsEffect(STATE, "2026-02-26");
        assertThat(history.verdictOn("2026-04-05")).isEqualTo(EMERGENCY_BREACH);
        history.reportsEffect(LIER, "2026-02-26");
        assertThat(history.verdictOn("2026-04-05")).isEqualTo(EMERGENCY_REGULARISED);
    }

    @ParameterizedTest
    @EnumSource(EmergencyGround.class)
    @Shows(R_086)
    void is_one_on_the_listed_grounds(EmergencyGround ground) {
        assertThat(ofACut().declaresEmergency(ground.name()).verdictOn("2026-03-01"))
                .isEqualTo(EMERGENCY_OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORTAGE_OF_MONEY", "LACK_OF_TIME", "legal_order"})
    @Shows(R_086)
    void is_none_on_any_other_ground(String ground) {
        assertThat(ofACut().declaresEmergency(ground).verdictOn("2026-03-01")).isEqualTo(NOT_INVOLVED);
    }
}
