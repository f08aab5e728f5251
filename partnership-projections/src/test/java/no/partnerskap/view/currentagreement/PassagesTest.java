package no.partnerskap.view.currentagreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import no.partnerskap.view.currentagreement.Passage.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two wordings, word by word,")
class PassagesTest {
    private static final long SEED = 20_261_125;
    private static final int PAIRS = 3_000;

    @Test
    void show_what_stays_what_goes_and_what_comes() {
        assertThat(Passages.between("The office opens at 9 each day.", "The office opens at 10 each weekday."))
                .containsExactly(
                        new Passage(Standing.KEPT, "The office opens at"),
                        new Passage(Standing.REMOVED, " 9"),
                        new Passage(Standing.ADDED, " 10"),
                        new Passage(Standing.KEPT, " each"),
                        new Passage(Standing.REMOVED, " day."),
                        new Passage(Standing.ADDED, " weekday."));
    }

    @Test
    void keep_all_words_before_what_is_added_at_the_end() {
        assertThat(Passages.between("The office opens", "The office opens later"))
                .containsExactly(new Passage(Standing.KEPT, "The office opens"), new Passage(Standing.ADDED, " later"));
    }

    @Test
    void show_nothing_where_they_are_the_same() {
        assertThat(Passages.between("The office opens at 9.", "The office opens at 9."))
                .isEmpty();
    }

    @Test
    void can_both_be_read_back() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            var passages = Passages.between(before, after);
            if (!before.equals(after)) {
                assertThat(Applied.read(passages, Standing.ADDED)).isEqualTo(before);
                assertThat(Applied.read(passages, Standing.REMOVED)).isEqualTo(after);
            }
        }
    }

    @Test
    void say_the_same_in_either_direction() {
        var random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            assertThat(Passages.between(after, before))
                    .as(before + " -> " + after)
                    .isEqualTo(Applied.mirrored(Passages.between(before, after)));
        }
    }

    /** The length of the longest common sequence, counted in another way. */
    @Test
    void keep_as_many_words_as_can_be_kept() {
        var random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            var before = RandomText.words(random);
            var after = RandomText.words(random);
            long kept = Passages.between(before, after).stream()
                    .filter(passage -> passage.standing() == Standing.KEPT)
                    .flatMap(passage -> Passages.words(passage.text()).stream())
                    .count();
            if (!before.equals(after)) {
                assertThat(kept)
                        .isEqualTo(longest(
                                Passages.words(before).toArray(String[]::new),
                                Passages.words(after).toArray(String[]::new)));
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
        var passages = Passages.between(before, after);
        assertThat(passages.stream().map(Passage::text).collect(Collectors.joining()))
                .contains("b.");
        assertThat(Applied.read(passages, Standing.REMOVED)).isEqualTo(after);
    }
}
