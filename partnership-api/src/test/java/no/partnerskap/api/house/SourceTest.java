package no.partnerskap.api.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import no.partnerskap.api.rules.SourceFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A source")
class SourceTest {
    private static final List<SourceFile> ALL = SourceFile.below(SourceFile.root(Path.of(""))).stream()
            .filter(SourceFile::isCode)
            .toList();

    @ParameterizedTest
    @EnumSource
    void keeps_its_rule(SourceRule rule) {
        assertThat(ALL).hasSizeGreaterThan(800);
        var broken = ALL.stream()
                .collect(toMap(SourceFile::path, file -> rule.brokenIn(file.text()), (a, b) -> a, TreeMap::new));
        broken.values().removeIf(List::isEmpty);
        assertThat(broken).isEmpty();
    }

    @Test
    void is_found_too_wide() {
        var wide = "class A {}\n" + "x".repeat(140) + "\n//" + "x".repeat(139) + "\n";
        assertThat(SourceRule.HAS_LINES_THAT_FIT.brokenIn(wide)).containsExactly("line 3");
    }

    @Test
    void is_found_to_name_a_class_in_full() {
        assertThat(SourceRule.IMPORTS_WHAT_IT_NAMES.brokenIn("""
            package a.b.c;

            import java.util.Map;
            import org.other.Set;

            /** As java.util.Deque. */
            class Here {
                java.util.Set<a.b.c.Here> taken = new org.other.Set("java.util.Queue");
                List<java.util.UUID> found = java.util.List.of();
            }
            """))
                .containsExactly("org.other.Set", "java.util.UUID", "java.util.List");
    }

    @Test
    void is_found_to_leave_something() {
        assertThat(SourceRule.LEAVES_NOTHING_TO_DO.brokenIn("// TO" + "DO: all of it\nvar TODOS = 1;"))
                .hasSize(1);
    }
}
