package no.partnerskap.api.problem;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static no.partnerskap.api.problem.CompiledCalls.TELLERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.api.problem.ToldCodes.Call;
import no.partnerskap.api.problem.ToldCodes.Told;
import no.partnerskap.core.kernel.ClockBehind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatusCode;

@DisplayName("The texts of problems and of findings in the answer to a command")
class TextsTest {
    private static final List<Told> TOLD = ToldCodes.ofMainCode();
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9-]+)}");

    /** These alone pass on the code of another: what makes and what tells of refusals. */
    private static final Set<String> PASS_ON = Set.of(
            "Finding.java",
            "ActOfAnother.java",
            "Numbered.java",
            "Problem.java",
            "ProblemAdvice.java",
            "ProblemValve.java",
            "ProblemWriter.java",
            "BodyLimitFilter.java",
            "ReadLogResponseFilter.java",
            "ContainerErrors.java",
            "BadParameter.java",
            "BodyTooLarge.java",
            "Failure.java",
            "StaleDraft.java",
            "Refused.java",
            "Malformed.java",
            "JsonFaults.java",
            "BodyFaults.java");

    /** What the law demands is noticed in one place, and refused by what was noticed. */
    private static final Set<String> REFUSED_AS_NOTICED =
            Set.of("agreement.clauses-missing", "agreement.services-missing");

    /** Their values are put together out of the scan's sight; the stories over HTTP show them. */
    private static final Set<String> VALUES_FROM_ELSEWHERE = Set.of("stale", "version-ahead", BodyTooLarge.CODE);

    /** Sentences that really are the same in bokmål and nynorsk. */
    private static final Set<String> ALIKE = Set.of("title.401");

    @Test
    void are_there_for_every_problem_and_for_nothing_else() throws IOException {
        var needed = new TreeSet<>(titles());
        needed.addAll(fromTheContainer());
        needed.addAll(REFUSED_AS_NOTICED);
        needed.add(new ClockBehind(Duration.ZERO).code());
        codes(false).forEach(needed::add);
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(texts("problem", language).keySet()).as(language).containsExactlyInAnyOrderElementsOf(needed);
        }
    }

    @Test
    void are_there_for_every_finding_of_a_command_and_for_nothing_else() throws IOException {
        var needed = codes(true).collect(toSet());
        assertThat(needed).containsAll(REFUSED_AS_NOTICED);
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(texts("finding", language).keySet()).as(language).containsExactlyInAnyOrderElementsOf(needed);
        }
    }

    @ParameterizedTest
    @CsvSource({"problem, nb", "problem, nn", "problem, en", "finding, nb", "finding, nn", "finding, en"})
    void name_only_values_that_come_with_the_code(String bundle, String language) throws IOException {
        var texts = texts(bundle, language);
        for (var told : TOLD) {
            if (told.call().notices() == bundle.equals("finding") && !VALUES_FROM_ELSEWHERE.contains(told.code())) {
                assertThat(told.values())
                        .as(told.file() + " " + told.code())
                        .containsAll(places(texts.getOrDefault(told.code(), "")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"problem", "finding"})
    void name_the_same_values_in_every_language_and_read_as_sentences(String bundle) throws IOException {
        var nb = texts(bundle, "nb");
        for (var language : List.of("nb", "nn", "en")) {
            texts(bundle, language).forEach((code, text) -> {
                assertThat(places(text)).as(language + " " + code).isEqualTo(places(nb.getOrDefault(code, "")));
                assertThat(text).as(language + " " + code).matches("\\S.*\\S").doesNotContain("  ");
                assertThat(text.matches(".*[.…]")).as(language + " " + code).isNotEqualTo(code.startsWith("title."));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"problem", "finding"})
    void are_written_in_each_language_and_not_copied(String bundle) throws IOException {
        var nb = texts(bundle, "nb");
        var nn = texts(bundle, "nn");
        var en = texts(bundle, "en");
        assertThat(nb.keySet().stream().filter(code -> nb.get(code).equals(nn.get(code))))
                .allMatch(ALIKE::contains);
        assertThat(nb.keySet().stream().filter(code -> nb.get(code).equals(en.get(code))))
                .isEmpty();
        assertThat(String.join("\n", nb.values()))
                .doesNotContainPattern("(?iU)\\b(ikkje|korleis|kva|kven|eit|éin|éi|noko|nokon|frå|eigar|eigarar"
                        + "|vere|vore|høgst|framleis|òg|berre|seier)\\b");
        assertThat(String.join("\n", nn.values()))
                .doesNotContainPattern("(?iU)\\b(ikke|hvordan|hva|hvem|et|én|noe|noen|fra|eier|eiere"
                        + "|være|vært|høyst|fortsatt|også|bare|hvis|hvor|sier|gjøre)\\b");
    }

    @Test
    void have_a_code_that_stands_where_it_is_told() {
        assertThat(TOLD.stream().filter(told -> told.code().isEmpty() && told.call() != Call.REFUSED_BECAUSE))
                .allMatch(told -> PASS_ON.contains(told.file()));
        assertThat(TOLD.stream()
                        .filter(told -> told.call() == Call.REFUSED_BECAUSE)
                        .map(Told::file))
                .containsExactlyInAnyOrder("Amendments.java", "StatutoryContent.java");
        assertThat(TOLD.stream()
                        .filter(told -> REFUSED_AS_NOTICED.contains(told.code()))
                        .map(Told::file))
                .containsOnly("StatutoryContent.java");
    }

    /** What the compiler made of the sources is counted too, so that no spelling of a call escapes the scan. */
    @Test
    void are_asked_for_wherever_a_class_tells_of_something() {
        var scanned = TOLD.stream()
                .filter(told -> !TELLERS.contains(told.file().replace(".java", "")))
                .collect(groupingBy(Told::file, TreeMap::new, counting()));
        assertThat(scanned).hasSizeGreaterThan(60);
        assertThat(CompiledCalls.byFile()).isEqualTo(scanned);
    }

    private static Stream<String> codes(boolean noticed) {
        return TOLD.stream()
                .filter(told -> told.call().notices() == noticed && !told.code().isEmpty())
                .map(Told::code);
    }

    private static Set<String> titles() {
        return Stream.concat(
                        Stream.of("title.request", "title.service"),
                        ProblemTexts.TITLED.stream().map(status -> "title." + status))
                .collect(toSet());
    }

    /** A status of which nothing more is known goes by its number, and all of those by one text. */
    private static Set<String> fromTheContainer() {
        return IntStream.range(400, 600)
                .mapToObj(status -> StatusCodes.code(HttpStatusCode.valueOf(status)))
                .map(code -> code.replaceFirst("http-.*", "http"))
                .collect(toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(toSet());
    }

    private static Map<String, String> texts(String bundle, String language) throws IOException {
        var texts = new Properties();
        try (var file =
                TextsTest.class.getResourceAsStream((bundle.equals("finding") ? "/no/partnerskap/api/command/" : "")
                        + bundle + "_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        var byCode = new TreeMap<String, String>();
        texts.forEach((code, text) -> byCode.put(code.toString(), text.toString()));
        return byCode;
    }
}
