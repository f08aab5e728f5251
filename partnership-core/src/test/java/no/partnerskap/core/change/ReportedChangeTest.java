package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.content;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.reported;
import static no.partnerskap.core.change.ChangeFacts.sparing;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.theOfficeMoves;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_160;

import java.util.Map;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A change that is told or told otherwise")
class ReportedChangeTest {
    @Test
    @Shows(R_160)
    void may_be_told_by_the_owner_it_landed_on() {
        given(established())
                .when(new ReportChange(OFFICE, LIER, STATE, stateCutsTwoPosts()))
                .records(reported())
                .answersNumber(1)
                .noticesNothing();
    }

    @Test
    @Shows({R_160, R_013})
    void is_recorded_also_where_the_statutory_minimum_was_taken_out() {
        var changeContent = content(ChangeKind.MINIMUM_SERVICE_REMOVED, null);
        given(established())
                .when(new ReportChange(OFFICE, LIER, STATE, changeContent))
                .records(new ChangeReported(OFFICE, CHANGE, LIER, STATE, changeContent, owners(STATE, LIER)))
                .notices("change.minimum-service", R_013);
    }

    @Test
    @Shows({R_160, R_061})
    void is_recorded_also_where_a_joint_decision_was_said_to_spare_an_owner() {
        var changeContent = sparing(theOfficeMoves(), Map.of(LIER, "None"));
        given(established())
                .when(new ReportChange(OFFICE, STATE, STATE, changeContent))
                .records(new ChangeReported(OFFICE, CHANGE, STATE, STATE, changeContent, owners(STATE, LIER)))
                .notices("change.joint-affects-all", R_061);
    }

    @ParameterizedTest
    @CsvSource({"M9,STATE", "M1,M9"})
    void is_not_told_by_or_of_nobody(OwnerId by, OwnerId initiator) {
        given(established())
                .when(new ReportChange(OFFICE, by, initiator, stateCutsTwoPosts()))
                .knowsNo("owner");
    }

    @Test
    @Shows(R_061)
    void is_said_to_have_an_effect_after_all_by_the_owner_that_was_spared() {
        given(establishedWithEiker(), proposed(sparing(stateCutsTwoPosts(), Map.of(EIKER, "None")), LIER))
                .when(new ContestNoEffect(OFFICE, CHANGE, EIKER, "Our clients wait"))
                .records(new NoEffectContested(OFFICE, CHANGE, EIKER, "Our clients wait"));
    }

    @Test
    @Shows(R_061)
    void affects_the_owner_that_says_so_whatever_a_later_text_says() {
        var spared = sparing(stateCutsTwoPosts(), Map.of(EIKER, "None"));
        given(
                        establishedWithEiker(),
                        proposed(spared, LIER),
                        new NoEffectContested(OFFICE, CHANGE, EIKER, "Our clients wait"),
                        new ChangeRevised(OFFICE, CHANGE, 2, spared, owners(LIER), "Other words", false))
                .when(new RaiseRequiredLevel(
                        OFFICE, CHANGE, EIKER, EIKER, new Raise(Level.CO_DECIDED, "Our clients wait")))
                .records(new RequiredLevelRaised(
                        OFFICE, CHANGE, EIKER, EIKER, new Raise(Level.CO_DECIDED, "Our clients wait")));
    }

    @Test
    @Shows(R_061)
    void is_contested_once_by_the_owner_that_was_spared() {
        given(
                        establishedWithEiker(),
                        proposed(sparing(stateCutsTwoPosts(), Map.of(EIKER, "None")), LIER),
                        new NoEffectContested(OFFICE, CHANGE, EIKER, "Our clients wait"))
                .when(new ContestNoEffect(OFFICE, CHANGE, EIKER, "They still do"))
                .recordsNothingNew();
    }

    @Test
    @Shows(R_061)
    void is_not_said_to_have_an_effect_by_an_owner_that_was_never_spared() {
        given(established(), proposed())
                .when(new ContestNoEffect(OFFICE, CHANGE, LIER, "Our clients wait"))
                .refuses("change.not-excluded", R_061);
    }

    @Test
    void is_not_said_to_have_an_effect_where_there_is_none() {
        given(established())
                .when(new ContestNoEffect(OFFICE, NO_CHANGE, LIER, "x"))
                .knowsNo("change");
    }

    @Test
    @Shows(R_160)
    void is_contested_by_the_initiator_that_the_other_owner_named() {
        given(established(), reported())
                .when(new ContestReport(OFFICE, CHANGE, STATE, "It never happened"))
                .records(new ReportContested(OFFICE, CHANGE, STATE, "It never happened"));
    }

    @Test
    @Shows(R_160)
    void is_not_contested_by_the_initiator_that_told_it_itself() {
        given(established(), proposed())
                .when(new ContestReport(OFFICE, CHANGE, STATE, "It never happened"))
                .refuses("change.own-report", R_160);
    }

    @Test
    @Shows(R_004)
    void is_not_contested_for_the_initiator_by_another_owner() {
        given(established(), reported())
                .when(new ContestReport(OFFICE, CHANGE, LIER, "It never happened"))
                .isNotYours("change.other-initiator");
    }

    @Test
    void is_not_contested_where_there_is_none() {
        given(established())
                .when(new ContestReport(OFFICE, NO_CHANGE, STATE, "x"))
                .knowsNo("change");
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    @Shows({R_060, R_160})
    void of_any_kind_is_told_without_being_refused(ChangeKind kind) {
        given(established())
                .when(new ReportChange(OFFICE, LIER, STATE, content(kind, null)))
                .answersNumber(1);
    }
}
