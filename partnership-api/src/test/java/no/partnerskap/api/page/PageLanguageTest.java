package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.view.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The language of a page")
class PageLanguageTest {
    @ParameterizedTest
    @CsvSource({
        ",   ,                       NB",
        "nn, en,                     NN",
        "de, 'en-GB,en;q=0.8',       EN",
        ",   'nn-NO,nb;q=0.9',       NN",
        ",   'no,en;q=0.8',          NB",
        ",   'de,fr;q=0.8',          NB",
        ",   'de,en;q=0.5,nn;q=0.7', NN",
        ",   'en;q=0,nn;q=0.1',      NN",
        ",   ';;;',                  NB"
    })
    void is_the_one_chosen_or_the_best_that_the_browser_takes(
            @Nullable String chosen, @Nullable String accepted, PageLanguage expected) {
        assertThat(PageLanguage.of(chosen, accepted)).isEqualTo(expected);
    }

    @Test
    void says_the_same_in_all_three_and_of_every_kind_of_caller() {
        var words = new Words("no.partnerskap.api.page.front");
        assertThat(new HashSet<>(words.keys())).hasSize(1);
        assertThat(words.keys().getFirst()).isNotEmpty();
        for (var key : words.keys().getFirst()) {
            assertThat(words.named(key)).isSubsetOf(List.of("it"));
            var said = words.say(key, Map.of("it", "x"));
            assertThat(List.of(said.nb(), said.nn(), said.en()))
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        }
        for (var kind : Caller.Kind.values()) {
            assertThat(words.keys().getFirst()).contains("who-" + kind, "may-" + kind);
        }
    }
}
