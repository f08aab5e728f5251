package no.partnerskap.view.involvementaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ReasonCode;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.counterfactual.Remedy.By;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.view.words.SentenceTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The sentences about verdicts")
class AuditTextsTest {
    /** What can only be done now, and what could only have been done then; the others are told either way. */
    private static final Set<By> ONLY_CAN = EnumSet.of(
            By.AS_RECORDED,
            By.MINUTES_APPROVED,
            By.CLAIM_ACKNOWLEDGED,
            By.CONTEST_UPHELD,
            By.REVISION_CONFIRMED,
            By.STEP_AND_EFFECT_LATER);

    private static final Set<By> ONLY_COULD = EnumSet.of(
            By.PAPERS_SENT,
            By.STEP_EARLIER,
            By.WINDOW_LONGER,
            By.LEVEL_HIGHER,
            By.STEP_MANDATED,
            By.WAIVER_EARLIER,
            By.NOTHING);

    /** What a sentence about a better history may name. */
    private static final Set<String> OF_BETTER =
            Set.of("owner", "owners", "judged", "claim", "meeting", "level", "day", "respondBy", "days");

    private final SentenceTexts sentenceTexts = new SentenceTexts(AuditTexts.BUNDLE);

    private static Stream<String> better(By by) {
        var withWindow = by == By.STEP_TAKEN || by == By.LEVEL_HIGHER;
        var names = withWindow ? Stream.of(by.name(), by.name() + "_WITH_WINDOW") : Stream.of(by.name());
        return names.flatMap(name -> Stream.of("can", "could")
                .filter(tense -> !tense.equals("could") || !ONLY_CAN.contains(by))
                .filter(tense -> !tense.equals("can") || !ONLY_COULD.contains(by))
                .map(tense -> "better." + name + "." + tense));
    }

    private static Stream<String> named(String kind, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> kind + "." + constant.name());
    }

    @Test
    void are_there_in_each_language_for_every_reason_and_word_and_for_nothing_else() {
        var needed = Stream.of(
                        Arrays.stream(ReasonCode.values()).map(ReasonCode::code),
                        Arrays.stream(By.values()).flatMap(AuditTextsTest::better),
                        named("level", Level.values()),
                        named("act", Level.values()),
                        named("judged", Verdict.values()),
                        named("state", ClaimState.values()),
                        Stream.of("state.RECEIVED", "state.EARLIER_REVISION", "state.WITHOUT_MANDATE"),
                        Stream.of("missing.NOTICE", "missing.FOLLOW_UP", "missing.BOTH"),
                        Stream.of("days.one", "days.more"),
                        Stream.of("lead.one", "lead.more", "lead.0", "lead.minus-one", "lead.minus-more"))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentenceTexts.keys())
                .allSatisfy(keys -> assertThat(new TreeSet<>(keys)).isEqualTo(needed));
    }

    @ParameterizedTest
    @EnumSource
    void name_only_what_a_reason_of_the_code_says(ReasonCode code) {
        assertThat(code.valueNames()).containsAll(values(code.code()));
    }

    @ParameterizedTest
    @EnumSource
    void name_only_what_a_better_history_says(By by) {
        assertThat(better(by)).allSatisfy(key -> assertThat(OF_BETTER).containsAll(values(key)));
    }

    @ParameterizedTest
    @EnumSource
    void name_the_same_in_each_language(ReasonCode code) {
        assertThat(sentenceTexts.places(code.code()))
                .allSatisfy(places -> assertThat(places)
                        .isEqualTo(sentenceTexts.places(code.code()).getFirst()));
    }

    /** The name of each value, without the way in which its place puts it. */
    private Set<String> values(String key) {
        return sentenceTexts.named(key).stream()
                .map(place -> place.substring(place.indexOf('-') + 1))
                .collect(Collectors.toSet());
    }
}
