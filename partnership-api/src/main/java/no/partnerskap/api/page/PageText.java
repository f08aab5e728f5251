package no.partnerskap.api.page;

import java.util.List;
import java.util.Map;
import no.partnerskap.api.language.Language;
import no.partnerskap.view.words.SentenceTexts;

/** Texts of the pages in one language; a reader who asks for all languages gets the first, with links to the others. */
record PageText(Language language) {
    private static final SentenceTexts WORDS = new SentenceTexts("no.partnerskap.api.page.front");

    PageText {
        language = language.each().getFirst();
    }

    static List<PageText> all() {
        return Language.all.each().stream().map(PageText::new).toList();
    }

    /** The language tag for HTML and HTTP. */
    public String tag() {
        return language.name();
    }

    /** A sentence of the page. */
    public String say(String key) {
        return language.of(WORDS.sentence(key, Map.of()));
    }

    /** A sentence of the page with a value for the placeholder {@code it}. */
    public String say(String key, String it) {
        return language.of(WORDS.sentence(key, Map.of("it", it)));
    }
}
