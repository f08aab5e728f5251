package no.partnerskap.core.partnership;

import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.DISPUTE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.decided;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_097;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeFigures;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.costkey.CostBasis;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AdjustCostKey;
import no.partnerskap.core.costkey.CostKeyCommand.AskedTerms;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyAdjusted;
import no.partnerskap.core.costkey.CostKeyEvent.CostKeyProposed;
import no.partnerskap.core.costkey.CostKeyFacts;
import no.partnerskap.core.costkey.KeyNumber;
import no.partnerskap.core.costkey.KeyTerms;
import no.partnerskap.core.costkey.KeyText;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Origin;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.Mandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.mandate.Subjects;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A cost key that a change carries")
class CarriedKeyTest {
    private static final LocalDate EFFECT = date("2026-03-01");
    private static final KeyTerms HALF = terms("50", "50");
    private static final String TEXT = new KeyText(AGREEMENT, EFFECT, HALF).sha256();

    private static KeyTerms terms(String state, String lier) {
        var weights = sorted(Map.of(STATE, new BigDecimal(state), LIER, new BigDecimal(lier)));
        return new KeyTerms(
                CostKey.of(CostBasis.PERCENT, weights), null, Nok.of("3600000.00"), 12, new BigDecimal("5"));
    }

    private static Scene aKeyProposed() {
        var changeContent = new ChangeContent(
                ChangeKind.COST_KEY_ADJUSTMENT, "Half each", EFFECT, ChangeFigures.NONE, sorted(Map.of()));
        return given(established(), stateMandate(), lierMandate())
                .and(new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(STATE, LIER), sorted(Map.of())))
                .and(new CostKeyProposed(OFFICE, new KeyNumber(1), AGREEMENT, CHANGE, STATE, EFFECT, HALF));
    }

    private static Decision approval(OwnerId owner, String day, @Nullable Boolean retroactive) {
        return approval(owner, day, retroactive, TEXT);
    }

    private static Decision approval(OwnerId owner, String day, @Nullable Boolean retroactive, @Nullable String text) {
        return owner.isState()
                ? new Decision(on(day), Body.REGION_DIRECTOR, STATE_MANDATE, null, text, retroactive, null, null)
                : new Decision(on(day), Body.MUNICIPAL_COUNCIL, LIER_MANDATE, null, text, retroactive, null, null);
    }

    private static OwnLineDecisionRecorded approved(int number, OwnerId owner, Decision decision) {
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, owner, decision, true);
    }

    private static CostKeyAdjusted adjusted(LocalDate from, LineApproval state, LineApproval lier, String decidedOn) {
        return new CostKeyAdjusted(
                OFFICE,
                new KeyNumber(1),
                AGREEMENT,
                CHANGE,
                from,
                HALF,
                Origin.JOINT_DECISION,
                List.of(state, lier),
                date(decidedOn));
    }

    private static LineApproval line(OwnerId owner, String day, boolean retroactive, long version) {
        return new LineApproval(owner, on(day), retroactive, TEXT, version);
    }

    @Test
    @Shows(R_093)
    void is_not_in_force_by_the_decision_of_one_owner() {
        aKeyProposed()
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, STATE, approval(STATE, "2026-01-20", null)))
                .records(approved(1, STATE, approval(STATE, "2026-01-20", null)));
    }

    @Test
    @Shows({R_059, R_093})
    void is_decided_with_the_approval_that_was_lacking_and_as_of_the_later_one() {
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, approval(LIER, "2026-01-28", null)))
                .records(
                        approved(2, LIER, approval(LIER, "2026-01-28", null)),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", false, 6),
                                line(LIER, "2026-01-28", false, 7),
                                "2026-01-28"))
                .answersNumber(2)
                .noticesNothing();
    }

    @Test
    @Shows({R_016, R_093})
    void is_not_decided_by_an_approval_of_another_key_or_of_none() {
        var tenNinety = new KeyText(AGREEMENT, EFFECT, terms("10", "90")).sha256();
        var state = aKeyProposed().and(approved(1, STATE, approval(STATE, "2026-01-20", null)));
        for (var other : new String[] {tenNinety, null}) {
            var lier = approval(LIER, "2026-01-28", null, other);
            state.when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, lier))
                    .records(approved(2, LIER, lier))
                    .notices("approval.other-text", R_016);
        }
    }

    @Test
    @Shows({R_059, R_067})
    void is_decided_by_an_approval_that_the_same_body_follows_with_another_decision_on_a_later_day() {
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(approved(2, STATE, approval(STATE, "2026-01-22", null, "c".repeat(64))))
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, approval(LIER, "2026-01-28", null)))
                .records(
                        approved(3, LIER, approval(LIER, "2026-01-28", null)),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", false, 6),
                                line(LIER, "2026-01-28", false, 8),
                                "2026-01-28"));
    }

    @Test
    @Shows({R_016, R_093})
    void does_not_ride_on_approvals_of_its_change_given_before_anybody_could_see_it() {
        var changeContent = new ChangeContent(
                ChangeKind.COST_KEY_ADJUSTMENT, "Half goes on", OPENING, ChangeFigures.NONE, sorted(Map.of()));
        var asked = new AskedTerms(HALF.key(), null, HALF.sharedCostPerYear(), 12, new BigDecimal("5"));
        given(established(), stateMandate(), lierMandate(), CostKeyFacts.agreed(AgreementKind.OPERATIONS))
                .and(new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(STATE, LIER), sorted(Map.of())))
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null, null)))
                .and(approved(2, LIER, approval(LIER, "2026-01-20", null, null)))
                .when(new AdjustCostKey(OFFICE, STATE, AGREEMENT, CHANGE, null, asked))
                .records(new CostKeyProposed(OFFICE, new KeyNumber(1), AGREEMENT, CHANGE, STATE, OPENING, HALF));
    }

    @Test
    @Shows(R_093)
    void is_approved_anew_once_its_first_day_is_moved() {
        var moved = date("2026-04-01");
        var after = aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(new EffectiveDateMoved(OFFICE, CHANGE, STATE, EFFECT, moved, "Later"));
        var old = approval(LIER, "2026-01-28", null);
        after.when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, old))
                .records(approved(2, LIER, old))
                .notices("approval.other-text", R_016);
    }

    @Test
    @Shows({R_045, R_093})
    void waits_for_a_mandate_that_covers_the_approval_also_one_recorded_late() {
        var third = new MandateNumber(3);
        var unmandated = new Decision(on("2026-01-28"), Body.SECTOR_HEAD, null, null, TEXT, null, null, null);
        var lacking = aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(new OwnLineDecisionRecorded(OFFICE, CHANGE, 2, LIER, unmandated, false));
        lacking.when(new MoveEffectiveDate(OFFICE, CHANGE, STATE, date("2026-04-01"), "Later"))
                .records(new EffectiveDateMoved(OFFICE, CHANGE, STATE, EFFECT, date("2026-04-01"), "Later"));

        var claimed = new Decision(on("2026-01-28"), Body.SECTOR_HEAD, LIER_MANDATE, null, TEXT, null, null, null);
        var early = new Decision(on("2025-12-30"), Body.SECTOR_HEAD, LIER_MANDATE, null, TEXT, null, null, null);
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(new OwnLineDecisionRecorded(OFFICE, CHANGE, 2, LIER, early, false))
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, claimed))
                .records(
                        new OwnLineDecisionRecorded(OFFICE, CHANGE, 3, LIER, claimed, true),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", false, 6),
                                line(LIER, "2026-01-28", false, 8),
                                "2026-01-28"));

        var named = new Decision(on("2026-01-28"), Body.MUNICIPAL_COUNCIL, third, null, TEXT, null, null, null);
        var grant = new GrantMandate(
                OFFICE,
                LIER,
                Body.MUNICIPAL_COUNCIL,
                null,
                Subjects.ALL,
                null,
                decided(Body.STATUTE),
                Facts.OPENING,
                null);
        var granted = new Mandate(
                third,
                LIER,
                Body.MUNICIPAL_COUNCIL,
                null,
                Subjects.ALL,
                null,
                decided(Body.STATUTE),
                Facts.OPENING,
                null);
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(new OwnLineDecisionRecorded(OFFICE, CHANGE, 2, LIER, named, false))
                .when(grant)
                .records(
                        new MandateGranted(OFFICE, granted),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", false, 6),
                                line(LIER, "2026-01-28", false, 7),
                                "2026-01-28"));
    }

    @Test
    @Shows(R_097)
    void reaches_back_only_where_every_approval_says_so_else_when_its_date_is_moved() {
        var late = aKeyProposed().and(approved(1, STATE, approval(STATE, "2026-01-20", true)));
        var silent = approval(LIER, "2026-03-10", null);
        late.at("2026-03-12T09:00:00Z")
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, silent))
                .records(approved(2, LIER, silent))
                .notices("cost-key.retroactive", R_097);

        var said = approval(LIER, "2026-03-10", true);
        late.at("2026-03-12T09:00:00Z")
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, said))
                .records(
                        approved(2, LIER, said),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", true, 6),
                                line(LIER, "2026-03-10", true, 7),
                                "2026-03-10"));
    }

    @Test
    @Shows(R_097)
    void reaches_back_by_an_approval_given_anew_whichever_body_gives_it_and_on_whichever_day() {
        var anew = new Decision(on("2026-03-11"), Body.MUNICIPAL_DIRECTOR, LIER_MANDATE, null, TEXT, true, null, null);
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", true)))
                .and(approved(2, LIER, approval(LIER, "2026-03-10", null)))
                .at("2026-03-12T09:00:00Z")
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, anew))
                .records(
                        approved(3, LIER, anew),
                        adjusted(
                                EFFECT,
                                line(STATE, "2026-01-20", true, 6),
                                line(LIER, "2026-03-11", true, 8),
                                "2026-03-11"));
    }

    @Test
    @Shows(R_093)
    void is_no_longer_moved_or_taken_back_by_one_owner_once_it_is_decided() {
        var decided = aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(approved(2, LIER, approval(LIER, "2026-01-28", null)))
                .and(adjusted(
                        EFFECT, line(STATE, "2026-01-20", false, 6), line(LIER, "2026-01-28", false, 7), "2026-01-28"));
        decided.when(new MoveEffectiveDate(OFFICE, CHANGE, STATE, date("2026-04-01"), "Later"))
                .refuses("change.carried-out", R_093);
        decided.when(new WithdrawChange(OFFICE, CHANGE, STATE, null)).refuses("change.carried-out", R_093);
    }

    @Test
    @Shows(R_093)
    void falls_with_its_change() {
        aKeyProposed()
                .and(approved(1, STATE, approval(STATE, "2026-01-20", null)))
                .and(new ChangeWithdrawn(OFFICE, CHANGE, STATE, on("2026-01-21")))
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, approval(LIER, "2026-01-28", null)))
                .records(approved(2, LIER, approval(LIER, "2026-01-28", null)));
    }

    @Test
    @Shows({R_093, R_117, R_118})
    void is_set_by_the_board_where_it_rules_on_the_change_and_asks_no_owner() {
        var shares = new CostShares(sorted(Map.of(STATE, new BigDecimal("60"), LIER, new BigDecimal("40"))));
        var positions = sorted(Map.of(STATE, "By staff", LIER, "Half"));
        var disputed = aKeyProposed()
                .and(new DisputeRaised(
                        OFFICE,
                        DISPUTE,
                        LIER,
                        on("2026-01-10"),
                        registered(LIER),
                        List.of(
                                new DisputedTerm("key", CHANGE, positions),
                                new DisputedTerm("rent", null, positions))));
        var onTheKey = List.of(new SetTerm("key", "Sixty to forty", shares));
        var ruling = new RecordBoardDecision(OFFICE, DISPUTE, on("2026-01-30"), onTheKey);
        disputed.when(ruling)
                .records(new BoardDecisionRecorded(OFFICE, DISPUTE, on("2026-01-30"), onTheKey, new TreeSet<>()));
        var failed = disputed.and(new MediationFailed(OFFICE, DISPUTE, on("2026-01-20")));
        failed.when(ruling)
                .records(
                        new BoardDecisionRecorded(
                                OFFICE, DISPUTE, on("2026-01-30"), onTheKey, new TreeSet<>(List.of(CHANGE))),
                        new CostKeyAdjusted(
                                OFFICE,
                                new KeyNumber(1),
                                AGREEMENT,
                                CHANGE,
                                EFFECT,
                                terms("60", "40"),
                                Origin.SET_BY_BOARD,
                                List.of(),
                                null));
        var onTheRent = List.of(new SetTerm("rent", "As before", null));
        failed.when(new RecordBoardDecision(OFFICE, DISPUTE, on("2026-01-30"), onTheRent))
                .records(new BoardDecisionRecorded(OFFICE, DISPUTE, on("2026-01-30"), onTheRent, new TreeSet<>()));
    }
}
