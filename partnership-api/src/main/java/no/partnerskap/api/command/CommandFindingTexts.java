package no.partnerskap.api.command;

import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.SentenceTexts;

/** Sentences for findings in the answer to a command, in bokmål, nynorsk and English, by code. */
public final class CommandFindingTexts {
    private static final SentenceTexts WORDS = new SentenceTexts("no.partnerskap.api.command.finding");

    private CommandFindingTexts() {}

    /** The finding with what would resolve it; owners go by the names given. */
    public static Sentence of(Finding finding, UnaryOperator<String> nameOf) {
        return WORDS.sentence(finding.code(), finding.values(), nameOf);
    }
}
