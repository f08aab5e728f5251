package no.partnerskap.core.change;

import static no.partnerskap.core.change.ChangeFacts.proposed;
import static no.partnerskap.core.change.ChangeFacts.reported;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_CHANGE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_159;
import static no.partnerskap.core.rules.Rule.R_160;

import no.partnerskap.core.change.ChangeCommand.DeclareEmergency;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A change under way")
class RunningChangeTest {
    @Test
    @Shows(R_083)
    void is_moved_by_its_initiator() {
        given(established(), proposed()).when(move(STATE, "2026-04-01")).records(moved("2026-03-01", "2026-04-01"));
    }

    @Test
    @Shows(R_083)
    void is_moved_from_where_it_was_moved_to() {
        given(established(), proposed(), moved("2026-03-01", "2026-04-01"))
                .when(move(STATE, "2026-05-01"))
                .records(moved("2026-04-01", "2026-05-01"));
    }

    @Test
    @Shows(R_083)
    void may_be_moved_into_the_past() {
        given(established(), proposed()).when(move(STATE, "2026-01-15")).records(moved("2026-03-01", "2026-01-15"));
    }

    @Test
    void is_not_moved_to_where_it_stands() {
        given(established(), proposed()).when(move(STATE, "2026-03-01")).recordsNothingNew();
    }

    @Test
    @Shows(R_004)
    void is_not_moved_by_another_owner() {
        given(established(), proposed()).when(move(LIER, "2026-04-01")).isNotYours("change.other-initiator");
    }

    @Test
    void is_not_moved_where_there_is_none() {
        given(established())
                .when(new MoveEffectiveDate(OFFICE, NO_CHANGE, STATE, date("2026-04-01"), "x"))
                .knowsNo("change");
    }

    private static MoveEffectiveDate move(OwnerId by, String to) {
        return new MoveEffectiveDate(OFFICE, CHANGE, by, date(to), "Later");
    }

    private static EffectiveDateMoved moved(String from, String to) {
        return new EffectiveDateMoved(OFFICE, CHANGE, STATE, date(from), date(to), "Later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATE", "M1"})
    @Shows(R_160)
    void is_reported_to_apply_by_either_owner(OwnerId by) {
        given(established(), proposed())
                .when(effect(CHANGE, by, "2026-01-28"))
                .records(new EffectReported(OFFICE, CHANGE, by, date("2026-01-28")));
    }

    @Test
    @Shows(R_158)
    void is_reported_to_apply_once_by_the_same_owner_from_the_same_day() {
        given(established(), proposed(), applies(LIER))
                .when(effect(CHANGE, LIER, "2026-01-28"))
                .recordsNothingNew();
    }

    @Test
    @Shows(R_159)
    void is_reported_to_apply_also_where_the_other_owner_has_said_so() {
        given(established(), proposed(), applies(LIER))
                .when(effect(CHANGE, STATE, "2026-01-28"))
                .records(applies(STATE));
    }

    @Test
    @Shows(R_160)
    void is_reported_to_apply_also_after_it_was_withdrawn() {
        given(established(), proposed(), withdrawn("2026-01-20"))
                .when(effect(CHANGE, LIER, "2026-01-28"))
                .records(applies(LIER));
    }

    @Test
    void is_not_reported_to_apply_where_there_is_none() {
        given(established()).when(effect(NO_CHANGE, LIER, "2026-01-28")).knowsNo("change");
    }

    @Test
    void is_not_reported_to_apply_from_tomorrow() {
        given(established(), proposed())
                .when(effect(CHANGE, LIER, "2026-02-02"))
                .isMalformed("/on", "in-the-future");
    }

    private static ReportEffect effect(ChangeNumber change, OwnerId by, String day) {
        return new ReportEffect(OFFICE, change, by, on(day));
    }

    private static EffectReported applies(OwnerId by) {
        return new EffectReported(OFFICE, CHANGE, by, date("2026-01-28"));
    }

    @Test
    void is_withdrawn_by_its_initiator_until_it_takes_effect() {
        given(established(), proposed())
                .at("2026-02-28T22:59:59Z")
                .when(withdraw(STATE, "2026-02-20"))
                .records(withdrawn("2026-02-20"));
    }

    @Test
    void is_withdrawn_today_where_no_day_is_said() {
        given(established(), proposed()).when(withdraw(STATE, null)).records(withdrawn("2026-02-01"));
    }

    @Test
    @Shows(R_076)
    void is_not_withdrawn_once_it_took_effect() {
        given(established(), proposed())
                .at("2026-02-28T23:00:00Z")
                .when(withdraw(STATE, "2026-02-20"))
                .refuses("change.in-effect", R_061);
    }

    @Test
    @Shows(R_076)
    void is_not_withdrawn_once_it_took_effect_earlier_than_announced() {
        given(established(), proposed(), applies(LIER))
                .when(withdraw(STATE, "2026-01-20"))
                .refuses("change.in-effect", R_061);
    }

    @Test
    void is_withdrawn_once() {
        given(established(), proposed(), withdrawn("2026-01-20"))
                .when(withdraw(STATE, "2026-01-21"))
                .refuses("change.already-withdrawn", R_061);
    }

    @Test
    @Shows(R_004)
    void is_not_withdrawn_by_another_owner_not_even_the_one_that_told_it() {
        given(established(), reported()).when(withdraw(LIER, null)).isNotYours("change.other-initiator");
    }

    @Test
    void is_not_withdrawn_where_there_is_none() {
        given(established())
                .when(new WithdrawChange(OFFICE, NO_CHANGE, STATE, null))
                .knowsNo("change");
    }

    private static WithdrawChange withdraw(OwnerId by, @Nullable String day) {
        return new WithdrawChange(OFFICE, CHANGE, by, day == null ? null : on(day));
    }

    private static ChangeWithdrawn withdrawn(String day) {
        return new ChangeWithdrawn(OFFICE, CHANGE, STATE, on(day));
    }

    @ParameterizedTest
    @EnumSource(EmergencyGround.class)
    @Shows(R_086)
    void is_declared_an_emergency_on_a_ground_that_makes_one(EmergencyGround ground) {
        given(established(), proposed())
                .when(declare(CHANGE, STATE, ground.name()))
                .records(new EmergencyDeclared(OFFICE, CHANGE, STATE, ground.name(), "Because"))
                .noticesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHORTAGE_OF_MONEY", "LACK_OF_TIME", "life_or_health", ""})
    @Shows(R_086)
    void is_declared_an_emergency_on_any_other_ground_without_becoming_one(String ground) {
        given(established(), proposed())
                .when(declare(CHANGE, STATE, ground))
                .records(new EmergencyDeclared(OFFICE, CHANGE, STATE, ground, "Because"))
                .notices("emergency.ground", R_086);
    }

    @Test
    @Shows(R_004)
    void is_not_declared_an_emergency_by_another_owner() {
        given(established(), proposed())
                .when(declare(CHANGE, LIER, "LEGAL_ORDER"))
                .isNotYours("change.other-initiator");
    }

    @Test
    void is_not_declared_an_emergency_where_there_is_none() {
        given(established()).when(declare(NO_CHANGE, STATE, "LEGAL_ORDER")).knowsNo("change");
    }

    private static DeclareEmergency declare(ChangeNumber change, OwnerId by, String ground) {
        return new DeclareEmergency(OFFICE, change, by, ground, "Because");
    }

    @Test
    void is_not_touched_by_somebody_who_owns_nothing_here() {
        given(established(), proposed())
                .when(effect(CHANGE, NOBODY, "2026-01-28"))
                .knowsNo("owner");
    }
}
