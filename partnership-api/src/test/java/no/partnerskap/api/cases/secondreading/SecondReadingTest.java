package no.partnerskap.api.cases.secondreading;

import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_076;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_087;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import no.partnerskap.api.cases.Run;
import no.partnerskap.api.cases.secondreading.SecondReading.Answer;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays generated cases and compares every answer of the audit with the second reading's. One seed and a number of cases of your own,
 * with {@code -Dcases.several=true} all of them with two or three municipalities:
 *
 * <pre>
 * mvn -q -pl partnership-api -am test -Dtest=SecondReadingTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcases.seed=7 -Dcases.count=3000
 * </pre>
 */
@DisplayName("The audit and the second reading of the rules")
class SecondReadingTest {
    private static final int COUNT = Integer.getInteger("cases.count", 120);
    private static final List<String> FROM_GOOD_TO_BAD = List.of(
            "WITHDRAWN",
            "SET_BY_BOARD",
            "WAIVED",
            "INVOLVED_IN_TIME",
            "INVOLVED_SHORT_NOTICE",
            "PENDING",
            "EMERGENCY_REGULARISED",
            "EMERGENCY_OPEN",
            "EMERGENCY_BREACH",
            "INSUFFICIENT_LEVEL",
            "INFORMED_AFTER",
            "NOT_INVOLVED");

    @TempDir
    Path folder;

    static LongStream seeds() {
        var own = Long.getLong("cases.seed");
        return own != null ? LongStream.of(own) : LongStream.of(11, 29, 83, 782_115);
    }

    @ParameterizedTest(name = "agree on the generated cases of seed {0}")
    @MethodSource("seeds")
    @Shows({R_059, R_067, R_076, R_080, R_082, R_087})
    void agree_on_generated_cases(long seed) {
        var story = CaseGenerator.story(seed, COUNT);
        var run = Run.of(story.write(folder.resolve("cases.json")).toString());
        var answers = answers(story);
        System.out.println("Seed " + seed + ": " + COUNT + " cases, " + answers.size() + " answers compared");
        differences(run, answers).stream().limit(5).forEach(System.out::println);

        assertThat(run.out()).last().isEqualTo(answers.size() + " checks, 0 bad");
        assertThat(differences(run, answers))
                .as("differences with seed " + seed)
                .isEmpty();
        assertThat(run.checks())
                .as("a verdict as claimed that is worse than the one established, with seed " + seed)
                .noneMatch(SecondReadingTest::claimedIsWorse);
    }

    @Test
    void agree_on_the_golden_cases() throws URISyntaxException {
        var golden = Path.of(
                SecondReadingTest.class.getResource("/cases/golden.json").toURI());
        var story = Story.read(golden);
        var answers = answers(story);

        assertThat(differences(Run.of(golden.toString()), answers)).isEmpty();
        for (var played : story.cases()) {
            for (var change : played.changes()) {
                change.expect()
                        .forEach(e -> e.verdicts()
                                .forEach((owner, verdict) -> assertThat(answers.get(key(
                                                        played.id(), change.id(), e.asOf(), owner, ownLine(verdict)))
                                                .verdict())
                                        .as(change.id() + " " + e.asOf() + " " + owner)
                                        .isEqualTo(verdict)));
            }
        }
    }

    @Test
    void meet_every_verdict_in_a_few_hundred_cases() {
        var verdicts = new TreeSet<String>();
        answers(CaseGenerator.story(11, 400)).values().forEach(answer -> verdicts.add(answer.verdict()));

        assertThat(verdicts)
                .containsAll(FROM_GOOD_TO_BAD)
                .contains("CONTESTED", "UNVERIFIED", "OWN_LINE_OK", "OWN_LINE_LATE", "OWN_LINE_MISSING", "NOT_ASKED");
    }

    @Test
    void meet_what_the_rules_turn_on_in_some_hundred_cases() {
        var changes = CaseGenerator.story(29, 900).cases().stream()
                .flatMap(played -> played.changes().stream())
                .toList();

        for (var situation : Situation.values()) {
            assertThat(changes.stream().filter(situation::occursIn).count())
                    .as(situation.name())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    private static Map<String, Answer> answers(Story story) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var played : story.cases()) {
            for (var change : played.changes()) {
                for (var expected : change.expect()) {
                    var day = expected.asOf();
                    expected.verdicts().forEach((owner, verdict) -> {
                        boolean ownLine = ownLine(verdict);
                        answers.put(
                                key(played.id(), change.id(), day, owner, ownLine),
                                ownLine
                                        ? SecondReading.ownLine(change, owner, day, story.policy())
                                        : SecondReading.of(change, owner, day, story.policy()));
                    });
                }
            }
        }
        return answers;
    }

    private static List<String> differences(Run run, Map<String, Answer> answers) {
        var differences = new ArrayList<String>();
        assertThat(run.checks()).hasSize(answers.size());
        for (var line : run.checks()) {
            var columns = line.split("\t");
            var answer = answers.get(
                    key(columns[1], columns[2], LocalDate.parse(columns[3]), columns[4], ownLine(columns[5])));
            var shown = columns[7].equals("-") ? Set.<String>of() : Set.of(columns[7].split(","));
            if (answer == null
                    || !answer.verdict().equals(columns[5])
                    || !answer.claimed().equals(columns[6])
                    || !shown.containsAll(answer.flags())
                    || !answer.possible().containsAll(shown)) {
                differences.add(line + " but the second reading says " + answer);
            }
        }
        return differences;
    }

    private static String key(String played, String change, LocalDate asOf, String owner, boolean ownLine) {
        return String.join(" ", played, change, asOf.toString(), owner, ownLine ? "own line" : "verdict");
    }

    private static boolean ownLine(String verdict) {
        return verdict.startsWith("OWN_LINE") || verdict.equals("NOT_ASKED");
    }

    /** Where nothing is contested or open, all claims taken as true can only make it better. */
    private static boolean claimedIsWorse(String line) {
        var columns = line.split("\t");
        return FROM_GOOD_TO_BAD.contains(columns[5])
                && FROM_GOOD_TO_BAD.indexOf(columns[6]) > FROM_GOOD_TO_BAD.indexOf(columns[5]);
    }
}
