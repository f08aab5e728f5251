package no.partnerskap.api.page;

import java.util.List;
import java.util.Map;
import no.partnerskap.api.language.Language;
import no.partnerskap.view.words.SentenceTexts;

/** The texts of the page in one language; who asks for all of them sees the first, and finds the others beside it. */
record PageText(Language language) {
    private static final SentenceTexts WORDS = new SentenceTexts("no.partnerskap.api.page.front");

    PageText {
        language = language.each().getFirst();
    }

    static List<PageText> all() {
        return Language.all.each().stream().map(PageText::new).toList();
    }

    /** The tag of the language as HTML and HTTP write it. */
    public String tag() {
        return language.name();
    }

    /** A sentence of the page. */
    public String say(String key) {
        return language.of(WORDS.say(key, Map.of()));
    }

    /** A sentence of the page with a value in the place that is called {@code it}. */
    public String say(String key, String it) {
        return language.of(WORDS.say(key, Map.of("it", it)));
    }
}
