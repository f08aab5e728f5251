package no.partnerskap.api.cli.replay;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.partnerskap.api.language.Language;
import no.partnerskap.core.kernel.SubjectKey;
import no.partnerskap.view.words.SentenceTexts;

/** Words of a replay in one language. */
record ReplayWords(Language language) {
    private static final SentenceTexts WORDS = new SentenceTexts("no.partnerskap.api.cli.replay.Replay");

    /** The sentence with its values in the placeholders {@code {0}}, {@code {1}}, in their order. */
    String say(String key, Object... values) {
        var places = new TreeMap<String, String>();
        for (var value : values) {
            places.put("" + places.size(), value.toString());
        }
        return language.of(WORDS.sentence(key, places));
    }

    /** As {@code endring 3}. */
    String thing(SubjectKey subjectKey) {
        return thing(subjectKey.toString());
    }

    /** The same from its form in the record, as {@code change/3}. */
    String thing(String spelt) {
        var parts = spelt.split("/", 2);
        var kind = say("concern." + parts[0]);
        return parts.length == 1 ? kind : kind + " " + parts[1];
    }

    /** The path of a value, each part in this language if there is a word for it. */
    String path(String way) {
        return Arrays.stream(way.split("/"))
                .map(part -> WORDS.contains("field." + part) ? say("field." + part) : part)
                .collect(Collectors.joining(" "));
    }
}
