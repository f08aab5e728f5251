package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.by;
import static no.partnerskap.core.change.ChangeFacts.claimed;
import static no.partnerskap.core.change.ChangeFacts.consulted;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.step;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.unregistered;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_138;
import static no.partnerskap.core.rules.Rule.R_157;

import no.partnerskap.core.change.ChangeCommand.CorrectClaim;
import no.partnerskap.core.change.ChangeCommand.RecordReceipt;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claim that is corrected or received")
class CorrectedClaimTest {
    private static Involvement with(@Nullable EvidenceRef document) {
        return new Involvement(
                LIER, Level.CONSULTED, on("2026-01-10"), Channel.OWNER_LINE, null, null, null, null, document);
    }

    @Test
    @Shows({R_157, R_134})
    void is_corrected_by_a_new_event_that_names_the_old_one() {
        given(established(), proposed(), claimed())
                .when(correct(STATE, step(LIER, Level.INFORMED, on("2026-01-12"))))
                .records(corrected(3, step(LIER, Level.INFORMED, on("2026-01-12"))))
                .answersNumber(1)
                .answersVersion(4);
    }

    @Test
    @Shows({R_157, R_134})
    void is_corrected_again_as_it_then_reads() {
        given(established(), proposed(), claimed(), corrected(3, step(LIER, Level.INFORMED, on("2026-01-12"))))
                .when(correct(STATE, consulted(LIER)))
                .records(corrected(4, consulted(LIER)));
    }

    @Test
    @Shows({R_004, R_157})
    void is_corrected_only_by_the_one_who_claimed() {
        given(established(), proposed(), claimed())
                .when(correct(LIER, consulted(LIER)))
                .isNotYours("claim.other-claimant");
    }

    @Test
    @Shows(R_157)
    void is_not_turned_toward_another_owner() {
        given(establishedWithEiker(), proposed(), claimed())
                .when(correct(STATE, consulted(EIKER)))
                .isMalformed("/toward", "correction");
    }

    @Test
    @Shows({R_157, R_138})
    void is_corrected_with_the_same_remarks_as_when_made() {
        given(established(), proposed(), claimed())
                .when(correct(STATE, with(unregistered(STATE))))
                .notices("evidence.unregistered", R_138);
    }

    @Test
    void is_not_corrected_into_no_involvement() {
        given(established(), proposed(), claimed())
                .when(correct(STATE, step(LIER, Level.NONE, on("2026-01-10"))))
                .isMalformed("/level", "level");
    }

    @Test
    void is_not_corrected_where_there_is_none() {
        given(established(), proposed()).when(correct(STATE, consulted(LIER))).knowsNo("claim");
    }

    private static CorrectClaim correct(OwnerId by, Involvement step) {
        return new CorrectClaim(OFFICE, CHANGE, 1, by, step, "A slip");
    }

    private static ClaimCorrected corrected(long version, Involvement step) {
        return new ClaimCorrected(OFFICE, CHANGE, 1, STATE, version, step, "A slip");
    }

    @Test
    @Shows(R_069)
    void is_received_by_the_owner_involved_under_its_own_register_number() {
        given(established(), proposed(), claimed())
                .when(receive(LIER))
                .records(new ReceiptRecorded(OFFICE, CHANGE, 1, LIER, on("2026-01-12"), "26/40"));
    }

    @Test
    @Shows({R_004, R_069})
    void is_not_received_for_the_owner_involved_by_the_one_who_claims() {
        given(established(), proposed(), claimed()).when(receive(STATE)).isNotYours("claim.other-owner");
    }

    @Test
    void is_not_received_where_there_is_none() {
        given(established(), proposed()).when(receive(LIER)).knowsNo("claim");
    }

    private static RecordReceipt receive(OwnerId by) {
        return new RecordReceipt(OFFICE, CHANGE, 1, by, on("2026-01-12"), "26/40");
    }
}
