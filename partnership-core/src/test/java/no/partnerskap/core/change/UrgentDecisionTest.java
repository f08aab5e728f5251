package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_049;

import no.partnerskap.core.change.ChangeCommand.PresentUrgentDecision;
import no.partnerskap.core.change.ChangeCommand.RecordOwnLineDecision;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision that a municipality's body made in haste")
class UrgentDecisionTest {
    private static final Decision URGENT =
            new Decision(on("2026-01-20"), Body.EXECUTIVE_COMMITTEE, LIER_MANDATE, null, null, null, true, null);

    private static Scene aChange() {
        return given(established(), stateMandate(), lierMandate(), proposed());
    }

    private static Scene decided(Decision decision) {
        return aChange().and(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, LIER, decision, true));
    }

    private static PresentUrgentDecision presented(int number) {
        return new PresentUrgentDecision(OFFICE, CHANGE, number, LIER, on("2026-01-28"), Body.MUNICIPAL_COUNCIL);
    }

    @Test
    @Shows(R_049)
    void has_yet_to_be_laid_before_the_ordinary_body() {
        aChange()
                .when(new RecordOwnLineDecision(OFFICE, CHANGE, LIER, URGENT))
                .records(new OwnLineDecisionRecorded(OFFICE, CHANGE, 1, LIER, URGENT, true))
                .notices("decision.to-be-presented", R_049);
    }

    @Test
    @Shows(R_049)
    void is_presented_by_the_owner_that_made_it() {
        decided(URGENT)
                .when(presented(1))
                .records(new UrgentDecisionPresented(OFFICE, CHANGE, 1, LIER, on("2026-01-28"), Body.MUNICIPAL_COUNCIL))
                .noticesNothing();
        decided(URGENT)
                .when(new PresentUrgentDecision(OFFICE, CHANGE, 1, STATE, on("2026-01-28"), Body.MUNICIPAL_COUNCIL))
                .isNotYours("decision.other-owner");
        decided(URGENT).when(presented(2)).knowsNo("own-line-decision");
    }

    @Test
    @Shows(R_049)
    void is_told_apart_from_one_that_was_not_urgent() {
        decided(new Decision(on("2026-01-20"), Body.MUNICIPAL_COUNCIL, LIER_MANDATE, null))
                .when(presented(1))
                .notices("decision.not-urgent", R_049);
    }
}
