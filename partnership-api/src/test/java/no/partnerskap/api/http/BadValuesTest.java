package no.partnerskap.api.http;

import static java.util.stream.Collectors.joining;
import static no.partnerskap.core.rules.Rule.R_008;
import static no.partnerskap.core.rules.Rule.R_078;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_139;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A body that cannot be right")
class BadValuesTest extends HttpTest {
    private static final String PROPOSAL = proposal("STAFFING_REDUCTION", "2026-03-01");
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        mandatesOfBoth(office);
    }

    private void changesNothing(int status, String code, String pointer, String path, String body) {
        var before = stored();
        var reply = rejected(status, code, as("state-viken").post(office + path, body));
        assertThat(reply.at("/pointer")).as(reply.toString()).isEqualTo(pointer);
        assertThat(stored()).isEqualTo(before);
    }

    /** Each row: what stands in the good proposal, what stands there instead, the code and the pointer. */
    @ParameterizedTest(name = "{3} at {4}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        fte       | 2.00                  | -2.00                       | fte                      | /content/figures/fte
        fte       | 2.00                  | 2.001                       | fte                      | /content/figures/fte
        fte       | 2.00                  | 1e999999999                 | fte                      | /content/figures/fte
        fte       | 2.00                  | 1e-999999999                | fte                      | /content/figures/fte
        fte       | 2.00                  | 99999999999999999999        | fte                      | /content/figures/fte
        fte       | 2.00                  | NaN                         | not-json                 | /content/figures
        fte       | 2.00                  | 02                          | not-json                 | /content/figures
        fte       | 2.00                  | ٢                           | not-json                 | /content/figures
        fte       | 2.00                  | "2.00"                      | wrong-type               | /content/figures/fte
        fte       | 2.00                  | 2,00                        | not-json                 | /content/figures
        shares    | "fte": 2.00           | "shares": {"STATE": 60, "M1": 39.99} | shares-sum      | /content/figures/shares
        shares    | "fte": 2.00           | "shares": {"STATE": 60, "M1": 40.01} | shares-sum      | /content/figures/shares
        shares    | "fte": 2.00           | "shares": {"STATE": 100.01, "M1": -0.01} | shares      | /content/figures/shares
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
        text      | "Two posts move"      | "turned \\ude00\\ud83d"       | text-characters          | /content/summary
        text      | "Two posts move"      | "escape \\u001b[2J"         | text-characters          | /content/summary
        text      | "Two posts move"      | "C1 \\u0085"                | text-characters          | /content/summary
        text      | "Two posts move"      | "backwards \\u202e"         | text-characters          | /content/summary
        text      | "Two posts move"      | "apart \\u2069"             | text-characters          | /content/summary
        text      | "Two posts move"      | "mark \\ufeff"              | text-characters          | /content/summary
        text      | "Two posts move"      | "left to right \\u200e"     | text-characters          | /content/summary
        text      | "Two posts move"      | "unseen \\u200b"            | text-characters          | /content/summary
        text      | "Two posts move"      | "line \\u2028"              | text-characters          | /content/summary
        text      | "Two posts move"      | "paragraph \\u2029"         | text-characters          | /content/summary
        text      | "Two posts move"      | "tag \\udb40\\udc41"        | text-characters          | /content/summary
        text      | "Two posts move"      | "no letter \\ufdd0"         | text-characters          | /content/summary
        text      | "Two posts move"      | "not yet \\u0378"           | text-characters          | /content/summary
        text      | "Two posts move"      | "apart A\\u030as"           | text-not-composed        | /content/summary
        text      | "Two posts move"      | "\\x41"                     | not-json                 | /content/summary
        date      | "2026-03-01"          | "0000-00-00"                | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "2027-02-29"                | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "+2026-03-01"               | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "-999999999-01-01"          | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "2026-03-01T00:00:00Z"      | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "٢٠٢٦-03-01"                | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "2026-02-30"                | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | "1.3.2026"                  | wrong-value              | /content/effectiveOn
        date      | "2026-03-01"          | [2026, 3, 1]                | wrong-type               | /content/effectiveOn
        date      | "2026-03-01"          | 20260301                    | wrong-type               | /content/effectiveOn
        date      | "2026-03-01"          | "9999-01-01"                | date-range               | /content/effectiveOn
        body      | "content"             | "by": "M1", "content"       | unknown-field            | /by
        body      | "content"             | "recordedAt": "2026-01-01T00:00:00Z", "content" | unknown-field | /recordedAt
        body      | "content"             | "__proto__": {}, "content"  | unknown-field            | /__proto__
        body      | "content"             | "@class": "x.Y", "content"  | unknown-field            | /@class
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

    /** Each row: pointer, code, and what would be right. */
    @Test
    void is_told_everything_that_is_wrong_at_once_with_what_would_be_right() {
        var body = """
            {"content": {"kind": "STAFFING", "effectiveOn": "16.06.2026", "figures": {"fte": "2"}, "colour": "red"},
             "raised": {"M1": null, "M2": {"level": "CO_DECIDED"}, "M3": {"level": "CO_DECIDED", "reason": 7}}}
            """;
        var before = stored();
        var reply = as("state-viken").post(office + "/changes", body);
        rejected(400, "wrong-value", reply);
        assertThat(reply.at("/pointer")).isEqualTo("/content/kind");
        assertThat(faults(reply)).containsExactly("""
            /content/kind wrong-value LOCATION_MOVE
            /content/summary required string
            /content/effectiveOn wrong-value YYYY-MM-DD 2026-06-16
            /content/figures/fte wrong-type number from 0 to 100000 2.50
            /content/colour unknown-field kind | summary | effectiveOn | figures | noEffect
            /raised/M1 required object
            /raised/M2/reason required string
            /raised/M3/reason wrong-type string\
            """.lines().toArray(String[]::new));
        assertThat(reply.at("/errors/2/detail")).isEqualTo(reply.at("/detail"));
        assertThat(stored()).isEqualTo(before);
    }

    /** Pointer, code, what is expected (of a list of words only the first) and the example of each fault. */
    private static List<String> faults(Reply reply) {
        return StreamSupport.stream(reply.body().at("/errors").spliterator(), false)
                .map(error -> Stream.of("/pointer", "/code", "/expected", "/example")
                        .map(field -> error.at(field).asString(""))
                        .map(text -> text.replaceFirst("^([A-Z_]+) \\|.*", "$1"))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(joining(" ")))
                .toList();
    }

    @Test
    void is_told_of_twenty_faults_at_most() {
        var raised = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "\"M" + i + "\": {\"level\": \"HIGH\"}")
                .collect(joining(", "));
        var reply = as("state-viken").post(office + "/changes", "{\"raised\": {" + raised + "}}");
        assertThat(reply.body().at("/errors")).hasSize(20);
    }

    /** Texts are looked at by the rules of the record, after the form of the body: all of these at once too. */
    @Test
    @Shows({R_139, R_078})
    void is_told_of_every_text_that_cannot_be_kept() {
        var plan = "{\"plannedFor\": \"2200-01-01\", \"title\": \"Spring\\nmeeting\"}";
        var reply = rejected(400, "date-range", as("state-viken").post(office + "/meetings", plan));
        assertThat(faults(reply)).containsExactly("/plannedFor date-range", "/title text-one-line");
    }

    @Test
    void is_told_in_every_language_where_all_are_asked_for() {
        var reply = as("state-viken").post(office + "/changes?lang=all", "{\"content\": {}}");
        assertThat(reply.at("/errors/0/texts/nn")).isEqualTo("Dette feltet er påkravd og kan ikkje vere null.");
        assertThat(reply.at("/errors/0/texts/en")).isEqualTo("This field is required and cannot be null.");
    }

    @Test
    void says_which_values_there_are() {
        var reply = as("state-viken").post(office + "/changes", PROPOSAL.replace("STAFFING_REDUCTION", "STAFFING"));
        assertThat(reply.at("/values/allowed")).contains("STAFFING_REDUCTION", "TASK_MOVED");
    }

    /** Whole bodies, most of which no JSON writer would write. */
    static Stream<Arguments> bodies() {
        var keys = IntStream.range(0, 4_096)
                .mapToObj(i -> '"'
                        + Integer.toBinaryString(4_096 + i).replace("0", "Aa").replace("1", "BB") + "\": 1")
                .collect(joining(", "));
        var owners = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> "\"M" + i + "\": {\"level\": \"CO_DECIDED\", \"reason\": \"x\"}")
                .collect(joining(", "));
        return Stream.of(
                bad("a field twice", 400, "duplicate-field", with("\"summary\"", "\"summary\": \"a\", \"summary\"")),
                bad(
                        "escaped twice",
                        400,
                        "duplicate-field",
                        with("\"summary\"", "\"summ\\u0061ry\": \"a\", \"summary\"")),
                bad("something after it", 400, "not-json", PROPOSAL + "{}"),
                bad("NUL after it", 400, "not-json", PROPOSAL + "\0"),
                bad("half", 400, "not-json", "{\"content\": "),
                bad("a comment", 400, "not-json", "/* */" + PROPOSAL),
                bad("single quotes", 400, "not-json", PROPOSAL.replace('"', '\'')),
                bad("a line break in text", 400, "not-json", with("Two posts", "Two\nposts")),
                bad("nothing", 400, "body-required", ""),
                bad("null", 400, "body-required", "null"),
                bad("an empty object", 400, "required", "{}"),
                bad("a list", 400, "wrong-type", "[]"),
                bad("text", 400, "wrong-type", "\"{}\""),
                bad("32 deep", 400, "required", "{\"content\": {\"x\": " + "[".repeat(30) + "]".repeat(30) + "}}"),
                bad("33 deep", 400, "json-limits", "{\"content\": {\"x\": " + "[".repeat(31) + "]".repeat(31) + "}}"),
                bad("100,000 deep", 400, "json-limits", "{\"content\": {\"x\": " + "[".repeat(100_000)),
                bad("a number of 41 digits", 400, "json-limits", with("2.00", "9".repeat(41))),
                bad("a number of 10,000 digits", 400, "json-limits", with("2.00", "9".repeat(10_000))),
                bad(
                        "a key of 60 kB",
                        400,
                        "json-limits",
                        with("\"content\"", '"' + "k".repeat(60_000) + "\": 1, \"content\"")),
                bad("keys that collide", 400, "required", "{\"content\": {" + keys + "}}"),
                bad("501 entries", 400, "too-many", with("{\"content\"", "{\"raised\": {" + owners + "}, \"content\"")),
                bad(
                        "text of 4,001 characters",
                        400,
                        "text-too-long",
                        with("Two posts move", "\ud83d\ude00".repeat(4_001))),
                bad("text of 20,001 characters", 400, "json-limits", with("Two posts move", "a".repeat(20_001))),
                bad("text of 300 kB", 413, "body-too-large", with("Two posts move", "a".repeat(300_000))),
                bad("one byte too many", 413, "body-too-large", PROPOSAL + " ".repeat(262_145 - PROPOSAL.length())),
                bad("a byte order mark", 400, "not-json", "\ufeff" + PROPOSAL),
                bad("UTF-16", 400, "not-json", PROPOSAL.getBytes(StandardCharsets.UTF_16)),
                bad("UTF-16 without a mark", 400, "not-json", PROPOSAL.getBytes(StandardCharsets.UTF_16LE)),
                bad("ISO 8859-1", 400, "not-json", with("Two", "Tw\u00f8").getBytes(StandardCharsets.ISO_8859_1)),
                bad("an overlong slash", 400, "not-json", spliced(0xC0, 0xAF)),
                bad("half a pair in UTF-8", 400, "not-json", spliced(0xED, 0xA0, 0x80)),
                bad("beyond the last character", 400, "not-json", spliced(0xF4, 0x90, 0x80, 0x80)),
                bad("a lone byte", 400, "not-json", spliced(0xFF)));
    }

    private static String with(String right, String wrong) {
        assertThat(PROPOSAL).contains(right);
        return PROPOSAL.replace(right, wrong);
    }

    /** The proposal with bytes in the middle of its text that are no UTF-8. */
    private static byte[] spliced(int... bytes) {
        var text = PROPOSAL.getBytes(StandardCharsets.US_ASCII);
        int at = PROPOSAL.indexOf("posts");
        for (int i = 0; i < bytes.length; i++) {
            text[at + i] = (byte) bytes[i];
        }
        return text;
    }

    private static Arguments bad(String what, int status, String code, String body) {
        return bad(what, status, code, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments bad(String what, int status, String code, byte[] body) {
        return Arguments.of(what, status, code, body);
    }

    /** Both ways to send it: with its length told, and in pieces. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void is_turned_away_whole_and_nothing_is_stored(String what, int status, String code, byte[] body) {
        var before = stored();
        var told = BodyPublishers.ofByteArray(body);
        rejected(status, code, as("state-viken").post(office + "/changes", told, Http.JSON));
        var counted = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body));
        rejected(status, code, as("state-viken").post(office + "/changes", counted, Http.JSON));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spring\\nmeeting", "Spring\\rmeeting", "Spring\\tmeeting"})
    void is_turned_away_when_a_title_has_more_than_one_line(String title) {
        var plan = "{\"plannedFor\": \"2026-02-01\", \"title\": \"%s\"}";
        changesNothing(400, "text-one-line", "/title", "/meetings", plan.formatted(title));
    }

    /** It is text and nothing else: stored as it came, and given back the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & <b>",
                "'; drop table domain_event; --",
                "=cmd|' /C calc'!A0",
                "+1-1@SUM(A1)",
                "${jndi:ldap://127.0.0.1/a} #{7*7} {0} %s {{x}}",
                "\ud83d\udc69\u200d\ud83d\udc67 S\u00e1mi \u010d \u0644\u0644",
                "29 February 2028"
            })
    void is_kept_unharmed_when_it_only_looks_dangerous(String text) {
        var body = PROPOSAL.replace("Two posts move", text).replace("2026-03-01", "2028-02-29");
        var change =
                accepted(201, as("state-viken").post(office + "/changes", body)).header("Location");
        var told = as("state-viken").get(change);
        assertThat(told.header("Content-Type")).startsWith("application/json");
        assertThat(told.at("/events/0/payload/content/summary")).isEqualTo(text);
        assertThat(told.at("/events/0/payload/content/effectiveOn")).isEqualTo("2028-02-29");
    }

    @Test
    @Shows(R_008)
    void is_turned_away_when_an_organisation_number_does_not_check_out() {
        var wrong = establishment("9999").replace("857566122", "857566123");
        var reply = rejected(400, "organisation-number", as("registrar").post("/api/v1/partnerships", wrong));
        assertThat(reply.at("/pointer")).isEqualTo("/municipalities/0/organisation");
        assertThat(reply.at("/rule")).isEqualTo("R-008");
        var letters = establishment("9999").replace("857566122", "85756612x");
        var formless = rejected(400, "organisation-number", as("registrar").post("/api/v1/partnerships", letters));
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
        var reply = rejected(
                404, "unknown-owner", as("state-viken").post(office + "/changes/1/claim-involvement", unheardOf));
        assertThat(reply.at("/values/number")).isEqualTo("0301");
    }
}
