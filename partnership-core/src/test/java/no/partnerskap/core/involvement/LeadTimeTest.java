package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.INFORMED_AFTER;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_SHORT_NOTICE;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_062;
import static no.partnerskap.core.rules.Rule.R_063;
import static no.partnerskap.core.rules.Rule.R_065;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_068;
import static no.partnerskap.core.rules.Rule.R_072;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Involvement before a change on 1 March 2026")
class LeadTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-15, INVOLVED_IN_TIME",
        "2026-02-15T23:59:59+01:00, INVOLVED_IN_TIME",
        "2026-02-16, INVOLVED_SHORT_NOTICE",
        "2026-02-28, INVOLVED_SHORT_NOTICE",
        "2026-02-28T22:59:59Z, INVOLVED_SHORT_NOTICE",
        "2026-02-28T23:00:00Z, INFORMED_AFTER",
        "2026-03-01, INFORMED_AFTER"
    })
    @Shows({R_062, R_063, R_065})
    void by_information_takes_fourteen_days(String occurred, Verdict verdict) {
        var history = ofANewSystem().on("2026-03-01").lierRecords(informed(occurred));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, INVOLVED_IN_TIME", "2026-01-31, INVOLVED_SHORT_NOTICE"})
    @Shows(R_066)
    void by_consultation_takes_thirty_days_and_an_answer(String occurred, Verdict verdict) {
        var history = ofACut().on("2026-02-10").lierRecords(consulted(occurred)).lierAnswers("2026-02-10");
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20, INVOLVED_IN_TIME", "2026-02-19, INVOLVED_SHORT_NOTICE"})
    @Shows(R_066)
    void by_consultation_without_answer_takes_a_window_of_21_days(String until, Verdict verdict) {
        var history =
                ofACut().on("2026-01-30").lierRecords(consulted("2026-01-30").until(until));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @Test
    @Shows({R_066, R_067})
    void by_consultation_without_meeting_answer_or_window_is_never_in_time() {
        var history =
                ofACut().on("2026-01-10").stateClaims(consulted("2026-01-10")).lierAcknowledges(Level.CONSULTED);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-13, INVOLVED_IN_TIME", "2026-01-14, INVOLVED_SHORT_NOTICE"})
    @Shows({R_053, R_066})
    void by_a_meeting_takes_papers_seven_days_ahead(String papers, Verdict verdict) {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, papers)
                .lierRecords(consulted("2026-01-20").inMeeting(MEETING, 1));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-12, 2026-01-19", "2026-01-19, 2026-01-12"})
    @Shows(R_053)
    void by_a_meeting_is_counted_from_the_first_papers_that_were_sent(String one, String other) {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, one)
                .sendsMorePapers(MEETING, 1, other)
                .lierRecords(consulted("2026-01-20").inMeeting(MEETING, 1));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_053)
    void by_a_meeting_takes_papers_for_the_item_itself() {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 2, "2026-01-10")
                .lierRecords(consulted("2026-01-20").inMeeting(MEETING, 1));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    /** An item of the meeting concerns the change and has no papers; those of another matter are not its papers. */
    @Test
    @Shows({R_053, R_161})
    void by_a_meeting_takes_no_papers_of_another_matter() {
        var history = ofACut().on("2026-01-20")
                .sendsPapersOn(MEETING, 1, "2026-01-10", null)
                .record(new AgendaItemAdded(OFFICE, MEETING, 2, STATE, "Staff", CHANGE, null))
                .lierRecords(consulted("2026-01-20").inMeeting(MEETING, 1));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_053)
    void by_a_meeting_with_late_papers_is_in_time_where_the_owner_accepts_them() {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, "2026-01-19")
                .stateClaims(consulted("2026-01-20").inMeeting(MEETING, 1))
                .lierAcknowledgesAndAcceptsLatePapers(Level.CONSULTED);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-20, INVOLVED_IN_TIME", "2026-02-19, INSUFFICIENT_LEVEL"})
    @Shows(R_067)
    void ends_where_the_decision_comes_before_the_last_day_of_the_window(String decided, Verdict verdict) {
        var history = ofACut().on("2026-01-30")
                .lierRecords(consulted("2026-01-30").until("2026-02-20"))
                .on(decided)
                .decides(STATE, decided);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @Test
    @Shows({R_066, R_067})
    void is_complete_with_the_answer_though_the_window_has_not_ended() {
        var history = ofACut().on("2026-01-30")
                .lierRecords(consulted("2026-01-30").until("2026-02-20"))
                .on("2026-02-10")
                .lierAnswers("2026-02-10")
                .decides(STATE, "2026-02-10");
        assertThat(history.verdictOn("2026-02-11")).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_066, R_067})
    void is_not_complete_with_an_answer_that_came_after_the_decision() {
        var history = ofACut().on("2026-01-30")
                .lierRecords(consulted("2026-01-30").until("2026-02-20"))
                .on("2026-02-10")
                .decides(STATE, "2026-02-09")
                .lierAnswers("2026-02-10");
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(history.flagsOn("2026-03-05")).contains(Flag.DECIDED_BEFORE_ANSWER);
    }

    @Test
    @Shows(R_066)
    void is_not_answered_by_an_acknowledgement() {
        var history = ofACut().on("2026-01-30")
                .stateClaims(consulted("2026-01-30").until("2026-02-10"))
                .lierAcknowledges(Level.CONSULTED);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_067)
    void counts_as_information_until_the_window_has_ended() {
        var history =
                ofACut().on("2026-01-30").lierRecords(consulted("2026-01-30").until("2026-02-20"));
        assertThat(history.verdictOn("2026-02-19")).isEqualTo(PENDING);
        assertThat(history.verdictOn("2026-02-20")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_067)
    void after_the_decision_is_information_for_good() {
        var history = ofACut().on("2026-01-20")
                .decides(STATE, "2026-01-19")
                .stateClaims(consulted("2026-01-20").until("2026-02-15"))
                .lierAcknowledges(Level.CONSULTED);
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(history.claimedOn("2026-03-05")).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(history.flagsOn("2026-03-05")).contains(Flag.CONSULTED_AFTER_DECISION);
    }

    @Test
    @Shows(R_067)
    void on_the_day_of_the_decision_is_still_before_it() {
        var history = ofACut().on("2026-01-20")
                .decides(STATE, "2026-01-20")
                .lierRecords(consulted("2026-01-20"))
                .lierAnswers("2026-01-20");
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_067)
    void counts_a_decision_from_when_it_is_recorded() {
        var history = ofACut().on("2026-01-20")
                .lierRecords(consulted("2026-01-20").until("2026-02-12"))
                .on("2026-03-10")
                .decides(STATE, "2026-01-18");
        assertThat(history.verdictOn("2026-03-09")).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.verdictOn("2026-03-10")).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, INVOLVED_IN_TIME", "2026-03-01, INSUFFICIENT_LEVEL"})
    @Shows(R_067)
    void takes_a_change_in_effect_for_decided_the_day_before(String until, Verdict verdict) {
        var history =
                ofACut().on("2026-01-20").lierRecords(consulted("2026-01-20").until(until));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(verdict);
    }

    @Test
    @Shows(R_067)
    void is_not_cut_short_by_a_decision_of_the_owner_consulted() {
        var history = ofACut().on("2026-01-30")
                .lierRecords(consulted("2026-01-30").until("2026-02-20"))
                .decides(LIER, "2026-01-30");
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2026-02-28T22:59:59Z"})
    @Shows(R_068)
    void by_consent_needs_no_lead_time_also_after_the_decision(String occurred) {
        var history = ofACut().on("2026-02-28").decides(STATE, "2026-02-01").lierRecords(agreedTo(occurred));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_068)
    void by_consent_on_the_day_itself_comes_too_late() {
        var history = ofACut().on("2026-03-01").lierRecords(agreedTo("2026-03-01"));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INFORMED_AFTER);
    }

    @Test
    @Shows({R_065, R_068})
    void by_a_higher_step_counts_where_less_is_owed() {
        var consent = ofANewSystem().on("2026-02-28").lierRecords(agreedTo("2026-02-28"));
        assertThat(consent.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
        var talk = ofANewSystem().on("2026-02-15").lierRecords(consulted("2026-02-15"));
        assertThat(talk.verdictOn("2026-03-05")).isEqualTo(INVOLVED_IN_TIME);
        var lateTalk = ofANewSystem().on("2026-02-16").lierRecords(consulted("2026-02-16"));
        assertThat(lateTalk.verdictOn("2026-03-05")).isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_065)
    void by_information_is_not_enough_where_more_is_owed() {
        var history = ofACut().on("2026-01-10").lierRecords(informed("2026-01-10"));
        assertThat(history.verdictOn("2026-03-05")).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-19, PENDING", "2026-02-20, INVOLVED_IN_TIME", "2026-03-05, INVOLVED_IN_TIME"})
    @Shows(R_072)
    void by_a_letter_that_was_received_ripens_when_its_window_ends(String asked, Verdict verdict) {
        var history = ofACut().on("2026-01-30")
                .stateClaims(consulted("2026-01-30").until("2026-02-20").documented())
                .lierReceives();
        assertThat(history.verdictOn(asked)).isEqualTo(verdict);
        assertThat(history.flagsOn(asked).contains(Flag.NO_RESPONSE)).isEqualTo(verdict == INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_072)
    void by_a_letter_that_was_received_with_a_short_window_stays_information() {
        var history = ofACut().on("2026-01-30")
                .stateClaims(consulted("2026-01-30").until("2026-02-19").documented())
                .lierReceives();
        assertThat(history.towardLier("2026-03-05").steps().getFirst().levelEstablished())
                .isEqualTo(Level.INFORMED);
        assertThat(history.flagsOn("2026-03-05")).doesNotContain(Flag.NO_RESPONSE);
    }
}
