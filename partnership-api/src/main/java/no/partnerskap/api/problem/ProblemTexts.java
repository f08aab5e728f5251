package no.partnerskap.api.problem;

import java.util.Map;
import java.util.Set;
import no.partnerskap.view.words.Sentence;
import no.partnerskap.view.words.SentenceTexts;

/**
 * What problems are called and how they are told, in bokmål, nynorsk and English. A new code gets a line in each of
 * {@code problem_nb}, {@code problem_nn} and {@code problem_en}; a test finds it where it is lacking.
 */
final class ProblemTexts {
    private static final SentenceTexts WORDS = new SentenceTexts("no.partnerskap.api.problem.problem");

    /** The statuses that have a title of their own. */
    static final Set<Integer> TITLED = Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 503);

    private ProblemTexts() {}

    /** The short name of a family of problems, the same for every problem of that status. */
    static Sentence title(int status) {
        var family = status < 500 ? "title.request" : "title.service";
        return WORDS.sentence(TITLED.contains(status) ? "title." + status : family, Map.of());
    }

    /** What is wrong, and what to do about it. */
    static Sentence detail(String code, Map<String, String> values) {
        return WORDS.sentence(code.startsWith("http-") ? "http" : code, values);
    }
}
