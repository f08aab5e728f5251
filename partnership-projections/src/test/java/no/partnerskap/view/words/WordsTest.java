package no.partnerskap.view.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words")
class WordsTest {
    private final SentenceTexts sentenceTexts = new SentenceTexts("no.partnerskap.view.words.made-up");

    @Test
    void say_dates_counts_decimals_levels_and_lists_of_names_as_each_language_does() {
        var said = sentenceTexts.sentence(
                "told",
                Map.of(
                        "owners", "STATE,M1,M2",
                        "owed", "CONSULTED",
                        "day", "2025-05-01",
                        "at", "2025-05-01T10:30:00Z",
                        "days", "21",
                        "points", "7.5",
                        "number", "4"),
                id -> "owner " + id);
        assertThat(said)
                .isEqualTo(new Sentence(
                        "owner STATE, owner M1 og owner M2: drøftet, 1. mai 2025, 1. mai 2025 12:30, 21 dager,"
                                + " 7,5, 4.",
                        "owner STATE, owner M1 og owner M2: drøfta, 1. mai 2025, 1. mai 2025 12:30, 21 dagar,"
                                + " 7,5, 4.",
                        "owner STATE, owner M1 and owner M2: consulted, 1 May 2025, 1 May 2025 12:30, 21 days,"
                                + " 7.5, 4."));
    }

    @Test
    void count_one_as_one() {
        assertThat(sentenceTexts.sentence("told", Map.of("days", "1")).en()).contains("1 day,");
        assertThat(sentenceTexts.sentence("told", Map.of("days", "0")).en()).contains("0 days,");
        assertThat(sentenceTexts.sentence("told", Map.of("days", "-1")).en()).contains("1 day too late,");
        assertThat(sentenceTexts.sentence("told", Map.of("days", "-3")).nn()).contains("3 dagar for seint,");
    }

    @Test
    void list_several_constants_or_dates_and_leave_prose_as_it_is() {
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "2025-05-01, 2025-06-01"))
                        .nn())
                .endsWith("1. mai 2025 og 1. juni 2025.");
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "TERM, GOVERNANCE, PREMISES"))
                        .en())
                .endsWith("TERM, GOVERNANCE and PREMISES.");
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "so be it, then"))
                        .en())
                .endsWith("so be it, then.");
    }

    @Test
    void leave_what_only_looks_like_a_day_or_a_moment_as_it_is() {
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "2027-02-29"))
                        .en())
                .endsWith("2027-02-29.");
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "2026-01-01Tuesday"))
                        .nb())
                .endsWith("2026-01-01Tuesday.");
        assertThat(sentenceTexts
                        .sentence("told", Map.of("number", "0000-00-00, 2025-06-01"))
                        .en())
                .endsWith("0000-00-00 and 1 June 2025.");
    }

    @Test
    void know_what_a_sentence_names() {
        assertThat(sentenceTexts.named("told"))
                .isEqualTo(Set.of("owners", "level-owed", "day", "at", "days", "points", "number"));
    }

    @Test
    void have_no_sentence_that_is_lacking() {
        assertThatThrownBy(() -> sentenceTexts.sentence("lacking", Map.of()))
                .isInstanceOf(MissingResourceException.class);
    }
}
