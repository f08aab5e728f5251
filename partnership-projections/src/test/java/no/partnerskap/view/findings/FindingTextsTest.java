package no.partnerskap.view.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.finding.FindingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentences about findings")
class FindingTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void are_there_for_every_code_and_for_nothing_else(String language) throws IOException {
        var sentences = new Properties();
        try (var file = getClass().getResourceAsStream("findings_" + language + ".properties")) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        var needed = Arrays.stream(FindingCode.values())
                .flatMap(code -> Stream.of(code.name() + ".found", code.name() + ".resolved"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(sentences.stringPropertyNames())).isEqualTo(needed);
        assertThat(sentences.values())
                .allSatisfy(sentence -> assertThat(sentence.toString())
                        .isNotBlank()
                        .endsWith(".")
                        .doesNotContain("  "));
    }

    @ParameterizedTest
    @EnumSource
    void name_only_what_a_finding_of_the_code_says(FindingCode code) {
        assertThat(code.valueNames()).containsAll(new FindingTexts().named(code));
    }

    /** What a text lacks, it lacks on every day; and owners may tell different days. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "AGREEMENT_UNIVERSAL_DESIGN",
                "AGREEMENT_MEETINGS",
                "AGREEMENT_LEADER",
                "AGREEMENT_EVALUATION",
                "AGREEMENT_LOCAL_STEPS",
                "OPERATIONS_NOT_LINKED",
                "CONFLICTING_REPORTS"
            })
    void tell_in_each_language_on_which_day_a_finding_rests(FindingCode code) {
        assertThat(new FindingTexts().namedIn(code))
                .hasSize(3)
                .allSatisfy(named -> assertThat(named).as(code.name()).containsAnyOf("on", "due", "end", "from"));
    }
}
