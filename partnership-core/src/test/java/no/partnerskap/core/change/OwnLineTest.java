package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.theOfficeMoves;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_018;
import static no.partnerskap.core.rules.Rule.R_043;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_161;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeCommand.CorrectOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeCommand.WaiveInvolvement;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.mandate.MandateEvent.DelegationRulesRecorded;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision in an owner's own line")
class OwnLineTest {
    private static Scene aChange() {
        return given(established(), stateMandate(), lierMandate(), proposed());
    }

    @Test
    @Shows(R_048)
    void by_a_body_under_its_mandate_counts_as_approval() {
        aChange()
                .when(decide(STATE, approval(STATE_MANDATE)))
                .records(recorded(1, STATE, approval(STATE_MANDATE), true))
                .answersNumber(1)
                .noticesNothing();
    }

    @Test
    @Shows(R_048)
    void without_a_competent_body_is_a_decision_and_no_approval() {
        var bare = new Decision(on("2026-01-20"), null, null, null);
        aChange()
                .when(decide(STATE, bare))
                .records(recorded(1, STATE, bare, false))
                .noticesNothing();
    }

    @Test
    @Shows({R_048, R_018})
    void without_a_mandate_is_recorded_and_does_not_count() {
        aChange()
                .when(decide(STATE, approval(null)))
                .records(recorded(1, STATE, approval(null), false))
                .notices("approval.no-mandate", R_018);
    }

    @Test
    @Shows({R_048, R_018, R_004})
    void under_the_mandate_of_the_other_owner_does_not_count() {
        aChange()
                .when(decide(STATE, approval(LIER_MANDATE)))
                .records(recorded(1, STATE, approval(LIER_MANDATE), false))
                .notices("approval.no-mandate", R_018);
    }

    @Test
    @Shows(R_043)
    void by_the_director_in_a_matter_of_principle_is_remarked_on() {
        aChange()
                .and(principle(ChangeKind.STAFFING_REDUCTION))
                .when(decide(LIER, directors()))
                .records(recorded(1, LIER, directors(), true))
                .notices("approval.matter-of-principle", R_043);
    }

    @Test
    @Shows(R_043)
    void by_the_director_in_any_other_matter_is_not_remarked_on() {
        aChange()
                .and(principle(ChangeKind.TASK_MOVED))
                .when(decide(LIER, directors()))
                .noticesNothing();
    }

    @Test
    @Shows(R_158)
    void told_twice_is_recorded_once() {
        aChange()
                .and(recorded(1, STATE, approval(STATE_MANDATE), true))
                .when(decide(STATE, approval(STATE_MANDATE)))
                .recordsNothingNew();
    }

    @Test
    @Shows(R_158)
    void told_otherwise_is_recorded_too() {
        var later = new Decision(on("2026-01-27"), Body.REGION_DIRECTOR, STATE_MANDATE, null);
        aChange()
                .and(recorded(1, STATE, approval(STATE_MANDATE), true))
                .when(decide(STATE, later))
                .records(recorded(2, STATE, later, true))
                .answersNumber(2);
    }

    @Test
    @Shows(R_016)
    void of_a_revision_that_is_not_on_record_is_recorded_and_counts_for_none() {
        var ahead = new Decision(on("2026-01-20"), Body.REGION_DIRECTOR, STATE_MANDATE, null, null, null, null, 2);
        aChange()
                .when(decide(STATE, ahead))
                .records(recorded(1, STATE, ahead, true))
                .notices("approval.no-such-revision", R_016);
        aChange()
                .and(recorded(1, STATE, approval(STATE_MANDATE), true))
                .when(correct(STATE, ahead))
                .notices("approval.no-such-revision", R_016);
    }

    @Test
    void belongs_to_a_change_on_record() {
        aChange()
                .when(new RecordOwnLineDecision(OFFICE, NO_CHANGE, STATE, approval(STATE_MANDATE)))
                .knowsNo("change");
    }

    @Test
    void rests_on_a_mandate_on_record() {
        aChange().when(decide(STATE, approval(NO_MANDATE))).knowsNo("mandate");
    }

    @Test
    @Shows({R_157, R_134})
    void is_corrected_by_a_new_event_that_names_the_old_one() {
        aChange()
                .and(recorded(1, STATE, approval(null), false))
                .when(correct(STATE, approval(STATE_MANDATE)))
                .records(new OwnLineDecisionCorrected(
                        OFFICE, CHANGE, 1, STATE, 5, approval(STATE_MANDATE), true, "Mandate added"))
                .noticesNothing();
    }

    @Test
    @Shows({R_157, R_018})
    void is_corrected_with_the_same_remarks_as_when_told() {
        aChange()
                .and(recorded(1, STATE, approval(STATE_MANDATE), true))
                .when(correct(STATE, approval(null)))
                .records(new OwnLineDecisionCorrected(
                        OFFICE, CHANGE, 1, STATE, 5, approval(null), false, "Mandate added"))
                .notices("approval.no-mandate", R_018);
    }

    @Test
    @Shows({R_157, R_004})
    void is_corrected_only_by_the_owner_that_told_it() {
        aChange()
                .and(recorded(1, STATE, approval(STATE_MANDATE), true))
                .when(correct(LIER, approval(LIER_MANDATE)))
                .isNotYours("decision.other-owner");
    }

    @Test
    void is_not_corrected_where_there_is_none() {
        aChange().when(correct(STATE, approval(STATE_MANDATE))).knowsNo("own-line-decision");
    }

    private static RecordOwnLineDecision decide(OwnerId by, Decision decision) {
        return new RecordOwnLineDecision(OFFICE, CHANGE, by, decision);
    }

    private static CorrectOwnLineDecision correct(OwnerId by, Decision decision) {
        return new CorrectOwnLineDecision(OFFICE, CHANGE, 1, by, decision, "Mandate added");
    }

    private static OwnLineDecisionRecorded recorded(int number, OwnerId owner, Decision decision, boolean counted) {
        return new OwnLineDecisionRecorded(OFFICE, CHANGE, number, owner, decision, counted);
    }

    private static Decision approval(@Nullable MandateNumber mandate) {
        return new Decision(on("2026-01-20"), Body.REGION_DIRECTOR, mandate, null);
    }

    private static Decision directors() {
        return new Decision(on("2026-01-20"), Body.MUNICIPAL_DIRECTOR, LIER_MANDATE, null);
    }

    private static DelegationRulesRecorded principle(ChangeKind kind) {
        return new DelegationRulesRecorded(
                OFFICE, LIER, on("2023-12-12"), on("2023-10-18"), new TreeSet<>(Set.of(kind)), "23/88");
    }

    @Test
    @Shows(R_085)
    void may_waive_the_owners_involvement_in_one_change() {
        aChange()
                .when(waive(LIER, LIER_MANDATE))
                .records(new InvolvementWaived(OFFICE, CHANGE, LIER, on("2026-01-20"), LIER_MANDATE, "We agree"));
    }

    @Test
    @Shows(R_085)
    void waives_no_joint_decision() {
        given(established(), stateMandate(), lierMandate(), proposed(theOfficeMoves(), STATE, LIER))
                .when(waive(LIER, LIER_MANDATE))
                .refuses("waiver.joint", R_085);
    }

    @Test
    @Shows({R_085, R_064})
    void waives_no_decision_that_was_raised_to_a_joint_one() {
        var raised = sorted(Map.of(LIER, new Raise(Level.JOINTLY_DECIDED, "It matters")));
        given(
                        established(),
                        stateMandate(),
                        lierMandate(),
                        new ChangeProposed(OFFICE, CHANGE, STATE, stateCutsTwoPosts(), owners(LIER), raised))
                .when(waive(LIER, LIER_MANDATE))
                .refuses("waiver.joint", R_085);
    }

    @Test
    @Shows(R_085)
    void waives_nothing_that_is_not_owed() {
        aChange().when(waive(STATE, STATE_MANDATE)).refuses("waiver.not-affected", R_085);
        given(establishedWithEiker(), stateMandate(), lierMandate(), proposed())
                .when(waive(EIKER, LIER_MANDATE))
                .refuses("waiver.not-affected", R_085);
    }

    @Test
    @Shows({R_085, R_004})
    void waives_nothing_under_the_mandate_of_another_owner() {
        aChange().when(waive(LIER, STATE_MANDATE)).refuses("waiver.no-mandate", R_085);
    }

    @Test
    void waives_nothing_where_there_is_no_change_or_no_mandate() {
        aChange()
                .when(new WaiveInvolvement(OFFICE, NO_CHANGE, LIER, on("2026-01-20"), LIER_MANDATE, "We agree"))
                .knowsNo("change");
        aChange().when(waive(LIER, NO_MANDATE)).knowsNo("mandate");
    }

    @Test
    @Shows({R_084, R_085, R_161})
    void waives_nothing_in_a_text_that_its_owner_has_not_read() {
        var revised = aChange()
                .and(new ChangeRevised(OFFICE, CHANGE, 2, stateCutsTwoPosts(), owners(LIER), "Five posts", null));
        revised.when(waive(LIER, LIER_MANDATE)).refuses("change.other-revision", R_084);
        var read = new WaiveInvolvement(OFFICE, CHANGE, LIER, on("2026-01-20"), LIER_MANDATE, "We agree", 2);
        revised.when(read)
                .records(new InvolvementWaived(OFFICE, CHANGE, LIER, on("2026-01-20"), LIER_MANDATE, "We agree"));
    }

    private static WaiveInvolvement waive(OwnerId by, MandateNumber mandate) {
        return new WaiveInvolvement(OFFICE, CHANGE, by, on("2026-01-20"), mandate, "We agree");
    }
}
