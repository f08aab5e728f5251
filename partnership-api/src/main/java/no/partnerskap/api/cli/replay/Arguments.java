package no.partnerskap.api.cli.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.partnerskap.api.language.Language;
import no.partnerskap.api.web.PathNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;

/**
 * Arguments of a replay.
 *
 * @param concern the agreement to step through; empty for the whole partnership
 * @param to the last version to replay; 0 for the latest
 * @param settings the settings of the store, passed on unchanged
 */
record Arguments(
        OfficeNumber office,
        Optional<SubjectKey> concern,
        long to,
        boolean json,
        Language language,
        List<String> settings) {
    private static final Language DEFAULT_LANGUAGE = Language.nb;

    /** Argument that the command does not take. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message, null, false, false);
        }
    }

    static Arguments read(String... args) throws NotUnderstood {
        var words = new ArrayList<>(List.of(args));
        var language = language(words);
        var say = new ReplayWords(language);
        var settings = new ArrayList<String>();
        words.removeIf(word -> word.startsWith("--spring.") && settings.add(word));
        boolean json = words.remove("--json");
        var agreement = number(words, "--agreement", say);
        var to = number(words, "--to", say);
        if (words.isEmpty()) {
            throw new NotUnderstood(say.say("which-office"));
        }
        if (words.size() != 1) {
            throw new NotUnderstood(say.say("bad-argument", String.join(" ", words)));
        }
        if (!words.getFirst().matches("[0-9]{4}")) {
            throw new NotUnderstood(
                    words.getFirst().startsWith("-")
                            ? say.say("bad-argument", words.getFirst())
                            : say.say("bad-office"));
        }
        return new Arguments(
                new OfficeNumber(words.getFirst()),
                agreement.map(number -> new SubjectKey(Subject.AGREEMENT, number)),
                to.orElse(0),
                json,
                language,
                settings);
    }

    private static Language language(List<String> words) throws NotUnderstood {
        var named = value(words, "--lang").orElse(DEFAULT_LANGUAGE.name());
        return Language.named(named)
                .filter(language -> language != Language.all)
                .orElseThrow(() ->
                        new NotUnderstood(new ReplayWords(DEFAULT_LANGUAGE).say("bad-argument", "--lang " + named)));
    }

    private static Optional<Integer> number(List<String> words, String name, ReplayWords say) throws NotUnderstood {
        var value = value(words, name);
        if (value.isPresent() && PathNumber.of(value.get()).isEmpty()) {
            throw new NotUnderstood(say.say("bad-argument", name + " " + value.get()));
        }
        return value.map(Integer::valueOf);
    }

    /** Removes an option from the arguments and returns its value, as {@code --to 5} or {@code --to=5}; empty text if it has no value. */
    private static Optional<String> value(List<String> words, String name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "=")) {
                return Optional.of(words.remove(i).substring(name.length() + 1));
            }
            if (words.get(i).equals(name)) {
                words.remove(i);
                return Optional.of(i < words.size() ? words.remove(i) : "");
            }
        }
        return Optional.empty();
    }
}
