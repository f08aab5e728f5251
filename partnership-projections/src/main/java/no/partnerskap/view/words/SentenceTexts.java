package no.partnerskap.view.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Sentences of one bundle by key, with placeholders: {@code {due}} is filled in as it is, or as a date in each language, {@code
 * {owner}} with the names of one or more owners. The part before a hyphen says how the value is formatted: {@code {days-left}}
 * counts the value {@code left} ({@code days.one}, {@code days.more}, {@code days.minus-one}, {@code days.minus-more}, with
 * {@code #} for the number), {@code {level-owed}} looks up {@code owed} as a word of the bundle itself ({@code level.CONSULTED}). Single
 * words or dates with comma and space between them become a list.
 */
public final class SentenceTexts {
    private final MessagePatterns nb;
    private final MessagePatterns nn;
    private final MessagePatterns en;

    /** @param bundle the base name of the files in {@code _nb}, {@code _nn} and {@code _en}, as of a class */
    public SentenceTexts(String bundle) {
        nb = new MessagePatterns(bundle, Locale.of("nb"), "d. MMMM uuuu", "og");
        nn = new MessagePatterns(bundle, Locale.of("nn"), "d. MMMM uuuu", "og");
        en = new MessagePatterns(bundle, Locale.ENGLISH, "d MMMM uuuu", "and");
    }

    /** The sentence with its values filled in, and owners by the names given. */
    public Sentence sentence(String key, Map<String, String> values, UnaryOperator<String> nameOf) {
        return new Sentence(nb.say(key, values, nameOf), nn.say(key, values, nameOf), en.say(key, values, nameOf));
    }

    /** The same for a sentence that names no owner. */
    public Sentence sentence(String key, Map<String, String> values) {
        return sentence(key, values, UnaryOperator.identity());
    }

    /** Whether the bundle has this key. */
    public boolean contains(String key) {
        return languages().allMatch(language -> language.knows(key));
    }

    /** The values that a sentence names, in any language. */
    public Set<String> named(String key) {
        var named = new TreeSet<String>();
        places(key).forEach(named::addAll);
        return named;
    }

    /** The values that a sentence names in each language. */
    public List<Set<String>> places(String key) {
        return languages().map(language -> language.places(key)).toList();
    }

    /** The keys of each language, which must be equal. */
    public List<Set<String>> keys() {
        return languages().map(MessagePatterns::keys).toList();
    }

    private Stream<MessagePatterns> languages() {
        return Stream.of(nb, nn, en);
    }
}
