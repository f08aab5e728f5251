package no.partnerskap.api.cli.replay;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import no.partnerskap.view.history.Concern;

/** The words of a replay in one language. Every word is there in all of them, and none stands in for another. */
final class ReplayWords {
    static final List<String> LANGUAGES = List.of("nb", "nn", "en");
    private final Locale locale;
    private final ResourceBundle words;

    private ReplayWords(Locale locale, ResourceBundle words) {
        this.locale = locale;
        this.words = words;
    }

    static ReplayWords in(String language) {
        var locale = Locale.of(language);
        return new ReplayWords(
                locale,
                ResourceBundle.getBundle(
                        "no.partnerskap.api.cli.replay.Replay",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    }

    String say(String key, Object... values) {
        var texts = Arrays.stream(values).map(Object::toString).toArray();
        return texts.length == 0 ? words.getString(key) : new MessageFormat(words.getString(key), locale).format(texts);
    }

    /** As {@code endring 3}. */
    String thing(Concern concern) {
        return thing(concern.toString());
    }

    /** The same from its spelling in the record, as {@code change/3}. */
    String thing(String spelt) {
        var parts = spelt.split("/", 2);
        var kind = words.getString("concern." + parts[0]);
        return parts.length == 1 ? kind : kind + " " + parts[1];
    }

    /** The way to a value, each part in this language where there is a word for it. */
    String way(String way) {
        return Arrays.stream(way.split("/"))
                .map(part -> words.containsKey("field." + part) ? words.getString("field." + part) : part)
                .collect(Collectors.joining(" "));
    }
}
