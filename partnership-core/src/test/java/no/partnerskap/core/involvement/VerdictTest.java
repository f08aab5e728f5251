package no.partnerskap.core.involvement;

import static no.partnerskap.core.involvement.History.ofACut;
import static no.partnerskap.core.involvement.History.ofAMove;
import static no.partnerskap.core.involvement.History.ofANewSystem;
import static no.partnerskap.core.involvement.History.ofLier;
import static no.partnerskap.core.involvement.History.ofLierAndEiker;
import static no.partnerskap.core.involvement.Told.agreedTo;
import static no.partnerskap.core.involvement.Told.consulted;
import static no.partnerskap.core.involvement.Told.informed;
import static no.partnerskap.core.involvement.Verdict.INSUFFICIENT_LEVEL;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_IN_TIME;
import static no.partnerskap.core.involvement.Verdict.INVOLVED_SHORT_NOTICE;
import static no.partnerskap.core.involvement.Verdict.NOT_APPLICABLE;
import static no.partnerskap.core.involvement.Verdict.NOT_INVOLVED;
import static no.partnerskap.core.involvement.Verdict.PENDING;
import static no.partnerskap.core.involvement.Verdict.SET_BY_BOARD;
import static no.partnerskap.core.involvement.Verdict.WAIVED;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.CHANGE;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.LIER_MANDATE;
import static no.partnerskap.core.partnership.Facts.MEETING;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.STATE_MANDATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.on;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Facts.registered;
import static no.partnerskap.core.partnership.Facts.sorted;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_024;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_063;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_081;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_089;
import static no.partnerskap.core.rules.Rule.R_118;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementEvent.AgreementSigned;
import no.partnerskap.core.agreement.AgreementEvent.OwnerApprovalRecorded;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.AgreementKind;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.mandate.Body;
import no.partnerskap.core.rules.Shows;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A verdict")
class VerdictTest {
    private static final String AFTER = "2026-03-05";

    @Test
    @Shows(R_060)
    void is_given_to_each_affected_owner_by_itself() {
        var history = ofLierAndEiker()
                .on("2026-01-05")
                .proposes(ChangeKind.IT_SYSTEM_CHANGE, "2026-03-01")
                .on("2026-02-10")
                .lierRecords(informed("2026-02-10"));
        assertThat(history.audit(AFTER).owners())
                .extracting(OwnerAudit::owner, OwnerAudit::verdict)
                .containsExactly(Tuple.tuple(LIER, INVOLVED_IN_TIME), Tuple.tuple(EIKER, NOT_INVOLVED));
    }

    @Test
    @Shows({R_060, R_064})
    void is_given_to_the_initiator_too_where_the_decision_is_joint() {
        assertThat(ofAMove().audit(AFTER).owners())
                .extracting(OwnerAudit::owner)
                .containsExactly(STATE, LIER);
    }

    @Test
    @Shows(R_061)
    void does_not_apply_to_an_owner_that_was_spared_until_it_says_otherwise() {
        var changeContent =
                History.content(ChangeKind.STAFFING_REDUCTION, "2026-03-01", "2", Map.of(EIKER, "No staff of Eiker"));
        var history = ofLierAndEiker()
                .on("2026-01-05")
                .record(new ChangeProposed(OFFICE, CHANGE, STATE, changeContent, owners(LIER), sorted(Map.of())));
        assertThat(history.toward(EIKER, Question.atEndOf(date(AFTER))).verdict())
                .isEqualTo(NOT_APPLICABLE);
        history.record(new NoEffectContested(OFFICE, CHANGE, EIKER, "Our clients wait"));
        assertThat(history.toward(EIKER, Question.atEndOf(date(AFTER))).verdict())
                .isEqualTo(NOT_INVOLVED);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, WITHDRAWN", "2026-03-01, NOT_INVOLVED"})
    @Shows({R_076, R_063})
    void is_withdrawn_with_a_change_that_was_withdrawn_before_effect(String day, Verdict verdict) {
        assertThat(ofACut().on("2026-02-28").withdraws(day).verdictOn(AFTER)).isEqualTo(verdict);
    }

    @Test
    @Shows({R_118, R_076})
    void is_set_by_the_board_from_the_day_its_decision_is_recorded() {
        var history = ofAMove().on("2026-03-20").boardSetsTheTerm("2026-03-02");
        assertThat(history.verdictOn("2026-03-19")).isEqualTo(NOT_INVOLVED);
        assertThat(history.verdictOn("2026-03-20")).isEqualTo(SET_BY_BOARD);
        var known = Question.atEndOf(date("2026-03-20")).knownAt();
        assertThat(history.toward(LIER, new Question(date("2026-03-19"), known)).verdict())
                .isEqualTo(NOT_INVOLVED);
    }

    @Test
    @Shows(R_085)
    void is_waived_where_the_owner_waived_and_recorded_it_before_effect() {
        var history = ofACut().at("2026-02-28T22:59:59.999Z").lierWaives("2026-02-28");
        assertThat(history.verdictOn(AFTER)).isEqualTo(WAIVED);
        assertThat(history.flagsOn(AFTER)).doesNotContain(Flag.CONDONED);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28T23:00:00Z, 2026-02-20", "2026-03-02T11:00:00Z, 2026-03-01"})
    @Shows(R_085)
    void is_condoned_but_unchanged_by_a_waiver_that_was_recorded_later(String recorded, String waived) {
        var history = ofACut().at(recorded).lierWaives(waived);
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.flagsOn(AFTER)).contains(Flag.CONDONED);
    }

    @Test
    @Shows(R_085)
    void is_not_touched_by_a_waiver_of_a_joint_decision() {
        var history = ofAMove().on("2026-02-01").lierWaives("2026-02-01");
        assertThat(history.verdictOn(AFTER)).isEqualTo(NOT_INVOLVED);
        assertThat(history.flagsOn(AFTER)).doesNotContain(Flag.CONDONED);
    }

    @Test
    @Shows(R_077)
    void is_pending_until_the_change_takes_effect_and_says_what_is_left() {
        var audit =
                ofACut().on("2026-01-10").stateClaims(consulted("2026-01-10")).towardLier("2026-02-28");
        assertThat(audit.verdict()).isEqualTo(PENDING);
        assertThat(audit.daysLeft()).isEqualTo(1);
        assertThat(audit.owed()).isEqualTo(Level.CONSULTED);
        assertThat(audit.lookAgainOn()).isEqualTo("2026-03-01");
        assertThat(ofACut().towardLier("2026-03-01").verdict()).isEqualTo(NOT_INVOLVED);
        assertThat(ofACut().towardLier("2026-03-01").daysLeft()).isNull();
    }

    @Test
    @Shows({R_076, R_077})
    void is_given_before_effect_already_where_the_owner_was_involved_in_time() {
        assertThat(ofACut().on("2026-02-01").lierRecords(agreedTo("2026-02-01")).verdictOn("2026-02-01"))
                .isEqualTo(INVOLVED_IN_TIME);
        assertThat(ofANewSystem()
                        .on("2026-02-20")
                        .lierRecords(informed("2026-02-20"))
                        .verdictOn("2026-02-21"))
                .isEqualTo(INVOLVED_SHORT_NOTICE);
    }

    @Test
    @Shows(R_076)
    void is_the_best_that_any_step_gives() {
        var history = ofANewSystem()
                .on("2026-02-20")
                .lierRecords(informed("2026-02-20"))
                .lierRecords(informed("2026-02-10"))
                .lierRecords(informed("2026-03-01"));
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_IN_TIME);
    }

    @Test
    @Shows(R_064)
    void asks_for_what_the_level_was_raised_to() {
        var history = ofANewSystem().raisesTo(Level.CONSULTED).on("2026-02-01").lierRecords(informed("2026-02-01"));
        assertThat(history.towardLier(AFTER).owed()).isEqualTo(Level.CONSULTED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INSUFFICIENT_LEVEL);
    }

    @Test
    @Shows({R_064, R_022})
    void asks_for_what_an_agreement_in_force_says_instead_of_the_table() {
        var history = agreed("2026-01-01", null).on("2026-01-05").proposes(ChangeKind.STAFFING_REDUCTION, "2026-03-01");
        history.on("2026-02-10").lierRecords(informed("2026-02-10"));
        assertThat(history.towardLier(AFTER).owed()).isEqualTo(Level.INFORMED);
        assertThat(history.verdictOn(AFTER)).isEqualTo(INVOLVED_SHORT_NOTICE);
        assertThat(history.audit(AFTER).policy().agreed()).containsExactly(Map.entry("informLeadDays", 21));
        assertThat(history.flagsOn(AFTER)).doesNotContain(Flag.BASIS_EXPIRED);
    }

    @Test
    @Shows(R_064)
    void does_not_ask_for_what_was_agreed_but_not_signed_by_all_or_not_yet_in_force() {
        var unsigned = ofLier().record(new TextAgreed(OFFICE, AGREEMENT, STATE, terms("2026-01-01", null), null, null));
        unsigned.on("2026-01-05").proposes(ChangeKind.STAFFING_REDUCTION, "2026-03-01");
        assertThat(unsigned.towardLier(AFTER).owed()).isEqualTo(Level.CONSULTED);
        var later = agreed("2026-03-02", null).on("2026-01-05").proposes(ChangeKind.STAFFING_REDUCTION, "2026-03-01");
        assertThat(later.towardLier(AFTER).owed()).isEqualTo(Level.CONSULTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-02, false"})
    @Shows({R_023, R_024})
    void rests_on_the_last_terms_after_they_ran_out_and_says_so(String end, boolean expired) {
        var history = agreed("2026-01-01", end).on("2026-01-05").proposes(ChangeKind.STAFFING_REDUCTION, "2026-03-01");
        assertThat(history.towardLier(AFTER).owed()).isEqualTo(Level.INFORMED);
        assertThat(history.flagsOn(AFTER).contains(Flag.BASIS_EXPIRED)).isEqualTo(expired);
    }

    private static History agreed(String from, @Nullable String end) {
        var text = registered(STATE).sha256();
        var day = on("2026-01-01");
        return ofLier().record(
                        new TextAgreed(OFFICE, AGREEMENT, STATE, terms(from, end), null, null),
                        new OwnerApprovalRecorded(
                                OFFICE, AGREEMENT, STATE, text, day, Body.REGION_DIRECTOR, STATE_MANDATE, true),
                        new OwnerApprovalRecorded(
                                OFFICE, AGREEMENT, LIER, text, day, Body.MUNICIPAL_COUNCIL, LIER_MANDATE, true),
                        new AgreementSigned(OFFICE, AGREEMENT, STATE, day),
                        new AgreementSigned(OFFICE, AGREEMENT, LIER, day));
    }

    private static Terms terms(String from, @Nullable String end) {
        return new Terms(
                AgreementKind.PARTNERSHIP,
                date(from),
                end == null ? null : date(end),
                sorted(Map.of(ChangeKind.STAFFING_REDUCTION, Level.INFORMED)),
                sorted(Map.of("informLeadDays", 21)),
                registered(STATE),
                List.of(),
                null);
    }

    @Test
    @Shows(R_089)
    void shows_what_one_needs_to_work_it_out_again() {
        var history = ofACut().on("2026-01-20")
                .sendsPapers(MEETING, 1, "2026-01-10")
                .stateClaims(consulted("2026-01-20").inMeeting(MEETING, 1).documented())
                .lierAcknowledges(Level.CONSULTED);
        var audit = history.towardLier(AFTER);
        var step = audit.steps().getFirst();
        assertThat(step.leadDays()).isEqualTo(40);
        assertThat(step.beforeEffect()).isTrue();
        assertThat(step.levelClaimed()).isEqualTo(Level.CONSULTED);
        assertThat(step.events().getFirst()).isEqualTo("e7");
        assertThat(audit.reasons().getFirst().code()).isEqualTo("verdict.INVOLVED_IN_TIME");
        assertThat(audit.reasons().getFirst().events()).containsExactly("e4");
        assertThat(audit.reasons().get(1).events()).containsExactly("e7", "e8");
        assertThat(audit.reasons().get(1).values()).containsEntry("consultLeadDays", "30");
    }

    @Test
    @Shows({R_089, R_081})
    void names_the_policy_that_gave_it() {
        var used = ofACut().audit(AFTER).policy();
        assertThat(used.id()).isEqualTo("first");
        assertThat(used.contentHash()).matches("[0-9a-f]{64}");
        assertThat(used.days()).containsEntry("informLeadDays", 14).containsEntry("consultLeadDays", 30);
    }
}
