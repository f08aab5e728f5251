package no.partnerskap.view.findings;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.finding.OpenFinding;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.SentenceTexts;

/** Sentences for findings in bokmål, nynorsk and English. Every code has them in all three. */
final class FindingTexts {
    private static final String FOUND = ".found";
    private static final String RESOLVED = ".resolved";
    private final SentenceTexts sentenceTexts = new SentenceTexts("no.partnerskap.view.findings.findings");

    /** The sentence on what was found, with owners by the names given. */
    Sentence found(OpenFinding openFinding, UnaryOperator<String> nameOf) {
        return sentenceTexts.sentence(openFinding.code().name() + FOUND, openFinding.sentenceValues(), nameOf);
    }

    /** The sentence on what would resolve it. */
    Sentence resolved(OpenFinding openFinding, UnaryOperator<String> nameOf) {
        return sentenceTexts.sentence(openFinding.code().name() + RESOLVED, openFinding.sentenceValues(), nameOf);
    }

    /** The values that a code's sentences name, in any language. */
    Set<String> named(FindingCode code) {
        var named = new TreeSet<>(sentenceTexts.named(code.name() + FOUND));
        named.addAll(sentenceTexts.named(code.name() + RESOLVED));
        return named;
    }

    /** The values that the sentence about what was found names, in each language. */
    List<Set<String>> namedIn(FindingCode code) {
        return sentenceTexts.places(code.name() + FOUND);
    }
}
