package no.partnerskap.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.partnerskap.core.rules.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Compares the rules with the sources of all modules. To write docs/rules.md anew, run from the project's root:
 *
 * <pre>
 * mvn -q -pl partnership-api -am test -Dtest=RulesTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true
 * </pre>
 */
@DisplayName("The register of rules")
class RulesTest {
    private static final Path ROOT = SourceFile.root(Path.of(""));
    private static RuleRegister register;

    @BeforeAll
    static void readTheSources() {
        var rules = Arrays.stream(Rule.values()).map(RuleRegister.Entry::of).toList();
        register = new RuleRegister(rules, SourceFile.below(ROOT));
    }

    @Test
    void knows_every_rule_that_a_text_names() {
        assertThat(register.unknown()).as("ids that are no rule's").isEmpty();
    }

    @Test
    void finds_keeping_marks_in_code_and_showing_marks_in_tests_only() {
        assertThat(register.misplaced()).as("marks in the wrong source tree").isEmpty();
    }

    @Test
    void has_a_test_for_every_rule_that_is_kept() {
        assertThat(register.keptButNotShown()).as("kept, but shown by no test").isEmpty();
    }

    @Test
    void has_code_or_a_reason_for_every_rule() {
        assertThat(register.neitherKeptNorExplained())
                .as("neither kept nor explained")
                .isEmpty();
    }

    @Test
    void excuses_no_rule_that_is_kept() {
        assertThat(register.keptButStillExplained())
                .as("kept, but said to wait")
                .isEmpty();
    }

    @Test
    void is_what_the_page_for_people_says() throws IOException {
        var page = ROOT.resolve(RuleRegister.PAGE);
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, register.page());
        }
        assertThat(page).as("write it anew with -Drules.write=true").exists();
        assertThat(page).as("write it anew with -Drules.write=true").hasContent(register.page());
    }
}
