package no.partnerskap.api.problem;

import java.util.function.UnaryOperator;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.Words;

/** How the remarks in the answer to a command are told, in bokmål, nynorsk and English, by code as problems are. */
public final class RemarkTexts {
    private static final Words WORDS = new Words("no.partnerskap.api.problem.remark");

    private RemarkTexts() {}

    /** What was noticed, and what would put it right; owners go by the names given. */
    public static Sentence of(Finding finding, UnaryOperator<String> nameOf) {
        return WORDS.say(finding.code(), finding.values(), nameOf);
    }
}
