package no.partnerskap.view.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.SentenceTexts;

/** Sentences for what awaits a line, in bokmål, nynorsk and English. Every kind has one in all three. */
final class InboxTexts {
    private final SentenceTexts sentenceTexts = new SentenceTexts("no.partnerskap.view.inbox.inbox");

    Sentence sentence(Awaited awaited, UnaryOperator<String> nameOf) {
        var values = new HashMap<>(awaited.values());
        if (awaited.title() != null) {
            values.put("title", awaited.title());
        }
        if (awaited.due() != null) {
            values.put("due", awaited.due().toString());
        }
        return sentenceTexts.sentence(awaited.kind().name(), values, nameOf);
    }

    /** The keys of each language. */
    List<Set<String>> keys() {
        return sentenceTexts.keys();
    }

    /** The values that the sentence of a kind names, in each language. */
    List<Set<String>> named(InboxKind kind) {
        return sentenceTexts.places(kind.name());
    }
}
