package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.language.Language;
import no.partnerskap.view.words.Words;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The text of the page")
class PageTextTest {
    @Test
    void is_in_one_language_also_where_all_are_asked_for() {
        assertThat(new PageText(Language.all)).isEqualTo(new PageText(Language.nb));
        assertThat(PageText.all().stream().map(text -> text.say("own")))
                .containsExactly("Bokmål", "Nynorsk", "English");
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
