package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.content;
import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.sparing;
import static no.partnerskap.core.change.ChangeFacts.stateCutsTwoPosts;
import static no.partnerskap.core.change.ChangeFacts.theOfficeMoves;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.establishedWithEiker;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_064;

import java.util.Map;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A change that is proposed or reported")
class ProposedChangeTest {
    @Test
    @Shows({R_060, R_061})
    void affects_every_owner_but_its_initiator() {
        given(establishedWithEiker())
                .when(propose(stateCutsTwoPosts()))
                .records(proposed(stateCutsTwoPosts(), LIER, EIKER))
                .answersNumber(1);
    }

    @Test
    @Shows(R_060)
    void affects_its_initiator_too_where_it_is_decided_jointly() {
        given(established()).when(propose(theOfficeMoves())).records(proposed(theOfficeMoves(), STATE, LIER));
    }

    @Test
    @Shows(R_061)
    void spares_an_owner_that_it_is_said_not_to_affect() {
        var changeContent = sparing(stateCutsTwoPosts(), Map.of(EIKER, "Eiker has no staff here"));
        given(establishedWithEiker()).when(propose(changeContent)).records(proposed(changeContent, LIER));
    }

    @ParameterizedTest
    @CsvSource({"M1,' '", "STATE,Ours alone"})
    @Shows(R_061)
    void says_with_a_reason_and_of_another_owner_that_it_has_no_effect(OwnerId owner, String reason) {
        given(established())
                .when(propose(sparing(stateCutsTwoPosts(), Map.of(owner, reason))))
                .isMalformed("/noEffect/" + owner, "no-effect");
    }

    @Test
    void says_of_nobody_that_it_has_no_effect() {
        given(established())
                .when(propose(sparing(stateCutsTwoPosts(), Map.of(NOBODY, "None"))))
                .knowsNo("owner");
    }

    @Test
    @Shows(R_061)
    void spares_nobody_where_it_is_decided_jointly() {
        given(established())
                .when(propose(sparing(theOfficeMoves(), Map.of(LIER, "None"))))
                .refuses("change.joint-affects-all", R_061);
    }

    @Test
    @Shows(R_013)
    void never_takes_the_statutory_minimum_out_of_the_office() {
        given(established())
                .when(propose(content(ChangeKind.MINIMUM_SERVICE_REMOVED, null)))
                .refuses("change.minimum-service", R_013);
    }

    @Test
    @Shows(R_064)
    void may_raise_the_level_owed_to_an_owner_and_then_affects_it() {
        var raised =
                sorted(Map.of(STATE, new Raise(Level.INFORMED, "Asked for"), LIER, new Raise(Level.CO_DECIDED, "x")));
        given(established())
                .when(new ProposeChange(OFFICE, LIER, content(ChangeKind.IT_SYSTEM_CHANGE, null), raised))
                .records(new ChangeProposed(
                        OFFICE, CHANGE, LIER, content(ChangeKind.IT_SYSTEM_CHANGE, null), owners(STATE, LIER), raised));
    }

    @Test
    @Shows(R_064)
    void never_lowers_the_level_owed_to_an_owner() {
        var lowered = sorted(Map.of(LIER, new Raise(Level.INFORMED, "Enough")));
        given(established())
                .when(new ProposeChange(OFFICE, STATE, stateCutsTwoPosts(), lowered))
                .refuses("change.level-lowered", R_064);
    }

    @Test
    void raises_no_level_for_nobody() {
        var raised = sorted(Map.of(NOBODY, new Raise(Level.JOINTLY_DECIDED, "x")));
        given(established())
                .when(new ProposeChange(OFFICE, STATE, stateCutsTwoPosts(), raised))
                .knowsNo("owner");
    }

    @Test
    @Shows(R_004)
    void is_not_proposed_by_somebody_who_owns_nothing_here() {
        given(established())
                .when(new ProposeChange(OFFICE, NOBODY, stateCutsTwoPosts(), sorted(Map.of())))
                .knowsNo("owner");
    }

    private static ProposeChange propose(ChangeContent changeContent) {
        return new ProposeChange(OFFICE, STATE, changeContent, sorted(Map.of()));
    }

    @Test
    @Shows(R_064)
    void may_be_owed_more_as_long_as_it_has_not_taken_effect() {
        given(established(), proposed())
                .at("2026-02-28T22:59:59Z")
                .when(raise(CHANGE, LIER, Level.CO_DECIDED))
                .records(raisedTo(Level.CO_DECIDED));
    }

    @Test
    @Shows(R_064)
    void is_owed_no_more_once_it_has_taken_effect() {
        given(established(), proposed())
                .at("2026-02-28T23:00:00Z")
                .when(raise(CHANGE, LIER, Level.CO_DECIDED))
                .refuses("change.in-effect", R_064);
    }

    @Test
    @Shows(R_064)
    void is_owed_no_more_once_it_took_effect_earlier_than_announced() {
        given(established(), proposed(), new EffectReported(OFFICE, CHANGE, LIER, date("2026-02-01")))
                .when(raise(CHANGE, LIER, Level.CO_DECIDED))
                .refuses("change.in-effect", R_064);
    }

    @Test
    @Shows(R_064)
    void is_never_owed_less_than_the_table_says() {
        given(established(), proposed())
                .when(raise(CHANGE, LIER, Level.INFORMED))
                .refuses("change.level-lowered", R_064);
    }

    @Test
    @Shows(R_064)
    void is_never_owed_less_than_it_was_raised_to() {
        given(established(), proposed(), raisedTo(Level.JOINTLY_DECIDED))
                .when(raise(CHANGE, LIER, Level.CO_DECIDED))
                .refuses("change.level-lowered", R_064);
    }

    @Test
    @Shows(R_061)
    void is_owed_nothing_toward_an_owner_that_is_not_affected() {
        given(established(), proposed())
                .when(raise(CHANGE, STATE, Level.CO_DECIDED))
                .refuses("change.not-affected", R_061);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M9"})
    void is_owed_nothing_toward_nobody(OwnerId owner) {
        given(established(), proposed())
                .when(raise(CHANGE, owner, Level.CO_DECIDED))
                .knowsNo("owner");
    }

    @Test
    void is_owed_nothing_where_there_is_none() {
        given(established()).when(raise(NO_CHANGE, LIER, Level.CO_DECIDED)).knowsNo("change");
    }

    private static RaiseRequiredLevel raise(ChangeNumber change, OwnerId owner, Level level) {
        return new RaiseRequiredLevel(OFFICE, change, LIER, owner, new Raise(level, "It matters"));
    }

    private static RequiredLevelRaised raisedTo(Level level) {
        return new RequiredLevelRaised(OFFICE, CHANGE, LIER, LIER, new Raise(level, "It matters"));
    }
}
