package no.partnerskap.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.partnerskap.core.rules.Action;
import no.partnerskap.core.rules.RuleSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up rules and sources. An unknown id is put together from parts, or the register would find it in this file. */
@DisplayName("A register of made-up rules")
class RuleRegisterTest {
    private static final String NO_RULE = "R-" + "999";
    private static final RuleRegister.Entry EVENINGS = rule("R-063", "Evenings count", null);
    private static final RuleRegister.Entry HOSTS = rule("R-031", "Hosts | write", "comes with hosts");
    private static final SourceFile KEEPER =
            new SourceFile("core/src/main/java/Changes.java", "class Changes { @Keeps(R_063) void after() {} }");
    private static final SourceFile SHOWER =
            new SourceFile("core/src/test/java/ChangeTest.java", "class ChangeTest { @Shows(R_063) void fits() {} }");

    private static RuleRegister.Entry rule(String id, String title, @Nullable String notYet) {
        return new RuleRegister.Entry(id, title, RuleSource.OWN, Action.AUDIT, "own", Optional.ofNullable(notYet));
    }

    private static RuleRegister register(SourceFile... files) {
        return new RuleRegister(List.of(HOSTS, EVENINGS), List.of(files));
    }

    @Test
    void is_content_when_each_rule_is_kept_and_shown_or_explained() {
        var register = register(KEEPER, SHOWER, new SourceFile("docs/a.md", "R-063..R-063, (R-031) and ADR-123"));
        assertThat(register.unknown()).isEmpty();
        assertThat(register.misplaced()).isEmpty();
        assertThat(register.keptButNotShown()).isEmpty();
        assertThat(register.neitherKeptNorExplained()).isEmpty();
        assertThat(register.keptButStillExplained()).isEmpty();
    }

    @Test
    void finds_an_unknown_id_in_any_text() {
        var register = register(
                new SourceFile("a/src/main/java/A.java", "// see " + NO_RULE),
                new SourceFile("a/src/main/resources/b.sql", "-- (" + NO_RULE + ")"),
                new SourceFile("c.yaml", NO_RULE),
                new SourceFile("d.md", "R-063" + "1"),
                new SourceFile(RuleRegister.PAGE, NO_RULE));
        assertThat(register.unknown())
                .containsExactly(
                        "R-063" + "1 in d.md",
                        NO_RULE + " in a/src/main/java/A.java",
                        NO_RULE + " in a/src/main/resources/b.sql",
                        NO_RULE + " in c.yaml");
    }

    @Test
    void finds_a_mark_of_an_unknown_rule_or_of_none() {
        var marked = new SourceFile("a/src/main/java/A.java", "@Keeps(R_999) class A { @Keeps({}) int b; }");
        var register = register(marked);
        assertThat(register.unknown())
                .containsExactly(
                        NO_RULE + " in a/src/main/java/A.java",
                        "no rule named by KEEPS on A#b in a/src/main/java/A.java");
    }

    @Test
    void finds_a_kept_rule_that_no_test_shows() {
        assertThat(register(KEEPER).keptButNotShown()).containsExactly("R-063");
    }

    @Test
    void finds_a_rule_that_is_neither_kept_nor_explained() {
        assertThat(register(SHOWER).neitherKeptNorExplained()).containsExactly("R-063");
    }

    @Test
    void finds_a_kept_rule_that_still_says_what_it_waits_for() {
        var keeper = new SourceFile("a/src/main/java/A.java", "@Keeps(R_031) class A {}");
        assertThat(register(keeper).keptButStillExplained()).containsExactly("R-031");
    }

    @Test
    void finds_marks_in_the_wrong_tree_and_does_not_count_them() {
        var register = register(
                new SourceFile("a/src/test/java/ATest.java", "@Keeps(R_063) class ATest {}"),
                new SourceFile("a/src/main/java/A.java", "@Shows(R_063) class A {}"));
        assertThat(register.misplaced())
                .containsExactly(
                        "KEEPS on ATest in a/src/test/java/ATest.java", "SHOWS on A in a/src/main/java/A.java");
        assertThat(register.neitherKeptNorExplained()).containsExactly("R-063");
    }

    @Test
    void writes_a_page_that_changes_with_the_sources() {
        assertThat(register(KEEPER, SHOWER).page())
                .contains("\n| kept and shown by a test | 1 |\n| not kept yet, for a reason | 1 |\n| all | 2 |\n")
                .endsWith("""
                    | R-031 | Hosts \\| write | OWN | AUDIT | own | - | comes with hosts |
                    | R-063 | Evenings count | OWN | AUDIT | own | `Changes#after` | `ChangeTest#fits` |
                    """);
        assertThat(register(KEEPER).page())
                .contains("\n| kept, but no test shows it | 1 |\n")
                .endsWith("| `Changes#after` | kept, but no test shows it |\n");
        assertThat(register().page()).endsWith("| - | neither kept nor explained |\n");
    }

    @Test
    void reads_the_files_of_a_project_but_not_what_was_built(@TempDir Path folder) throws Exception {
        var built = List.of("a/target/B.java", "node_modules/c.md");
        var written = List.of("pom.xml", "a/pom.xml", "a/src/A.java", "d.yml", "e.txt");
        for (var path : Stream.concat(built.stream(), written.stream()).toList()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), path);
        }
        assertThat(SourceFile.root(folder.resolve("a"))).isEqualTo(folder.toAbsolutePath());
        assertThat(SourceFile.below(folder))
                .containsExactly(new SourceFile("a/src/A.java", "a/src/A.java"), new SourceFile("d.yml", "d.yml"));
    }
}
