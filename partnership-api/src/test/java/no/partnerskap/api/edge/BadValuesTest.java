package no.partnerskap.api.edge;

import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_078;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_139;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A body that cannot be right")
class BadValuesTest extends EdgeTest {
    private static final String PROPOSAL = proposal("STAFFING_REDUCTION", "2026-03-01");
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        mandatesOfBoth(office);
    }

    private void changesNothing(int status, String code, String pointer, String path, String body) {
        long before = storedEvents();
        var reply = turnedAway(status, code, as("state-viken").post(office + path, body));
        assertThat(reply.at("/pointer")).as(reply.toString()).isEqualTo(pointer);
        assertThat(storedEvents()).isEqualTo(before);
    }

    /** Each row: what stands in the good proposal, what stands there instead, the code and the pointer. */
    @ParameterizedTest(name = "{3} at {4}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fte       | 2.00                  | -2.00                       | fte                      | /content/figures/fte
        fte       | 2.00                  | 2.001                       | fte                      | /content/figures/fte
        fte       | 2.00                  | 1e999999999                 | fte                      | /content/figures/fte
        fte       | 2.00                  | "2.00"                      | wrong-type               | /content/figures/fte
        fte       | 2.00                  | 2,00                        | not-json                 | /content/figures
        shares    | "fte": 2.00           | "shares": {"STATE": 60, "M1": 39.99} | shares-sum      | /content/figures/shares
        shares    | "fte": 2.00           | "shares": {"STATE": 100, "M1": null} | required        | /content/figures/shares/M1
        shares    | "fte": 2.00           | "shares": {"STATE": 50, "X": 50}     | owner-id        | /content/figures/shares
        kind      | "STAFFING_REDUCTION"  | "STAFFING"                  | wrong-value              | /content/kind
        kind      | "STAFFING_REDUCTION"  | 11                          | wrong-type               | /content/kind
        kind      | "STAFFING_REDUCTION"  | ""                          | wrong-value              | /content/kind
        text      | "Two posts move"      | null                        | required                 | /content/summary
        text      | "Two posts move"      | 7                           | wrong-type               | /content/summary
        text      | "Two posts move"      | true                        | wrong-type               | /content/summary
        text      | "Two posts move"      | ["Two posts move"]          | wrong-type               | /content/summary
        text      | "Two posts move"      | "01017000027"               | national-identity-number | /content/summary
        text      | "Two posts move"      | "nul \\u0000"               | text-characters          | /content/summary
        text      | "Two posts move"      | "half \\ud800"              | text-characters          | /content/summary
        date      | "2026-03-01"          | "2026-02-30"                | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "1.3.2026"                  | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | [2026, 3, 1]                | wrong-type               | /content/effectiveOn
        date      | "2026-03-01"          | 20260301                    | wrong-type               | /content/effectiveOn
        date      | "2026-03-01"          | "9999-01-01"                | date-range               | /content/effectiveOn
        body      | "content"             | "by": "M1", "content"       | unknown-field            | /by
        body      | "content"             | "recordedAt": "2026-01-01T00:00:00Z", "content" | unknown-field | /recordedAt
        body      | "content"             | "contents"                  | required                 | /content
        nested    | "figures"             | "figure"                    | unknown-field            | /content/figure
        raised    | {"content"            | {"raised": {"M1": {"level": "CO_DECIDED"}}, "content" | required | /raised/M1/reason
        raised    | {"content"            | {"raised": {"M1": null}, "content" | required          | /raised/M1
        """)
    @Shows({R_090, R_091, R_139})
    void is_turned_away_with_a_pointer_and_nothing_is_stored(
            String field, String right, String wrong, String code, String pointer) {
        assertThat(PROPOSAL).contains(right);
        changesNothing(400, code, pointer, "/changes", PROPOSAL.replace(right, wrong));
    }

    @Test
    void says_which_values_there_are() {
        var reply = as("state-viken").post(office + "/changes", PROPOSAL.replace("STAFFING_REDUCTION", "STAFFING"));
        assertThat(reply.at("/values/allowed")).contains("STAFFING_REDUCTION", "TASK_MOVED");
    }

    @Test
    void is_turned_away_when_a_field_stands_there_twice() {
        long before = storedEvents();
        var twice = PROPOSAL.replace("\"summary\"", "\"summary\": \"First\", \"summary\"");
        turnedAway(400, "duplicate-field", as("state-viken").post(office + "/changes", twice));
        turnedAway(400, "not-json", as("state-viken").post(office + "/changes", PROPOSAL + "{}"));
        turnedAway(400, "not-json", as("state-viken").post(office + "/changes", "{\"content\": "));
        turnedAway(400, "body-required", as("state-viken").post(office + "/changes", ""));
        turnedAway(400, "required", as("state-viken").post(office + "/changes", "{}"));
        turnedAway(400, "wrong-type", as("state-viken").post(office + "/changes", "[]"));
        turnedAway(400, "body-required", as("state-viken").post(office + "/changes", "null"));
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void is_turned_away_when_it_is_too_deep_or_too_long() {
        long before = storedEvents();
        var deep = "{\"content\": {\"x\": " + "[".repeat(40) + "]".repeat(40) + "}}";
        turnedAway(400, "json-limits", as("state-viken").post(office + "/changes", deep));
        var number = PROPOSAL.replace("2.00", "9".repeat(41));
        turnedAway(400, "json-limits", as("state-viken").post(office + "/changes", number));
        var text = PROPOSAL.replace("Two posts move", "a".repeat(4_001));
        turnedAway(400, "text-too-long", as("state-viken").post(office + "/changes", text));
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void is_turned_away_when_it_is_too_large_whether_it_says_so_or_not() {
        long before = storedEvents();
        var large = PROPOSAL.replace("Two posts move", "a".repeat(300_000));
        turnedAway(413, "body-too-large", as("state-viken").post(office + "/changes", large));
        var padded = " ".repeat(300_000) + PROPOSAL;
        var stream = BodyPublishers.fromPublisher(BodyPublishers.ofString(padded));
        turnedAway(413, "body-too-large", as("state-viken").post(office + "/changes", stream, Http.JSON));
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void is_turned_away_when_it_is_not_in_utf_8() {
        long before = storedEvents();
        for (var other : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE)) {
            var body = BodyPublishers.ofString(PROPOSAL, other);
            turnedAway(400, "not-json", as("state-viken").post(office + "/changes", body, Http.JSON));
        }
        var broken = PROPOSAL.replace("Two", "Tw\u00f8").getBytes(StandardCharsets.ISO_8859_1);
        var body = BodyPublishers.ofByteArray(broken);
        turnedAway(400, "not-json", as("state-viken").post(office + "/changes", body, Http.JSON));
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void is_turned_away_when_it_is_no_json_at_all() {
        turnedAway(
                415,
                "media-type",
                as("state-viken").post(office + "/changes", BodyPublishers.ofString("<a/>"), "text/xml"));
    }

    @Test
    @Shows(R_008)
    void is_turned_away_when_an_organisation_number_does_not_check_out() {
        var wrong = establishment("9999").replace("857566122", "857566123");
        var reply = turnedAway(400, "organisation-number", as("registrar").post("/api/v1/partnerships", wrong));
        assertThat(reply.at("/pointer")).isEqualTo("/municipalities/0/organisation");
        assertThat(reply.at("/rule")).isEqualTo("R-008");
        var letters = establishment("9999").replace("857566122", "85756612x");
        var formless = turnedAway(400, "organisation-number", as("registrar").post("/api/v1/partnerships", letters));
        assertThat(formless.at("/pointer")).isEqualTo("/municipalities/0/organisation");
    }

    @Test
    @Shows(R_078)
    void is_turned_away_when_it_tells_of_what_has_not_happened_yet() {
        accepted(201, as("state-viken").post(office + "/changes", PROPOSAL));
        var tomorrow = """
            {"involvement": {"toward": "M1", "level": "INFORMED", "occurred": "2026-01-06", "channel": "OWNER_LINE"}}\
            """;
        changesNothing(400, "in-the-future", "/involvement/occurred", "/changes/1/claim-involvement", tomorrow);
        var unreadable = tomorrow.replace("2026-01-06", "yesterday");
        changesNothing(400, "occurred", "/involvement/occurred", "/changes/1/claim-involvement", unreadable);
        var unheardOf = tomorrow.replace("M1", "0301");
        var reply = turnedAway(
                404, "unknown-owner", as("state-viken").post(office + "/changes/1/claim-involvement", unheardOf));
        assertThat(reply.at("/values/number")).isEqualTo("0301");
    }
}
