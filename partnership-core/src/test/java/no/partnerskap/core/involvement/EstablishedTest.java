package no.partnerskap.core.involvement;

import static no.partnerskap.core.change.Resolution.Outcome.REJECTED;
import static no.partnerskap.core.change.Resolution.Outcome.UPHELD;
import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.CONTESTED;
import static no.partnerskap.core.involvement.Verdict.INFORMED_AFTER;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_SHORT_NOTICE;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.involvement.Verdict.UNVERIFIED;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_071;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_075;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.meeting.MeetingDecisionType;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a claim establishes")
class EstablishedTest {
    private static final String AFTER = "2026-03-05";

    /** The state claims a consultation that would be in time if it were true. */
    private static History aClaimedConsultation() {
        return ofACut().on("2026-01-30").stateClaims(consulted("2026-01-30").until("2026-02-20"));
    }

    @Test
    @Shows(R_070)
    void is_nothing_as_long_as_it_stands_alone() {
        assertThat(aClaimedConsultation().verdictOn("2026-02-28")).isEqualTo(PENDING);
        assertThat(aClaimedConsultation().verdictOn(AFTER)).isEqualTo(UNVERIFIED);
        assertThat(aClaimedConsultation().claimedOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_070)
    void is_nothing_by_the_claimants_own_register_number() {
        var history = ofACut().on("2026-01-30")
                .stateClaims(consulted("2026-01-30").until("2026-02-20").documented());
        assertThat(history.verdictOn(AFTER)).isEqualTo(UNVERIFIED);
        assertThat(history.towardLier(AFTER).steps().getFirst().evidence()).isEqualTo("E2");
    }

    @Test
    @Shows(R_070)
    void is_shown_beside_the_verdict_where_even_the_truth_of_it_would_be_a_breach() {
        var history = ofACut().on("2026-01-30").stateClaims(informed("2026-01-30"));
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.claimedOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows(R_070)
    void is_all_of_it_where_the_owner_involved_recorded_it_itself() {
        var history =
                ofACut().on("2026-01-30").lierRecords(consulted("2026-01-30").until("2026-02-20"));
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.towardLier(AFTER).steps().getFirst().state()).isEqualTo(ClaimState.OWN_RECORD);
    }

    @Test
    @Shows(R_070)
    void is_what_the_owner_involved_acknowledges() {
        assertThat(aClaimedConsultation().lierAcknowledges(Level.CONSULTED).verdictOn(AFTER))
                .isEqualTo(INVOLVED_IN_TIME);
        assertThat(aClaimedConsultation().lierAcknowledges(Level.INFORMED).verdictOn(AFTER))
                .isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows(R_070)
    void is_a_consultation_at_most_by_an_answer_in_writing() {
        var history =
                ofACut().on("2026-01-30").stateClaims(agreedTo("2026-01-30")).lierAnswers("2026-02-01");
        assertThat(history.towardLier(AFTER).steps().getFirst().levelEstablished())
                .isEqualTo(Level.CONSULTED);
        assertThat(history.towardLier(AFTER).steps().getFirst().evidence()).isEqualTo("E3");
    }

    @Test
    @Shows({R_055, R_070})
    void is_all_of_it_by_minutes_that_both_approved_in_one_version() {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, "2026-01-10")
                .stateClaims(consulted("2026-01-20").inMeeting(MEETING, 1))
                .approvesMinutes(MEETING, 1, STATE)
                .approvesMinutes(MEETING, 2, LIER);
        assertThat(history.verdictOn(AFTER)).isEqualTo(UNVERIFIED);
        assertThat(history.approvesMinutes(MEETING, 2, STATE).verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_055, R_070})
    void may_be_shown_by_minutes_of_another_meeting() {
        var history = ofANewSystem()
                .on("2026-02-10")
                .stateClaims(informed("2026-02-01").onMinutesOf(MEETING))
                .approvesMinutes(MEETING, 1, STATE, LIER);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_056, R_070})
    void is_no_more_than_the_corrected_minutes_say_once_both_have_approved_them() {
        var history = ofANewSystem()
                .on("2026-02-10")
                .stateClaims(informed("2026-02-01").onMinutesOf(MEETING))
                .approvesMinutes(MEETING, 1, STATE, LIER)
                .saysNothingOfTheChange(MEETING)
                .approvesMinutes(MEETING, 2, STATE);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.approvesMinutes(MEETING, 2, LIER).verdictOn(AFTER)).isEqualTo(UNVERIFIED);
    }

    @Test
    @Shows({R_070, R_084, R_161})
    void is_not_shown_by_minutes_that_the_owner_approved_before_the_change_was_worded_anew() {
        var history = ofACut().on("2026-01-20")
                .meets(MEETING, Occurred.of("2026-01-20"), MeetingDecisionType.DECIDED_UNDER_MANDATE)
                .approvesMinutes(MEETING, 1, STATE, LIER)
                .on("2026-02-01")
                .revisesTo("5")
                .record(new InvolvementClaimed(
                        OFFICE,
                        CHANGE,
                        1,
                        STATE,
                        2,
                        agreedTo("2026-01-20").inMeeting(MEETING, 1).step()));
        assertThat(history.verdictOn(AFTER)).isEqualTo(UNVERIFIED);
        assertThat(history.confirmsRevision(LIER, 2).verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_071)
    void is_nothing_by_silence() {
        var history = ofACut().on("2026-01-30").stateClaims(consulted("2026-01-30"));
        assertThat(history.towardLier("2026-02-13").steps().getFirst().state()).isEqualTo(ClaimState.OPEN);
        assertThat(history.towardLier("2026-02-14").steps().getFirst().state()).isEqualTo(ClaimState.UNANSWERED);
        assertThat(history.towardLier("2026-02-14").steps().getFirst().levelEstablished())
                .isEqualTo(Level.NONE);
        assertThat(history.on("2026-04-01").lierAcknowledges(Level.CONSULTED).verdictOn("2026-04-01"))
                .isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_073)
    void is_what_the_contester_accepts_while_the_contest_lasts() {
        var history = aClaimedConsultation().lierContests(Level.INFORMED);
        assertThat(history.towardLier(AFTER).steps().getFirst().levelEstablished())
                .isEqualTo(Level.INFORMED);
        assertThat(history.verdictOn("2026-02-28")).isEqualTo(PENDING);
        assertThat(history.verdictOn(AFTER)).isEqualTo(CONTESTED);
    }

    @Test
    @Shows(R_073)
    void leaves_the_verdict_alone_where_the_contested_claim_would_be_a_breach_anyway() {
        var history =
                ofACut().on("2026-01-30").stateClaims(informed("2026-01-30")).lierContests(Level.NONE);
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows({R_070, R_073})
    void is_contested_rather_than_unverified_where_claims_of_both_sorts_would_do() {
        var history = aClaimedConsultation().lierContests(Level.NONE).stateClaims(agreedTo("2026-02-01"));
        assertThat(history.verdictOn(AFTER)).isEqualTo(CONTESTED);
    }

    @Test
    @Shows({R_074, R_082})
    void is_what_both_resolve_in_either_view() {
        var upheld = aClaimedConsultation().lierContests(Level.NONE).bothResolve(UPHELD, Level.CONSULTED);
        assertThat(upheld.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        var lowered = aClaimedConsultation().lierContests(Level.NONE).bothResolve(UPHELD, Level.INFORMED);
        assertThat(lowered.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(lowered.claimedOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
        var rejected = aClaimedConsultation().lierContests(Level.INFORMED).bothResolve(REJECTED, Level.NONE);
        assertThat(rejected.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(rejected.claimedOn(AFTER)).isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows(R_075)
    void stays_what_minutes_of_both_show_though_it_is_contested() {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, "2026-01-10")
                .stateClaims(consulted("2026-01-20").inMeeting(MEETING, 1))
                .approvesMinutes(MEETING, 1, STATE, LIER)
                .lierContests(Level.NONE);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.towardLier(AFTER).steps().getFirst().state()).isEqualTo(ClaimState.CONTESTED);
    }

    @Test
    @Shows(R_082)
    void is_shown_beside_what_is_claimed() {
        var history = aClaimedConsultation().lierAcknowledges(Level.INFORMED);
        assertThat(history.claimedOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.towardLier(AFTER).perceptionGap()).isTrue();
        assertThat(aClaimedConsultation()
                        .lierAcknowledges(Level.CONSULTED)
                        .towardLier(AFTER)
                        .perceptionGap())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OWNER_LINE", "REGIONAL_ARENA"})
    @Shows({R_005, R_088})
    void is_nothing_where_no_owner_was_reached(Channel channel) {
        var history = ofANewSystem()
                .on("2026-01-30")
                .stateClaims(informed("2026-01-30").by(channel))
                .lierAcknowledges(Level.INFORMED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.claimedOn(AFTER)).isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows(R_084)
    void covers_its_own_revision_until_the_owner_confirms_it_for_the_next() {
        var history = aClaimedConsultation()
                .lierAcknowledges(Level.CONSULTED)
                .on("2026-02-22")
                .revisesTo("3");
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.lierConfirms(2).verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_157)
    void falls_with_the_wording_until_the_owner_confirms_it_for_the_new_one() {
        var history = aClaimedConsultation().lierAcknowledges(Level.CONSULTED);
        history.on("2026-02-22").stateCorrects(consulted("2026-01-29").until("2026-02-20"));
        assertThat(history.verdictOn(AFTER)).isEqualTo(UNVERIFIED);
        assertThat(history.verdictOn("2026-02-21")).isEqualTo(INVOLVED_IN_TIME);
        assertThat(history.flagsOn(AFTER)).contains(Flag.CORRECTED);
        assertThat(history.lierConfirms(1).verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows({R_157, R_082})
    void is_never_more_than_the_corrected_claim_though_the_old_answer_is_confirmed() {
        var history = aClaimedConsultation()
                .lierAcknowledges(Level.CONSULTED)
                .stateCorrects(informed("2026-01-30"))
                .lierConfirms(1);
        assertThat(history.claimedOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows(R_070)
    void is_too_late_where_it_only_came_after_the_change() {
        var history =
                ofACut().on("2026-03-02").stateClaims(informed("2026-03-01")).lierAcknowledges(Level.INFORMED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INFORMED_AFTER);
        assertThat(history.audit(AFTER).change()).isEqualTo(CHANGE);
    }
}
