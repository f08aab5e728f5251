package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.FIRST_OF_MARCH;
import static no.partnerskap.core.change.ChangeFacts.content;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.sparing;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.theOfficeMoves;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_084;

import java.util.Map;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change that is revised")
class RevisedChangeTest {
    @Test
    @Shows(R_084)
    void gets_a_new_revision_when_its_numbers_change() {
        var three = content(ChangeKind.STAFFING_REDUCTION, "3");
        given(established(), proposed()).when(revise(three)).records(revised(2, three));
    }

    @Test
    @Shows(R_084)
    void gets_a_new_revision_when_its_kind_changes() {
        var moved = content(ChangeKind.STAFF_MOVED, "2");
        given(established(), proposed()).when(revise(moved)).records(revised(2, moved));
    }

    @Test
    @Shows(R_084)
    void gets_a_new_revision_when_it_concerns_others() {
        var sparingEiker = sparing(stateCutsTwoPosts(), Map.of(EIKER, "None"));
        given(establishedWithEiker(), proposed(stateCutsTwoPosts(), LIER, EIKER))
                .when(revise(sparingEiker))
                .records(revised(2, sparingEiker));
    }

    @Test
    @Shows(R_084)
    void gets_a_new_revision_and_keeps_its_date_also_when_only_its_words_change() {
        var words = new ChangeContent(
                ChangeKind.STAFFING_REDUCTION,
                "Two posts fewer",
                date("2026-12-01"),
                stateCutsTwoPosts().figures(),
                stateCutsTwoPosts().noEffect());
        given(established(), proposed())
                .when(revise(words))
                .records(revised(2, words.effectiveOn(FIRST_OF_MARCH), false));
    }

    @Test
    @Shows({R_084, R_061})
    void that_becomes_a_joint_decision_affects_every_owner() {
        given(established(), proposed())
                .when(revise(theOfficeMoves()))
                .records(
                        new ChangeRevised(OFFICE, CHANGE, 2, theOfficeMoves(), owners(STATE, LIER), "New plans", true));
    }

    @Test
    @Shows(R_004)
    void is_revised_by_its_initiator_only() {
        given(established(), proposed())
                .when(new ReviseChange(OFFICE, CHANGE, LIER, stateCutsTwoPosts(), "New plans", false))
                .isNotYours("change.other-initiator");
    }

    @Test
    @Shows(R_084)
    void is_not_revised_after_it_was_withdrawn() {
        given(established(), proposed(), withdrawn("2026-01-20"))
                .when(revise(stateCutsTwoPosts()))
                .refuses("change.withdrawn", R_084);
    }

    @Test
    @Shows(R_013)
    void is_not_turned_into_taking_out_the_statutory_minimum() {
        given(established(), proposed())
                .when(revise(content(ChangeKind.MINIMUM_SERVICE_REMOVED, null)))
                .refuses("change.minimum-service", R_013);
    }

    @Test
    @Shows(R_061)
    void is_not_turned_into_a_joint_decision_that_spares_an_owner() {
        given(established(), proposed())
                .when(revise(sparing(theOfficeMoves(), Map.of(LIER, "None"))))
                .refuses("change.joint-affects-all", R_061);
    }

    @Test
    void is_not_revised_where_there_is_none() {
        given(established())
                .when(new ReviseChange(OFFICE, NO_CHANGE, STATE, stateCutsTwoPosts(), "x", false))
                .knowsNo("change");
    }

    private static ReviseChange revise(ChangeContent changeContent) {
        return new ReviseChange(OFFICE, CHANGE, STATE, changeContent, "New plans", false);
    }

    private static ChangeRevised revised(int revision, ChangeContent changeContent) {
        return revised(revision, changeContent, true);
    }

    private static ChangeRevised revised(int revision, ChangeContent changeContent, boolean substance) {
        return new ChangeRevised(OFFICE, CHANGE, revision, changeContent, owners(LIER), "New plans", substance);
    }

    private static ChangeWithdrawn withdrawn(String day) {
        return new ChangeWithdrawn(OFFICE, CHANGE, STATE, on(day));
    }
}
