package no.partnerskap.view.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.view.agreement.AgreementDiff.ComparedState;
import no.partnerskap.view.agreement.ClauseDiff.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference between two states of agreements")
class AgreementDiffTest {
    private static final long SEED = 4_019;
    private static final int PAIRS = 2_000;
    private static final ComparedState FROM = asked(1);
    private static final ComparedState TO = asked(2);

    private static ComparedState asked(int agreement) {
        return new ComparedState(
                new AgreementNumber(agreement), LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T10:00:00Z"), null);
    }

    private static AgreementDiff between(AgreementState before, AgreementState after) {
        return AgreementDiff.of(FROM, before, TO, after);
    }

    private static SortedMap<ClauseKey, Clause> clauses(AgreementState state) {
        var clauses = new TreeMap<ClauseKey, Clause>();
        for (var wording : state.clauses()) {
            if (wording.clause() != null) {
                clauses.put(wording.key(), wording.clause());
            }
        }
        return clauses;
    }

    @Test
    void is_nothing_between_a_state_and_itself() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var state = RandomText.state(random);
            var diff = between(state, state);
            assertThat(diff.terms()).isEmpty();
            assertThat(diff.clauses()).hasSameSizeAs(state.clauses()).allSatisfy(clause -> {
                assertThat(clause.outcome()).isEqualTo(Outcome.UNCHANGED);
                assertThat(clause.fields()).isEmpty();
                assertThat(clause.text()).isEmpty();
                assertThat(clause.before()).isEqualTo(clause.after()).isNotNull();
            });
        }
    }

    @Test
    void makes_the_second_state_of_the_first() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.state(random);
            var after = RandomText.state(random);
            assertThat(Applied.to(clauses(before), between(before, after))).isEqualTo(clauses(after));
        }
    }

    @Test
    void is_the_same_seen_from_the_other_side() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.state(random);
            var after = RandomText.state(random);
            assertThat(AgreementDiff.of(TO, after, FROM, before)).isEqualTo(Applied.mirrored(between(before, after)));
        }
    }

    @Test
    void tells_of_clauses_in_the_order_of_their_keys_and_of_each_side_where_it_comes_from() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.state(random);
            var after = RandomText.state(random);
            var diff = between(before, after);
            assertThat(diff.clauses()).extracting(ClauseDiff::key).isSorted().doesNotHaveDuplicates();
            diff.clauses().forEach(clause -> {
                assertThat(clause.before() != null).isEqualTo(clauses(before).containsKey(clause.key()));
                assertThat(clause.after() != null).isEqualTo(clauses(after).containsKey(clause.key()));
            });
        }
    }

    @Test
    void points_to_single_fields_and_to_lists_that_have_grown_as_a_whole() {
        assertThat(FieldChange.between(
                        Map.of("steps", List.of(Map.of("step", "talk", "days", 5)), "a/b", 1),
                        Map.of("steps", List.of(Map.of("step", "talk", "days", 10)), "a/b", 2)))
                .containsExactly(new FieldChange("/a~1b", 1, 2), new FieldChange("/steps/0/days", 5, 10));
        assertThat(FieldChange.between(Map.of("goals", List.of("one")), Map.of("goals", List.of("one", "two"))))
                .containsExactly(new FieldChange("/goals", List.of("one"), List.of("one", "two")));
    }

    @Test
    void takes_numbers_for_the_same_that_are_written_with_other_decimals() {
        assertThat(FieldChange.between(new BigDecimal("1.5"), new BigDecimal("1.50")))
                .isEmpty();
        assertThat(FieldChange.between(new BigDecimal("1.5"), new BigDecimal("1.51")))
                .hasSize(1);
    }
}
