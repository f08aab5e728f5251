package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeCommand.Answer.ACKNOWLEDGE;
import static no.partnerskap.core.change.ChangeCommand.Answer.ACKNOWLEDGE_LOWER;
import static no.partnerskap.core.change.ChangeCommand.Answer.ANSWER_CONSULTATION;
import static no.partnerskap.core.change.ChangeCommand.Answer.CONFIRM_FOR_REVISION;
import static no.partnerskap.core.change.ChangeCommand.Answer.CONTEST;
import static no.partnerskap.core.change.ChangeFacts.acknowledged;
import static no.partnerskap.core.change.ChangeFacts.claimed;
import static no.partnerskap.core.change.ChangeFacts.consulted;
import static no.partnerskap.core.change.ChangeFacts.contested;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.respond;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.step;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;

import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.change.ChangeCommand.RespondToClaim;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An answer to a claim of involvement")
class AnswerTest {
    private static Scene aClaim() {
        return given(established(), stateMandate(), lierMandate(), proposed(), claimed());
    }

    @Test
    @Shows(R_069)
    void acknowledges_it_at_the_level_claimed() {
        aClaim().when(respond(ACKNOWLEDGE, null, null))
                .records(acknowledged(Level.CONSULTED))
                .answersNumber(1);
    }

    @Test
    void may_accept_papers_that_came_late() {
        aClaim().when(new RespondToClaim(
                        OFFICE, CHANGE, 1, LIER, ACKNOWLEDGE, null, null, on("2026-01-25"), LIER_MANDATE, true, null))
                .records(new ClaimAcknowledged(
                        OFFICE, CHANGE, 1, LIER, Level.CONSULTED, on("2026-01-25"), LIER_MANDATE, true));
    }

    @Test
    @Shows(R_069)
    void acknowledges_it_at_a_lower_level() {
        aClaim().when(respond(ACKNOWLEDGE_LOWER, Level.INFORMED, null)).records(acknowledged(Level.INFORMED));
    }

    @ParameterizedTest
    @CsvSource({"CONSULTED", "CO_DECIDED"})
    @Shows(R_069)
    void does_not_acknowledge_lower_at_the_same_level_or_above(Level level) {
        aClaim().when(respond(ACKNOWLEDGE_LOWER, level, null)).refuses("claim.not-lower", R_069);
    }

    @ParameterizedTest
    @CsvSource({",", "NONE"})
    void does_not_acknowledge_at_no_level(@Nullable Level level) {
        aClaim().when(respond(ACKNOWLEDGE_LOWER, level, null)).isMalformed("/level", "level-acknowledged");
    }

    @Test
    @Shows(R_073)
    void contests_it_with_a_reason_and_the_level_accepted() {
        aClaim().when(respond(CONTEST, Level.INFORMED, "Nobody asked")).records(contested(Level.INFORMED));
    }

    @Test
    @Shows(R_073)
    void contests_the_whole_of_it_where_no_level_is_accepted() {
        aClaim().when(respond(CONTEST, null, "Nobody asked")).records(contested(Level.NONE));
    }

    @Test
    @Shows(R_073)
    void accepts_no_more_than_was_claimed() {
        aClaim().when(respond(CONTEST, Level.JOINTLY_DECIDED, "Nobody asked")).records(contested(Level.CONSULTED));
    }

    @ParameterizedTest
    @CsvSource({",", "' '"})
    @Shows(R_073)
    void does_not_contest_without_a_reason(@Nullable String reason) {
        aClaim().when(respond(CONTEST, Level.NONE, reason)).refuses("claim.contest-reason", R_073);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"ACKNOWLEDGE", "ACKNOWLEDGE_LOWER", "CONTEST"})
    @Shows(R_073)
    void takes_one_stand_and_no_other(Answer answer) {
        aClaim().and(contested(Level.NONE))
                .when(respond(answer, Level.INFORMED, "Again"))
                .refuses("claim.answered", R_073);
        aClaim().and(acknowledged(Level.INFORMED))
                .when(respond(answer, Level.INFORMED, "Again"))
                .refuses("claim.answered", R_073);
    }

    @Test
    @Shows(R_157)
    void may_be_given_anew_after_the_claim_was_corrected() {
        aClaim().and(acknowledged(Level.CONSULTED), corrected())
                .when(respond(CONTEST, null, "Nobody asked"))
                .records(contested(Level.NONE));
    }

    @Test
    @Shows({R_157, R_073})
    void is_not_given_anew_where_the_former_was_confirmed_for_the_correction() {
        aClaim().and(acknowledged(Level.CONSULTED), corrected(), confirmed(1))
                .when(respond(CONTEST, null, "Nobody asked"))
                .refuses("claim.answered", R_073);
    }

    @Test
    void to_what_the_owner_was_consulted_on_is_kept_with_its_document() {
        aClaim().when(new RespondToClaim(
                        OFFICE,
                        CHANGE,
                        1,
                        LIER,
                        ANSWER_CONSULTATION,
                        null,
                        null,
                        on("2026-01-25"),
                        LIER_MANDATE,
                        false,
                        registered(LIER)))
                .records(new ConsultationAnswered(
                        OFFICE, CHANGE, 1, LIER, on("2026-01-25"), LIER_MANDATE, registered(LIER)));
    }

    @Test
    @Shows(R_084)
    void confirms_that_a_step_covers_the_new_revision() {
        aClaim().and(new ChangeRevised(
                        OFFICE, CHANGE, 2, stateCutsTwoPosts(), proposed().affected(), "More", null))
                .when(naming(CONFIRM_FOR_REVISION, null, 2))
                .records(confirmed(2));
    }

    @Test
    @Shows({R_084, R_161})
    void confirms_no_revision_that_its_owner_has_not_read() {
        aClaim().and(new ChangeRevised(
                        OFFICE, CHANGE, 2, stateCutsTwoPosts(), proposed().affected(), "More", null))
                .when(respond(CONFIRM_FOR_REVISION, null, null))
                .refuses("change.other-revision", R_084);
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"CONTEST", "CONFIRM_FOR_REVISION"},
            mode = EnumSource.Mode.EXCLUDE)
    @Shows({R_157, R_161})
    void is_to_the_wording_that_its_owner_has_read(Answer answer) {
        var corrected = aClaim().and(new ClaimCorrected(
                OFFICE, CHANGE, 1, STATE, 5, step(LIER, Level.CO_DECIDED, on("2026-01-12")), "Misread"));
        corrected.when(respond(answer, Level.INFORMED, null)).refuses("claim.other-wording", R_157);
        corrected.when(naming(answer, Level.INFORMED, null)).refuses("claim.other-wording", R_157);
        corrected
                .when(new RespondToClaim(
                        OFFICE,
                        CHANGE,
                        1,
                        LIER,
                        answer,
                        Level.INFORMED,
                        null,
                        on("2026-01-25"),
                        LIER_MANDATE,
                        false,
                        null,
                        2,
                        null))
                .noticesNothing();
    }

    private static RespondToClaim naming(Answer answer, @Nullable Level level, @Nullable Integer revision) {
        return new RespondToClaim(
                OFFICE, CHANGE, 1, LIER, answer, level, null, on("2026-01-25"), LIER_MANDATE, false, null, 1, revision);
    }

    @ParameterizedTest
    @EnumSource(Answer.class)
    @Shows({R_069, R_004})
    void is_given_by_the_owner_involved_and_nobody_else(Answer answer) {
        given(establishedWithEiker(), stateMandate(), lierMandate(), proposed(), claimed())
                .when(respond(STATE, STATE_MANDATE, answer, Level.INFORMED, "Because"))
                .isNotYours("claim.other-owner");
        given(establishedWithEiker(), stateMandate(), lierMandate(), proposed(), claimed())
                .when(respond(EIKER, LIER_MANDATE, answer, Level.INFORMED, "Because"))
                .isNotYours("claim.other-owner");
    }

    @Test
    @Shows(R_069)
    void is_not_given_to_ones_own_record() {
        given(
                        established(),
                        stateMandate(),
                        lierMandate(),
                        proposed(),
                        new InvolvementClaimed(OFFICE, CHANGE, 1, LIER, 1, consulted(LIER)))
                .when(respond(ACKNOWLEDGE, null, null))
                .refuses("claim.own", R_069);
    }

    @Test
    @Shows(R_069)
    void rests_on_a_mandate_of_the_owner_itself() {
        aClaim().when(respond(LIER, STATE_MANDATE, ACKNOWLEDGE, null, null)).refuses("claim.no-mandate", R_069);
    }

    @Test
    @Shows({R_069, R_045})
    void rests_on_a_mandate_that_had_not_ended_on_the_day() {
        given(established(), stateMandate(), lierMandateUntil("2026-01-25"), proposed(), claimed())
                .when(respond(ACKNOWLEDGE, null, null))
                .refuses("claim.no-mandate", R_069);
    }

    @Test
    @Shows({R_069, R_045})
    void may_rest_on_a_mandate_that_ended_the_day_after() {
        given(established(), stateMandate(), lierMandateUntil("2026-01-26"), proposed(), claimed())
                .when(respond(ACKNOWLEDGE, null, null))
                .records(acknowledged(Level.CONSULTED));
    }

    @Test
    void rests_on_a_mandate_on_record() {
        aClaim().when(respond(LIER, NO_MANDATE, ACKNOWLEDGE, null, null)).knowsNo("mandate");
    }

    @Test
    void is_not_given_where_there_is_no_claim() {
        given(established(), stateMandate(), lierMandate(), proposed())
                .when(respond(ACKNOWLEDGE, null, null))
                .knowsNo("claim");
    }

    @Test
    @Shows(R_074)
    void is_not_changed_once_a_contest_was_resolved() {
        aClaim().and(
                        contested(Level.NONE),
                        new ContestResolved(
                                OFFICE,
                                CHANGE,
                                1,
                                LIER,
                                new Resolution(
                                        Resolution.Outcome.UPHELD, Level.INFORMED, Resolution.Ground.BOTH_AGREED)))
                .when(respond(ACKNOWLEDGE, null, null))
                .refuses("claim.answered", R_073);
    }

    private static ClaimCorrected corrected() {
        return new ClaimCorrected(OFFICE, CHANGE, 1, STATE, 5, consulted(LIER), "A slip");
    }

    private static ClaimConfirmed confirmed(int revision) {
        return new ClaimConfirmed(OFFICE, CHANGE, 1, LIER, revision, LIER_MANDATE);
    }

    private static MandateGranted lierMandateUntil(String end) {
        return mandate(
                LIER_MANDATE,
                LIER,
                Body.MUNICIPAL_DIRECTOR,
                Body.MUNICIPAL_COUNCIL,
                Subjects.of(ChangeKind.STAFFING_REDUCTION),
                date(end));
    }
}
