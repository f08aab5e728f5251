package no.partnerskap.core.mandate;

import static no.partnerskap.core.mandate.Body.ADVISER;
import static no.partnerskap.core.mandate.Body.MUNICIPAL_COUNCIL;
import static no.partnerskap.core.mandate.Body.MUNICIPAL_DIRECTOR;
import static no.partnerskap.core.mandate.Body.OFFICE_LEADER;
import static no.partnerskap.core.mandate.Body.STATUTE;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.NOBODY;
import static no.partnerskap.core.partnership.Facts.NO_MANDATE;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.decided;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.lierMandate;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.stateMandate;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_041;
import static no.partnerskap.core.rules.Rule.R_042;
import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_047;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateEvent.MandateEnded;
import no.partnerskap.core.mandate.MandateEvent.MandateGranted;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mandate")
class MandateTest {
    @Test
    @Shows(R_041)
    void names_its_owner_holder_subjects_ceiling_source_and_period() {
        given(established(), stateMandate())
                .when(new GrantMandate(
                        OFFICE,
                        LIER,
                        MUNICIPAL_DIRECTOR,
                        "p-1",
                        Subjects.of(ChangeKind.STAFF_MOVED),
                        "Two posts",
                        decided(MUNICIPAL_COUNCIL),
                        OPENING,
                        date("2027-01-01")))
                .records(new MandateGranted(
                        OFFICE,
                        new Mandate(
                                LIER_MANDATE,
                                LIER,
                                MUNICIPAL_DIRECTOR,
                                "p-1",
                                Subjects.of(ChangeKind.STAFF_MOVED),
                                "Two posts",
                                decided(MUNICIPAL_COUNCIL),
                                OPENING,
                                date("2027-01-01"))))
                .answersNumber(2);
    }

    @Test
    @Shows(R_041)
    void is_not_held_by_a_statute() {
        given(established()).when(grant(STATUTE, MUNICIPAL_COUNCIL)).refuses("mandate.holder", R_041);
    }

    @Test
    @Shows(R_005)
    void is_not_held_by_the_office_leader() {
        given(established()).when(grant(OFFICE_LEADER, MUNICIPAL_COUNCIL)).refuses("mandate.leader", R_005);
    }

    @Test
    @Shows(R_042)
    void is_not_granted_by_its_holder() {
        given(established()).when(grant(MUNICIPAL_COUNCIL, MUNICIPAL_COUNCIL)).refuses("mandate.self-granted", R_042);
    }

    @Test
    @Shows(R_041)
    void says_which_decision_it_rests_on() {
        given(established())
                .when(grant(new SourceDecision(MUNICIPAL_COUNCIL, on("2025-12-01"), " "), OPENING, null))
                .refuses("mandate.source", R_041);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01", "2025-12-31"})
    @Shows(R_041)
    void ends_after_it_begins(LocalDate to) {
        given(established())
                .when(grant(decided(MUNICIPAL_COUNCIL), OPENING, to))
                .refuses("mandate.period", R_041);
    }

    @Test
    @Shows(R_042)
    void may_begin_on_the_day_of_the_decision() {
        given(established())
                .when(grant(source("2026-01-15"), date("2026-01-15"), null))
                .answersNumber(1);
    }

    @Test
    @Shows(R_042)
    void begins_no_earlier_than_the_decision() {
        given(established())
                .when(grant(source("2026-01-15"), date("2026-01-14"), null))
                .refuses("mandate.decided-later", R_042);
    }

    @Test
    void rests_on_no_decision_of_the_future() {
        given(established())
                .when(grant(source("2026-02-02"), date("2026-03-01"), null))
                .isMalformed("/source/decidedOn", "in-the-future");
    }

    @Test
    void belongs_to_an_owner_of_the_office() {
        given(established())
                .when(new GrantMandate(
                        OFFICE,
                        NOBODY,
                        MUNICIPAL_DIRECTOR,
                        null,
                        Subjects.ALL,
                        null,
                        decided(MUNICIPAL_COUNCIL),
                        OPENING,
                        null))
                .knowsNo("owner");
    }

    @Test
    void covers_all_subjects_or_names_some() {
        assertThatThrownBy(() -> new Subjects(false, Collections.emptySortedSet()))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() ->
                        new Subjects(true, Subjects.of(ChangeKind.STAFF_MOVED).kinds()))
                .isInstanceOf(Malformed.class);
    }

    private static GrantMandate grant(Body holder, Body source) {
        return new GrantMandate(OFFICE, LIER, holder, null, Subjects.ALL, null, decided(source), OPENING, null);
    }

    private static GrantMandate grant(SourceDecision source, LocalDate from, @Nullable LocalDate to) {
        return new GrantMandate(OFFICE, LIER, ADVISER, null, Subjects.ALL, null, source, from, to);
    }

    private static SourceDecision source(String decidedOn) {
        return new SourceDecision(MUNICIPAL_COUNCIL, on(decidedOn), "26/5");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,2026-07-01", "2026-06-30,2026-07-02", "2025-12-15,"})
    @Shows(R_047)
    void is_not_given_to_somebody_who_holds_one_of_another_owner_then(LocalDate from, @Nullable LocalDate to) {
        given(established(), held(STATE, date("2026-07-01")))
                .when(personal(LIER, from, to))
                .refuses("mandate.both-owners", R_047);
    }

    @Test
    @Shows(R_047)
    void may_be_given_to_somebody_whose_mandate_of_another_owner_has_ended() {
        given(established(), held(STATE, date("2026-07-01")))
                .when(personal(LIER, date("2026-07-01"), null))
                .answersNumber(2);
    }

    @Test
    @Shows(R_047)
    void may_be_given_to_somebody_whose_mandate_of_another_owner_was_ended() {
        given(established(), held(STATE, null), new MandateEnded(OFFICE, STATE_MANDATE, date("2026-02-01")))
                .when(personal(LIER, date("2026-02-01"), null))
                .answersNumber(2);
    }

    @Test
    @Shows(R_047)
    void may_be_given_to_somebody_who_holds_another_of_the_same_owner() {
        given(established(), held(LIER, null))
                .when(personal(LIER, OPENING, null))
                .answersNumber(2);
    }

    private static MandateGranted held(OwnerId owner, @Nullable LocalDate to) {
        return new MandateGranted(
                OFFICE,
                new Mandate(
                        new MandateNumber(1),
                        owner,
                        ADVISER,
                        "p-7",
                        Subjects.ALL,
                        null,
                        decided(MUNICIPAL_COUNCIL),
                        OPENING,
                        to));
    }

    private static GrantMandate personal(OwnerId by, LocalDate from, @Nullable LocalDate to) {
        return new GrantMandate(OFFICE, by, ADVISER, "p-7", Subjects.ALL, null, decided(MUNICIPAL_COUNCIL), from, to);
    }

    @Test
    void is_ended_by_its_owner() {
        given(established(), stateMandate(), lierMandate())
                .when(new EndMandate(OFFICE, LIER, LIER_MANDATE, date("2026-03-01")))
                .records(new MandateEnded(OFFICE, LIER_MANDATE, date("2026-03-01")))
                .answersNumber(2);
    }

    @Test
    @Shows(R_004)
    void is_not_ended_by_the_other_owner() {
        given(established(), stateMandate())
                .when(new EndMandate(OFFICE, LIER, STATE_MANDATE, date("2026-03-01")))
                .isNotYours("mandate.other-owner");
    }

    @Test
    @Shows(R_041)
    void does_not_end_before_it_begins() {
        given(established(), stateMandate())
                .when(new EndMandate(OFFICE, STATE, STATE_MANDATE, date("2025-12-31")))
                .refuses("mandate.ends-before-start", R_041);
    }

    @Test
    void is_not_ended_where_there_is_none() {
        given(established())
                .when(new EndMandate(OFFICE, STATE, NO_MANDATE, date("2026-03-01")))
                .knowsNo("mandate");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,false", "2026-01-01,true", "2026-06-30,true", "2026-07-01,false"})
    @Shows(R_045)
    void covers_from_its_first_day_until_the_day_before_its_end(LocalDate day, boolean covered) {
        var mandate = lierMandate().mandate().endedOn(date("2026-07-01"));
        assertThat(mandate.covers(LIER, ChangeKind.STAFF_MOVED, day)).isEqualTo(covered);
    }

    @Test
    @Shows(R_045)
    void never_lasts_longer_because_it_was_ended_again() {
        var mandate = lierMandate().mandate().endedOn(date("2026-07-01")).endedOn(date("2026-09-01"));
        assertThat(mandate.validTo()).isEqualTo(date("2026-07-01"));
    }

    @Test
    @Shows(R_045)
    void covers_neither_another_owner_nor_another_subject() {
        var mandates = Mandates.NONE.after(new MandateGranted(
                OFFICE,
                new Mandate(
                        new MandateNumber(1),
                        LIER,
                        ADVISER,
                        null,
                        Subjects.of(ChangeKind.STAFF_MOVED),
                        null,
                        decided(MUNICIPAL_COUNCIL),
                        OPENING,
                        null)));
        var day = date("2026-02-01");
        assertThat(mandates.cover(new MandateNumber(1), LIER, ChangeKind.STAFF_MOVED, day))
                .isTrue();
        assertThat(mandates.cover(new MandateNumber(1), STATE, ChangeKind.STAFF_MOVED, day))
                .isFalse();
        assertThat(mandates.cover(new MandateNumber(1), LIER, ChangeKind.TASK_MOVED, day))
                .isFalse();
        assertThat(mandates.cover(NO_MANDATE, LIER, ChangeKind.STAFF_MOVED, day))
                .isFalse();
        assertThat(mandates.cover(null, LIER, ChangeKind.STAFF_MOVED, day)).isFalse();
    }
}
