package no.partnerskap.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rule")
class RuleTest {
    @Test
    void is_found_by_the_id_that_people_quote() {
        assertThat(Rule.of("R-063")).isSameAs(Rule.R_063);
        assertThat(Rule.R_063.id()).isEqualTo("R-063");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "063", "R_063", "r-063", "R-63", " R-063"})
    void is_not_found_by_anything_else(String id) {
        assertThatThrownBy(() -> Rule.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(id);
    }

    @Test
    void has_a_three_digit_id_a_short_title_and_a_source() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("R-[0-9]{3}");
            assertThat(rule.title()).isNotBlank().hasSizeLessThanOrEqualTo(90).doesNotEndWith(".");
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void stands_in_the_order_of_its_id_and_says_something_of_its_own() {
        assertThat(Rule.values()).hasSize(174);
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).isSorted();
        assertThat(Arrays.stream(Rule.values()).map(Rule::title)).doesNotHaveDuplicates();
    }
}
