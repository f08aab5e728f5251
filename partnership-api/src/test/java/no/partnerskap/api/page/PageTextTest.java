package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.language.Language;
import no.partnerskap.view.words.SentenceTexts;
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
        var sentenceTexts = new SentenceTexts("no.partnerskap.api.page.front");
        assertThat(new HashSet<>(sentenceTexts.keys())).hasSize(1);
        assertThat(sentenceTexts.keys().getFirst()).isNotEmpty();
        for (var key : sentenceTexts.keys().getFirst()) {
            assertThat(sentenceTexts.named(key)).isSubsetOf(List.of("it"));
            var said = sentenceTexts.sentence(key, Map.of("it", "x"));
            assertThat(List.of(said.nb(), said.nn(), said.en()))
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank());
        }
        for (var kind : Caller.Kind.values()) {
            assertThat(sentenceTexts.keys().getFirst()).contains("who-" + kind, "may-" + kind);
        }
    }
}
