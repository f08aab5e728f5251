package no.partnerskap.core.agreement;

import static no.partnerskap.core.agreement.Texts.clause;
import static no.partnerskap.core.agreement.Texts.partnership;
import static no.partnerskap.core.agreement.Texts.whole;
import static no.partnerskap.core.agreement.Texts.with;
import static no.partnerskap.core.agreement.Texts.without;
import static no.partnerskap.core.partnership.Facts.AGREEMENT;
import static no.partnerskap.core.partnership.Facts.EIKER;
import static no.partnerskap.core.partnership.Facts.LIER;
import static no.partnerskap.core.partnership.Facts.OFFICE;
import static no.partnerskap.core.partnership.Facts.OPENING;
import static no.partnerskap.core.partnership.Facts.STATE;
import static no.partnerskap.core.partnership.Facts.date;
import static no.partnerskap.core.partnership.Facts.established;
import static no.partnerskap.core.partnership.Facts.owners;
import static no.partnerskap.core.partnership.Scene.given;
import static no.partnerskap.core.rules.Rule.R_015;
import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_026;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_028;
import static no.partnerskap.core.rules.Rule.R_029;
import static no.partnerskap.core.rules.Rule.R_030;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.partnerskap.core.agreement.AgreementCommand.AgreeText;
import no.partnerskap.core.agreement.AgreementEvent.TextAgreed;
import no.partnerskap.core.agreement.ClauseFields.DisputeSteps;
import no.partnerskap.core.agreement.ClauseFields.Governance;
import no.partnerskap.core.agreement.ClauseFields.LeadershipAndStaffing;
import no.partnerskap.core.agreement.ClauseFields.LinePowers;
import no.partnerskap.core.agreement.ClauseFields.TermAndEvaluation;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.office.LeadershipModel;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.Shows;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The checklist of an agreement")
class AgreementChecklistTest {
    private static List<Rule> noticed(List<Clause> clauses) {
        return new AgreementChecklist(clauses, owners(STATE, LIER))
                .missing().stream().map(Finding::rule).toList();
    }

    @Test
    @Shows({R_015, R_026, R_027, R_028, R_029})
    void is_answered_in_full_by_a_whole_text_and_by_nothing_in_the_least_one() {
        assertThat(noticed(whole())).isEmpty();
        assertThat(noticed(Texts.least())).containsExactly(R_015, R_026, R_027, R_028, R_029);
    }

    @Test
    void is_answered_to_who_agrees_a_text() {
        given(established())
                .when(new AgreeText(OFFICE, STATE, partnership(Texts.least())))
                .answersNumber(1)
                .notices("agreement.universal-design", R_015)
                .notices("agreement.local-steps", R_029);
        given(established())
                .when(new AgreeText(OFFICE, STATE, partnership(whole())))
                .noticesNothing();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    @Shows(R_015)
    void asks_how_universal_design_is_met(@Nullable String said) {
        assertThat(noticed(with(whole(), clause(Texts.location("Street 1", said)))))
                .containsExactly(R_015);
    }

    @Test
    @Shows(R_026)
    void asks_how_and_with_whom_the_owners_meet() {
        var silent = new Governance(null, " ", null, List.of(), null, List.of(), List.of());
        var findings = new AgreementChecklist(with(whole(), clause(silent)), owners(STATE, LIER)).missing();
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().rule()).isEqualTo(R_026);
        assertThat(findings.getFirst().values())
                .isEqualTo(Map.of("missing", "agendaBy, chair, meetingsPerYear, representatives"));
    }

    @Test
    @Shows(R_026)
    void asks_who_speaks_for_every_owner() {
        var findings = new AgreementChecklist(whole(), owners(STATE, LIER, EIKER)).missing();
        assertThat(findings).extracting(Finding::values).containsExactly(Map.of("missing", "representatives"));
    }

    @ParameterizedTest
    @CsvSource({
        "DUAL,false,true,true",
        "SINGLE_STATE,false,true,false",
        "SINGLE_STATE,true,true,true",
        "DUAL,true,false,false"
    })
    @Shows(R_027)
    void asks_who_employs_the_leader_and_with_what_powers(
            LeadershipModel model, boolean employer, boolean powers, boolean settled) {
        var fields = new LeadershipAndStaffing(
                model,
                employer ? STATE : null,
                powers ? List.of(new LinePowers(STATE, "Staff")) : List.of(),
                List.of(),
                null);
        assertThat(fields.settled()).isEqualTo(settled);
        assertThat(noticed(with(whole(), clause(fields)))).isEqualTo(settled ? List.of() : List.of(R_027));
        assertThat(noticed(without(whole(), ClauseType.LEADERSHIP_AND_STAFFING)))
                .containsExactly(R_027);
    }

    @Test
    @Shows(R_028)
    void asks_for_the_day_of_the_next_evaluation() {
        var silent = new TermAndEvaluation(24, null, 12, null);
        assertThat(noticed(with(whole(), clause(silent)))).containsExactly(R_028);
    }

    @Test
    @Shows(R_029)
    void asks_for_local_steps_before_a_formal_dispute() {
        assertThat(noticed(with(whole(), clause(new DisputeSteps(List.of()))))).containsExactly(R_029);
    }

    @Test
    @Shows(R_022)
    void says_when_the_end_of_a_fixed_term_is_announced() {
        var terms = partnership(OPENING, date("2029-01-01"), whole());
        assertThat(AgreementChecklist.of(terms, whole(), owners(STATE, LIER), null))
                .extracting(Finding::rule, Finding::values)
                .containsExactly(Assertions.tuple(
                        R_022, Map.of("end", "2029-01-01", "announced", "2028-01-01, 2028-07-01, 2028-10-01")));
    }

    @ParameterizedTest
    @CsvSource({
        ",,operations.not-linked",
        "1,,operations.outlives",
        "1,2029-01-02,operations.outlives",
        "1,2029-01-01,",
        "2,2029-01-01,operations.not-linked"
    })
    @Shows(R_030)
    void asks_an_operations_agreement_to_hang_on_a_partnership_agreement_and_end_with_it(
            @Nullable Integer under, @Nullable String end, @Nullable String code) {
        var above = partnership(OPENING, date("2029-01-01"), whole());
        var terms = Texts.operations(end == null ? null : date(end), under == null ? null : new AgreementNumber(under));
        var answer = given(
                        established(),
                        new TextAgreed(OFFICE, AGREEMENT, STATE, above, null, null),
                        new TextAgreed(OFFICE, new AgreementNumber(2), STATE, Texts.operations(null, null), null, null))
                .when(new AgreeText(OFFICE, STATE, terms))
                .answersNumber(3);
        if (code != null) {
            answer.notices(code, R_030);
        } else {
            assertThat(AgreementChecklist.of(terms, terms.clauses(), owners(STATE, LIER), above))
                    .extracting(Finding::rule)
                    .containsExactly(R_022);
        }
    }

    @Test
    @Shows(R_030)
    void lets_an_operations_agreement_run_on_under_an_open_ended_one() {
        var terms = Texts.operations(null, AGREEMENT);
        assertThat(AgreementChecklist.of(terms, terms.clauses(), owners(STATE, LIER), partnership(whole())))
                .isEmpty();
        given(established()).when(new AgreeText(OFFICE, STATE, terms)).knowsNo("agreement");
    }
}
