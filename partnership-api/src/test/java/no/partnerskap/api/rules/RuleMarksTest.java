package no.partnerskap.api.rules;

import static no.partnerskap.api.rules.RuleMark.Kind.KEEPS;
import static no.partnerskap.api.rules.RuleMark.Kind.SHOWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rule marks of a Java source")
class RuleMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Keeps(R_063) class Changes {}",
                "@Keeps(Rule.R_063) public final class Changes {}",
                "@Keeps({R_063}) sealed interface Changes permits A {}",
                "@Keeps(value = {Rule.R_063,}) enum Changes { A }",
                "@no.partnerskap.core.rules.Keeps(no.partnerskap.core.rules.Rule.R_063) record Changes(int a) {}",
                "@Deprecated(since = \")\") @Keeps ( R_063 ) @Other({\"a\", \"b\"}) record Changes<T>(T a) {}",
                "@Keeps(R_063) // class Other {\n @interface Changes {}",
            })
    void are_read_in_every_spelling(String source) {
        assertThat(RuleMarks.in(source)).containsExactly(new RuleMark(KEEPS, "Changes", List.of("R-063")));
    }

    @Test
    void may_name_several_rules() {
        assertThat(RuleMarks.in("@Shows({R_063, Rule.R_064 /* R_065 */}) class ChangeTest {}"))
                .containsExactly(new RuleMark(SHOWS, "ChangeTest", List.of("R-063", "R-064")));
    }

    @Test
    void are_put_down_to_what_they_stand_on() {
        var source = """
            package a.b;
            @Keeps(R_001)
            public record Changes(@Keeps(R_002) int count, @Size({1, 2}) List<Map<A, B>> other) implements X<Y> {
                @Keeps(R_003) private static final Map<A, List<B>> BY_ID = new HashMap<>() {{ put(1, 2); }};
                @Keeps(R_004) Changes { check(Foo.class); }
                @Test @Keeps(R_005) <T extends A & B> List<T> withdraw(@Nullable C c) { if (a) { b(); } }
                enum Kind { A { void a() {} }, @Keeps(R_006) B(1), @Keeps(R_007) C; @Keeps(R_008) int[] d() {} }
                @Keeps(R_009) static class Inner { @Keeps(R_010) void record(int a) { } }
                interface Last { @Keeps(R_011) @Size(max = 3) java.util.List<A> plain(); }
                @Keeps(R_012) int last;
            }
            @Keeps(R_013) class Beside {}
            """;
        assertThat(RuleMarks.in(source).stream().map(mark -> mark.ids().getFirst() + " " + mark.place()))
                .containsExactly(
                        "R-001 Changes",
                        "R-002 Changes#count",
                        "R-003 Changes#BY_ID",
                        "R-004 Changes#Changes",
                        "R-005 Changes#withdraw",
                        "R-006 Changes.Kind#B",
                        "R-007 Changes.Kind#C",
                        "R-008 Changes.Kind#d",
                        "R-00" + "9 Changes.Inner",
                        "R-01" + "0 Changes.Inner#record",
                        "R-011 Changes.Last#plain",
                        "R-012 Changes#last",
                        "R-013 Beside");
    }

    @Test
    void may_stand_on_a_package() {
        assertThat(RuleMarks.in("/** Why. */ @NullMarked @Keeps(R_134) package a.b.c; import d.E;"))
                .containsExactly(new RuleMark(KEEPS, "a.b.c", List.of("R-134")));
    }

    @Test
    void are_not_read_from_comments_and_texts() {
        var source = """
            // @Keeps(R_001) class A {}
            /** {@code @Keeps(R_002)} and an apostrophe's brace { */
            class Holder {
                String a = "@Keeps(R_003) \\" class B {";
                String b = \"""
                    @Keeps(R_004) "class" C { \\\""" \""";
                char brace = '{', quote = '\\'', other = '"';
                @Keeps(R_005) void real() {}
            }
            """;
        assertThat(RuleMarks.in(source)).containsExactly(new RuleMark(KEEPS, "Holder#real", List.of("R-005")));
    }

    @Test
    void are_found_behind_a_long_text_and_a_long_comment() {
        var longText = "a\\\" ".repeat(100_000);
        var source = """
            /* %1$s */ class A { String b = \"""
            %1$s
            \"""; @Keeps(R_001) int c; }
            """.formatted(longText);
        assertThat(RuleMarks.in(source)).containsExactly(new RuleMark(KEEPS, "A#c", List.of("R-001")));
    }

    @Test
    void show_what_is_no_rule_as_it_stands() {
        assertThat(RuleMarks.in("@Keeps({OTHER, R_99}) class A {} @Keeps({}) class B {} @Other(R_001) class C {}"))
                .containsExactly(
                        new RuleMark(KEEPS, "A", List.of("OTHER", "R-99")), new RuleMark(KEEPS, "B", List.of()));
    }
}
