package no.partnerskap.core.dispute;

import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.DISPUTE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_113;
import static no.partnerskap.core.rules.Rule.R_116;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_164;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.PositionStated;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A dispute")
class DisputeTest {
    private static Scene aDispute() {
        return given(establishedWithEiker(), aChange(), raised(DISPUTE, cost(CHANGE), hours()));
    }

    private static Scene afterFailedMediation() {
        return aDispute().and(new MediationFailed(OFFICE, DISPUTE, on("2026-01-25")));
    }

    @Test
    @Shows(R_113)
    void names_each_term_with_the_own_position_and_what_is_alleged() {
        given(establishedWithEiker(), aChange())
                .when(raise(LIER, cost(CHANGE), hours()))
                .records(raised(DISPUTE, cost(CHANGE), hours()))
                .answersNumber(1);
    }

    @Test
    void has_a_number_of_its_own() {
        aDispute()
                .when(raise(LIER, hours()))
                .records(raised(new DisputeNumber(2), hours()))
                .answersNumber(2);
    }

    @Test
    @Shows(R_113)
    void is_about_some_term() {
        given(establishedWithEiker()).when(raise(LIER)).refuses("dispute.no-terms", R_113);
    }

    @Test
    @Shows(R_113)
    void names_each_term_once() {
        given(establishedWithEiker()).when(raise(LIER, hours(), hours())).isMalformed("/terms", "dispute-terms");
    }

    @Test
    @Shows(R_113)
    void gives_the_position_of_the_party_that_brings_it() {
        var own = term("hours", null, Map.of(LIER, "Longer"));
        given(establishedWithEiker()).when(raise(LIER, own)).records(raised(DISPUTE, own));
        given(establishedWithEiker())
                .when(raise(LIER, term("hours", null, Map.of(STATE, "Shorter", EIKER, "Longer"))))
                .refuses("dispute.positions", R_113);
    }

    private static StatePosition state(OwnerId by, String term, String position) {
        return new StatePosition(OFFICE, DISPUTE, by, on("2026-01-20"), term, position);
    }

    private static PositionStated stated(OwnerId by, String term, String position) {
        return new PositionStated(OFFICE, DISPUTE, by, on("2026-01-20"), term, position);
    }

    @Test
    @Shows(R_164)
    void holds_what_is_said_of_another_as_an_allegation_until_it_speaks_for_itself() {
        var dispute = Dispute.of(raised(DISPUTE, hours()));
        assertThat(dispute.positions())
                .containsExactly(new TermPositions(
                        "hours", null, sorted(Map.of(LIER, "Longer")), sorted(Map.of(STATE, "Shorter"))));
        assertThat(dispute.after(stated(STATE, "hours", "As they are")).positions())
                .containsExactly(new TermPositions(
                        "hours", null, sorted(Map.of(LIER, "Longer", STATE, "As they are")), sorted(Map.of())));
    }

    @Test
    @Shows(R_164)
    void takes_the_own_position_of_each_party_while_it_goes_on() {
        aDispute().when(state(EIKER, "hours", "Longer")).records(stated(EIKER, "hours", "Longer"));
        aDispute().when(state(LIER, "hours", "Longer")).recordsNothingNew();
        aDispute().when(state(LIER, "hours", "Much longer")).records(stated(LIER, "hours", "Much longer"));
        aDispute().when(state(STATE, "rent", "Less")).knowsNo("disputed-term");
        aDispute().and(withdrawn()).when(state(STATE, "hours", "Shorter")).refuses("dispute.closed", R_164);
    }

    @Test
    @Shows(R_117)
    void is_not_settled_by_the_board_once_it_was_withdrawn() {
        afterFailedMediation()
                .and(withdrawn())
                .when(decide("cost"))
                .records(decided(Set.of(), "cost"))
                .notices("board.dispute-withdrawn", R_117);
        afterFailedMediation().and(withdrawn()).when(board()).refuses("dispute.closed", R_116);
    }

    @Test
    void gives_no_position_of_nobody() {
        given(establishedWithEiker())
                .when(raise(LIER, term("hours", null, Map.of(STATE, "Shorter", NOBODY, "Longer"))))
                .knowsNo("owner");
    }

    @Test
    void is_not_about_a_change_that_does_not_exist() {
        given(establishedWithEiker()).when(raise(LIER, cost(CHANGE))).knowsNo("change");
    }

    @Test
    @Shows(R_004)
    void is_not_brought_by_nobody() {
        given(establishedWithEiker()).when(raise(NOBODY, hours())).knowsNo("owner");
    }

    @Test
    void takes_a_statement_of_each_party() {
        aDispute()
                .when(new SubmitStatement(OFFICE, DISPUTE, STATE, on("2026-01-20"), registered(STATE)))
                .records(new StatementSubmitted(OFFICE, DISPUTE, STATE, on("2026-01-20"), registered(STATE)));
    }

    @Test
    void takes_no_statement_of_nobody() {
        aDispute()
                .when(new SubmitStatement(OFFICE, DISPUTE, NOBODY, on("2026-01-20"), registered(STATE)))
                .knowsNo("owner");
    }

    @Test
    void goes_through_mediation() {
        aDispute()
                .when(new HoldMediation(OFFICE, DISPUTE, on("2026-01-22")))
                .records(new MediationHeld(OFFICE, DISPUTE, on("2026-01-22")));
        aDispute()
                .when(new FailMediation(OFFICE, DISPUTE, on("2026-01-25")))
                .records(new MediationFailed(OFFICE, DISPUTE, on("2026-01-25")));
    }

    @Test
    @Shows(R_116)
    void comes_before_the_board_after_mediation_failed() {
        afterFailedMediation().when(board()).records(new BoardCaseOpened(OFFICE, DISPUTE, on("2026-01-28")));
    }

    @Test
    @Shows(R_116)
    void does_not_come_before_the_board_before_mediation_failed() {
        aDispute()
                .and(new MediationHeld(OFFICE, DISPUTE, on("2026-01-22")))
                .when(board())
                .refuses("dispute.no-failed-mediation", R_116);
    }

    @Test
    @Shows(R_118)
    void is_settled_by_the_board_for_the_changes_whose_terms_it_set() {
        afterFailedMediation()
                .when(decide("cost", "hours"))
                .records(decided(Set.of(CHANGE), "cost", "hours"))
                .noticesNothing();
    }

    @Test
    @Shows(R_117)
    void is_not_settled_by_a_term_that_was_not_in_dispute() {
        afterFailedMediation()
                .when(decide("leader"))
                .records(decided(Set.of(), "leader"))
                .notices("board.term-not-disputed", R_117);
    }

    @Test
    @Shows(R_116)
    void is_not_settled_before_mediation_failed_though_the_decision_is_recorded() {
        aDispute().when(decide("cost")).records(decided(Set.of(), "cost")).notices("board.no-failed-mediation", R_116);
    }

    @Test
    void is_withdrawn_by_the_party_that_brought_it() {
        aDispute().when(withdraw(LIER)).records(withdrawn());
    }

    @Test
    @Shows(R_004)
    void is_not_withdrawn_by_another_party() {
        aDispute().when(withdraw(STATE)).isNotYours("dispute.other-party");
    }

    @Test
    void is_withdrawn_once_and_not_after_it_was_settled() {
        aDispute().and(withdrawn()).when(withdraw(LIER)).refuses("dispute.closed", R_113);
        afterFailedMediation()
                .and(decided(Set.of(CHANGE), "cost"))
                .when(withdraw(LIER))
                .refuses("dispute.closed", R_113);
    }

    @Test
    void is_not_withdrawn_by_nobody() {
        aDispute().when(withdraw(NOBODY)).knowsNo("owner");
    }

    static List<PartnershipCommand> whatIsSaidOfADispute() {
        return List.of(
                new SubmitStatement(OFFICE, DISPUTE, STATE, on("2026-01-20"), registered(STATE)),
                new HoldMediation(OFFICE, DISPUTE, on("2026-01-22")),
                new FailMediation(OFFICE, DISPUTE, on("2026-01-25")),
                state(STATE, "cost", "Half"),
                board(),
                decide("cost"),
                withdraw(LIER));
    }

    @ParameterizedTest
    @MethodSource("whatIsSaidOfADispute")
    void is_on_record_before_anything_is_said_of_it(PartnershipCommand said) {
        given(establishedWithEiker()).when(said).knowsNo("dispute");
    }

    private static ChangeProposed aChange() {
        var changeContent = new ChangeContent(
                ChangeKind.COST_KEY_ADJUSTMENT, "A key", date("2026-03-01"), ChangeFigures.NONE, sorted(Map.of()));
        return new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(STATE, LIER, EIKER), sorted(Map.of()));
    }

    private static DisputedTerm cost(ChangeNumber change) {
        return term("cost", change, Map.of(STATE, "Half", LIER, "A third"));
    }

    private static DisputedTerm hours() {
        return term("hours", null, Map.of(STATE, "Shorter", LIER, "Longer"));
    }

    private static DisputedTerm term(String key, @Nullable ChangeNumber change, Map<OwnerId, String> positions) {
        return new DisputedTerm(key, change, sorted(positions));
    }

    private static RaiseDispute raise(OwnerId by, DisputedTerm... terms) {
        return new RaiseDispute(OFFICE, by, on("2026-01-15"), registered(LIER), List.of(terms));
    }

    private static DisputeRaised raised(DisputeNumber number, DisputedTerm... terms) {
        return new DisputeRaised(OFFICE, number, LIER, on("2026-01-15"), registered(LIER), List.of(terms));
    }

    private static OpenBoardCase board() {
        return new OpenBoardCase(OFFICE, DISPUTE, on("2026-01-28"));
    }

    private static RecordBoardDecision decide(String... keys) {
        return new RecordBoardDecision(OFFICE, DISPUTE, on("2026-01-30"), terms(keys));
    }

    private static BoardDecisionRecorded decided(Set<ChangeNumber> settles, String... keys) {
        return new BoardDecisionRecorded(OFFICE, DISPUTE, on("2026-01-30"), terms(keys), new TreeSet<>(settles));
    }

    private static List<SetTerm> terms(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new SetTerm(key, "As Lier asked", null))
                .toList();
    }

    private static WithdrawDispute withdraw(OwnerId by) {
        return new WithdrawDispute(OFFICE, DISPUTE, by, on("2026-01-27"));
    }

    private static DisputeWithdrawn withdrawn() {
        return new DisputeWithdrawn(OFFICE, DISPUTE, LIER, on("2026-01-27"));
    }
}
