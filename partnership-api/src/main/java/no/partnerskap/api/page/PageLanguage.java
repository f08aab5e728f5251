package no.partnerskap.api.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.Words;
import org.jspecify.annotations.Nullable;

/** The languages of the page, bokmål first: it is told where a browser asks for none of them. */
enum PageLanguage {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    private static final Words WORDS = new Words("no.partnerskap.api.page.front");
    private final String own;

    PageLanguage(String own) {
        this.own = own;
    }

    /** Its name in itself. */
    public String own() {
        return own;
    }

    /** Its tag as HTML and HTTP write it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A sentence of the page. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence of the page with a value in the place that is called {@code it}. */
    public String say(String key, String it) {
        return say(key, Map.of("it", it));
    }

    private String say(String key, Map<String, String> values) {
        Sentence said = WORDS.say(key, values);
        return switch (this) {
            case NB -> said.nb();
            case NN -> said.nn();
            case EN -> said.en();
        };
    }

    /** The language that is chosen by name, else the best of those that the browser takes. */
    static PageLanguage of(@Nullable String chosen, @Nullable String accepted) {
        return named(chosen == null ? "" : chosen).or(() -> best(accepted)).orElse(NB);
    }

    private static Optional<PageLanguage> best(@Nullable String accepted) {
        try {
            List<Locale.LanguageRange> ranges = accepted == null ? List.of() : Locale.LanguageRange.parse(accepted);
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> named(range.getRange().replaceFirst("-.*", "")))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<PageLanguage> named(String tag) {
        return switch (tag) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
