package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.claimed;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.mandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_046;

import no.partnerskap.core.change.ChangeCommand.RatifyStep;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.partnership.Scene;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A ratification of a step")
class RatificationTest {
    private static Scene aClaim() {
        return given(established(), stateMandate(), lierMandate(), proposed(), claimed());
    }

    @Test
    @Shows(R_046)
    void may_make_good_a_missing_mandate() {
        aClaim().when(ratify(LIER, LIER_MANDATE))
                .records(ratified(LIER_MANDATE))
                .noticesNothing();
    }

    @Test
    @Shows(R_046)
    void that_makes_good_without_a_mandate_is_recorded_with_a_remark() {
        aClaim().when(ratify(LIER, STATE_MANDATE))
                .records(ratified(STATE_MANDATE))
                .notices("ratification.no-mandate", R_046);
    }

    @Test
    @Shows({R_004, R_046})
    void makes_good_for_the_owner_involved_only() {
        aClaim().when(ratify(STATE, STATE_MANDATE)).isNotYours("claim.other-owner");
    }

    @Test
    void makes_good_under_a_mandate_on_record() {
        aClaim().when(ratify(LIER, NO_MANDATE)).knowsNo("mandate");
    }

    @Test
    void makes_nothing_good_where_there_is_no_claim() {
        given(established(), stateMandate(), lierMandate(), proposed())
                .when(ratify(LIER, LIER_MANDATE))
                .knowsNo("claim");
    }

    private static RatifyStep ratify(OwnerId by, MandateNumber mandate) {
        return new RatifyStep(OFFICE, CHANGE, 1, by, on("2026-01-28"), Body.MUNICIPAL_COUNCIL, mandate);
    }

    private static StepRatified ratified(MandateNumber mandate) {
        return new StepRatified(OFFICE, CHANGE, 1, LIER, on("2026-01-28"), Body.MUNICIPAL_COUNCIL, mandate);
    }
}
