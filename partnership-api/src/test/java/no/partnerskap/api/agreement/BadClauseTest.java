package no.partnerskap.api.agreement;

import static no.partnerskap.core.rules.Rule.R_139;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A clause that cannot be right")
class BadClauseTest extends HttpTest {
    private static final String CLAUSE = ClauseExamples.worded("Twice a year", "TERM", ", \"evaluationMonths\": 12");
    private String agreements = "";

    @BeforeEach
    void aDraftOnTheDeskAndASharedOne() {
        agreements = establishedOffice() + "/agreements";
        var terms = ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "");
        accepted(201, as("lier").post(agreements, terms));
        accepted(201, as("lier").post(agreements + "/drafts/1/share-draft", ""));
        accepted(201, as("lier").post(agreements, terms));
    }

    /** Each row: what stands in the good clause, what stands there instead, the code and the pointer. */
    @ParameterizedTest(name = "{2} at {3}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "TERM"               | "TERMS"                          | wrong-value              | /clause/fields/type
        {"type": "TERM"      | {"typ": "TERM"                   | required                 | /clause/fields/type
        "evaluationMonths"   | "evaluationMonth"                | unknown-field            | /clause/fields/evaluationMonth
        12                   | "12"                             | wrong-type               | /clause/fields/evaluationMonths
        12                   | 0                                | positive                 | /clause/fields
        12                   | 12, "nextEvaluation": "2026-2-1" | wrong-value              | /clause/fields/nextEvaluation
        "text"               | "texts"                          | required                 | /clause/text
        "text"               | "key": "term", "text"            | unknown-field            | /clause/key
        "heading": "Heading",|                                  | required                 | /clause/heading
        {"clause"            | {"clauses"                       | required                 | /clause
        "Heading"            | "Two\\nlines"                     | text-one-line            | /clause/heading
        "Twice a year"       | "A\\u030as"                       | text-not-composed        | /clause/text
        "Twice a year"       | null                             | required                 | /clause/text
        "Twice a year"       | "01017000027"                    | national-identity-number | /clause/text
        "Twice a year"       | "nul \\u0000"                    | text-characters          | /clause/text
        """)
    @Shows(R_139)
    void is_turned_away_with_a_pointer_be_it_private_or_shared(
            String right, String wrong, String code, String pointer) {
        assertThat(CLAUSE).contains(right);
        var bad = CLAUSE.replace(right, wrong == null ? "" : wrong);
        var before = stored();
        for (var path : List.of("/1/clauses/term", "/drafts/2/clauses/term")) {
            var reply = rejected(400, code, as("lier").put(agreements + path, bad));
            assertThat(reply.at("/pointer")).as(reply.toString()).isEqualTo(pointer);
        }
        assertThat(stored()).isEqualTo(before);
        assertThat(as("lier").get(agreements + "/drafts/2").at("/revision")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "0000-00-00", "1.5", "minus-one"})
    void is_not_found_when_its_key_only_looks_like_something_else(String key) {
        rejected(404, "unknown-clause", as("lier").get(agreements + "/1/clauses/" + key));
    }

    @Test
    void is_turned_away_when_its_key_is_none() {
        for (var path : List.of("/1/clauses/Term", "/drafts/2/clauses/Term")) {
            rejected(400, "clause-key", as("lier").put(agreements + path, CLAUSE));
            rejected(400, "clause-key", as("lier").delete(agreements + path));
        }
        var reply = rejected(
                400,
                "clause-key",
                as("lier")
                        .post(
                                agreements,
                                ClauseExamples.terms(
                                        "2026-02-01", List.of(ClauseExamples.clause("Term", "GENERAL", "")), "")));
        assertThat(reply.at("/pointer")).isEqualTo("/terms/clauses/0/key");
    }
}
