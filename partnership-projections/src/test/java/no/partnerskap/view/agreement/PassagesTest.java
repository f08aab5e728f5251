package no.partnerskap.view.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import no.partnerskap.view.agreement.Passage.DiffKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two wordings, word by word,")
class PassagesTest {
    private static final long SEED = 20_261_125;
    private static final int PAIRS = 3_000;

    @Test
    void show_what_stays_what_goes_and_what_comes() {
        assertThat(WordDiff.between("The office opens at 9 each day.", "The office opens at 10 each weekday."))
                .containsExactly(
                        new Passage(DiffKind.KEPT, "The office opens at"),
                        new Passage(DiffKind.REMOVED, " 9"),
                        new Passage(DiffKind.ADDED, " 10"),
                        new Passage(DiffKind.KEPT, " each"),
                        new Passage(DiffKind.REMOVED, " day."),
                        new Passage(DiffKind.ADDED, " weekday."));
    }

    @Test
    void keep_all_words_before_what_is_added_at_the_end() {
        assertThat(WordDiff.between("The office opens", "The office opens later"))
                .containsExactly(new Passage(DiffKind.KEPT, "The office opens"), new Passage(DiffKind.ADDED, " later"));
    }

    @Test
    void show_nothing_where_they_are_the_same() {
        assertThat(WordDiff.between("The office opens at 9.", "The office opens at 9."))
                .isEmpty();
    }

    @Test
    void can_both_be_read_back() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            var passages = WordDiff.between(before, after);
            if (!before.equals(after)) {
                assertThat(Applied.read(passages, DiffKind.ADDED)).isEqualTo(before);
                assertThat(Applied.read(passages, DiffKind.REMOVED)).isEqualTo(after);
            }
        }
    }

    @Test
    void say_the_same_in_either_direction() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            assertThat(WordDiff.between(after, before))
                    .as(before + " -> " + after)
                    .isEqualTo(Applied.mirrored(WordDiff.between(before, after)));
        }
    }

    /** The length of the longest common sequence, counted in another way. */
    @Test
    void keep_as_many_words_as_can_be_kept() {
        var random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            long kept = WordDiff.between(before, after).stream()
                    .filter(passage -> passage.kind() == DiffKind.KEPT)
                    .flatMap(passage -> WordDiff.words(passage.text()).stream())
                    .count();
            if (!before.equals(after)) {
                assertThat(kept)
                        .isEqualTo(longest(
                                WordDiff.words(before).toArray(String[]::new),
                                WordDiff.words(after).toArray(String[]::new)));
            }
        }
    }

    private static int longest(String[] before, String[] after) {
        var row = new int[after.length + 1];
        for (var word : before) {
            int diagonal = 0;
            for (int j = 1; j <= after.length; j++) {
                int above = row[j];
                row[j] = word.equals(after[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[after.length];
    }

    @Test
    void are_compared_also_where_they_are_as_long_as_a_text_can_be() {
        var before = "a ".repeat(1_999) + "b.";
        var after = "c " + "a c ".repeat(999) + "a";
        var passages = WordDiff.between(before, after);
        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .contains("b.");
        assertThat(Applied.read(passages, DiffKind.REMOVED)).isEqualTo(after);
    }
}
