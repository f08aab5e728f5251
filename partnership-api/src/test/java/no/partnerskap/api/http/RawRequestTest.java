package no.partnerskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.api.harness.HostileInput;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.http.RawConnection.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What no client library would send, with the head and the bytes written out. */
@DisplayName("A request that is not as HTTP has it")
class RawRequestTest extends HttpTest {
    private static final String PLAN = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Early\"}";
    private static final String LENGTH = "Content-Length: " + PLAN.length();
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String IN_PIECES = "%x\r\n%s\r\n0\r\n\r\n".formatted(PLAN.length(), PLAN);
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
    }

    private String authorization() {
        return "Authorization: "
                + as("lier")
                        .request(office)
                        .build()
                        .headers()
                        .firstValue("Authorization")
                        .orElseThrow();
    }

    /** {@code ~} parts the lines of a head, OFFICE is its address; it is signed in, and told to close unless it is no HTTP at all. */
    private String request(String head, String body) {
        var more =
                head.contains("HTTP/") ? "\r\n" + authorization() + "\r\nAccept-Language: en\r\nConnection: close" : "";
        return head.replace("OFFICE", office).replace("~", "\r\n") + more + "\r\n\r\n" + body;
    }

    private Answer refused(int status, String code, String request) {
        var before = stored();
        var answer = RawConnection.exchange(port, request);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.answers()).as("only one request was seen").isEqualTo(1);
        assertThat(HostileInput.faults(status, answer::header, answer.body(), request))
                .as(answer.toString())
                .isEmpty();
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/code").asString())
                .isEqualTo(code);
        assertThat(stored()).isEqualTo(before);
        return answer;
    }

    /** Each row: the headers of a request to plan a meeting, whether its body comes in pieces, and how it is turned away. */
    static Stream<Arguments> lengths() {
        return Stream.of(
                bad(LENGTH + "~" + LENGTH, PLAN, 400, "bad-request"),
                bad(LENGTH + "~Content-Length: 5", PLAN, 400, "bad-request"),
                bad("Content-Length: 47, 47", PLAN, 400, "bad-request"),
                bad("Content-Length: -1", PLAN, 400, "bad-request"),
                bad("Content-Length: +" + PLAN.length(), PLAN, 400, "bad-request"),
                bad("Content-Length: 99999999999999999999", PLAN, 400, "bad-request"),
                bad("Content-Length: many", PLAN, 400, "bad-request"),
                bad("Content-Length : " + PLAN.length(), PLAN, 400, "bad-request"),
                bad("Transfer-Encoding : chunked~" + LENGTH, PLAN, 400, "bad-request"),
                bad("Transfer-Encoding: gzip", PLAN, 400, "bad-request"),
                bad("Transfer-Encoding: xchunked", IN_PIECES, 400, "bad-request"),
                bad("Transfer-Encoding: identity~" + LENGTH, PLAN, 400, "bad-request"),
                bad(CHUNKED + "~" + CHUNKED, IN_PIECES, 400, "bad-request"),
                bad("Transfer-Encoding: chunked, chunked", IN_PIECES, 400, "bad-request"),
                bad(CHUNKED, "zz\r\n" + PLAN, 400, "bad-request"),
                bad(CHUNKED, "-1\r\n" + PLAN, 400, "bad-request"),
                bad(CHUNKED, "ffffffffffffffff\r\n" + PLAN, 400, "bad-request"),
                bad(CHUNKED, IN_PIECES.replace("\r\n", "\n"), 400, "bad-request"),
                bad("", "", 400, "body-required"),
                bad(LENGTH + "~no colon", PLAN, 400, "bad-request"),
                bad(LENGTH + "~X(Y: z", PLAN, 400, "bad-request"),
                bad(LENGTH + "~X: a\u0001b", PLAN, 400, "bad-request"),
                bad(LENGTH + "~X: a\0b", PLAN, 400, "bad-request"),
                bad(LENGTH + "~X: a\rY: b", PLAN, 400, "bad-request"),
                bad(LENGTH + "~Content-Encoding: gzip", PLAN, 415, "media-type"),
                bad(LENGTH + "~Content-Type: text/xml", PLAN, 400, "repeated-header"),
                bad(LENGTH + "~Authorization: Basic eDp5", PLAN, 400, "repeated-header"),
                bad(LENGTH + "~If-Match: \"1\"~If-Match: \"2\"", PLAN, 400, "repeated-header"),
                bad(LENGTH + "~Idempotency-Key: a~Idempotency-Key: b", PLAN, 400, "repeated-header"),
                bad(LENGTH + "~Idempotency-Key:", PLAN, 400, "idempotency-key"),
                bad(LENGTH + "~Idempotency-Key: \u00f8", PLAN, 400, "idempotency-key"),
                bad(LENGTH + "~Expect: magic", PLAN, 417, "http-417"));
    }

    private static Arguments bad(String headers, String body, int status, String code) {
        return Arguments.of(headers, body, status, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lengths")
    void is_turned_away_and_nothing_behind_it_is_read(String headers, String body, int status, String code) {
        var head = "POST OFFICE/meetings HTTP/1.1~Host: localhost~Content-Type: application/json"
                + (headers.isEmpty() ? "" : "~" + headers);
        refused(status, code, request(head, body));
    }

    /** So Tomcat has it (RFC 9112, section 6.3): what stands behind the last chunk is never taken for a second request. */
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Content-Length: 0, Transfer-Encoding: chunked",
        "Content-Length: 5, Transfer-Encoding: chunked",
        "Content-Length: 9999, Transfer-Encoding: chunked",
        "Transfer-Encoding: chunked, Content-Length: 0"
    })
    void is_read_by_its_chunks_alone_when_it_gives_a_length_too_and_its_connection_is_closed(String one, String other) {
        var head = "POST OFFICE/meetings?dryRun=true HTTP/1.1~Host: localhost~Content-Type: application/json~" + one
                + "~" + other;
        var smuggled = "GET OFFICE HTTP/1.1~Host: localhost";
        var answer = RawConnection.exchange(
                port, request(head, IN_PIECES).replace("Connection: close\r\n", "") + request(smuggled, ""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.answers()).as("only one request was seen").isEqualTo(1);
        assertThat(answer.header("Connection")).isEqualTo("close");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "text/xml",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "application/octet-stream",
        "application/*",
        "*/*",
        ";;",
        "application/merge-patch+json",
        "application/json; charset=utf-16",
        "application/json; charset=ISO-8859-1",
        "application/json; charset=nonsense",
        "''"
    })
    void is_turned_away_when_its_body_is_not_said_to_be_json_in_utf_8(String type) {
        var head = "POST OFFICE/meetings?dryRun=true HTTP/1.1~Host: localhost~" + LENGTH + "~Content-Type: " + type;
        refused(415, "media-type", request(head, PLAN));
        var none = "POST OFFICE/meetings HTTP/1.1~Host: localhost~" + LENGTH;
        refused(415, "media-type", request(none, PLAN));
    }

    /** A form could say what the address does not. */
    @ParameterizedTest
    @CsvSource({"dryRun=true", "lang=en"})
    void is_turned_away_when_its_body_would_pass_for_a_part_of_the_address(String form) {
        var head = "POST OFFICE/meetings HTTP/1.1~Host: localhost~Content-Type:"
                + " application/x-www-form-urlencoded~Content-Length: "
                + form.length();
        refused(415, "media-type", request(head, form));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void is_turned_away_for_its_head_alone(String head, int status, String code) {
        refused(status, code, request(head, ""));
    }

    static Stream<Arguments> heads() {
        var host = " HTTP/1.1~Host: localhost";
        var many = IntStream.range(0, 200).mapToObj(i -> "~X-" + i + ": a").collect(Collectors.joining());
        var paths = Stream.of(
                "/../0626",
                "/%2e%2e/0626",
                "/..;/0626",
                "/./changes",
                "//changes",
                "/changes/..%2f..",
                "/changes/1%00",
                "/changes%2F1",
                "/changes/%5c",
                ";jsessionid=A",
                "/changes;jsessionid=A/1",
                "/changes/%zz",
                "/changes/%",
                "/changes/%c0%ae",
                "/changes/%ff",
                "/changes/1%0d%0aX:y",
                "/changes#here",
                "/changes?a={}",
                "/changes?limit=%zz",
                "/changes?limit=%ff",
                "/changes?=x",
                "/\u00e6",
                "/" + "a".repeat(9_000));
        return Stream.concat(
                paths.map(path -> Arguments.of("GET OFFICE" + path + host, 400, "bad-request")),
                Stream.of(
                        Arguments.of("GET OFFICE" + host + many, 400, "bad-request"),
                        Arguments.of("GET OFFICE" + host + "~X: " + "a".repeat(20_000), 400, "bad-request"),
                        Arguments.of("GET OFFICE HTTP/1.1", 400, "bad-request"),
                        Arguments.of("GET OFFICE" + host + "~Host: other", 400, "bad-request"),
                        Arguments.of("GET OFFICE HTTP/1.1~Host: a b", 400, "bad-request"),
                        Arguments.of("GET http://other.invalidOFFICE" + host, 400, "bad-request"),
                        Arguments.of("GET OFFICE HTTP/2.0~Host: localhost", 400, "bad-request"),
                        Arguments.of("GET OFFICE HTTP/9.9~Host: localhost", 400, "bad-request"),
                        Arguments.of("G@T OFFICE" + host, 400, "bad-request"),
                        Arguments.of("CONNECT OFFICE" + host, 400, "bad-request"),
                        Arguments.of("GET *" + host, 400, "bad-request"),
                        Arguments.of("NONSENSE", 400, "bad-request"),
                        Arguments.of("\u0016\u0003\u0001 hello", 400, "bad-request"),
                        Arguments.of("GET OFFICE/%D9%A1" + host, 404, "no-such-address"),
                        Arguments.of("GET OFFICE/changes/" + host, 404, "no-such-address"),
                        Arguments.of("GET /api/v1/partnerships/%D9%A0%D9%A6%D9%A2%D9%A6" + host, 400, "office-number"),
                        Arguments.of("GET OFFICE" + host + "~Accept: text/xml", 406, "not-acceptable"),
                        Arguments.of("GET OFFICE" + host + "~Accept: ;;/", 406, "not-acceptable"),
                        Arguments.of("GET OFFICE" + host + "~Expect: magic", 417, "http-417"),
                        Arguments.of("GET OFFICE" + host + "~Min-Version: 1~Min-Version: 2", 400, "repeated-header"),
                        Arguments.of("GET OFFICE" + host + "~Min-Version: \u0661", 400, "min-version"),
                        Arguments.of("TRACE /nothing" + host, 404, "no-such-address")));
    }

    /** Method, path, and what Allow says. */
    @ParameterizedTest
    @CsvSource({
        "TRACE,    OFFICE,                 'GET, HEAD'",
        "TRACE,    OFFICE/meetings,        'GET, HEAD, POST'",
        "TRACE,    OFFICE/agreements/drafts/1, 'DELETE, GET, HEAD, PUT'",
        "OPTIONS,  OFFICE/meetings,        'GET, HEAD, POST'",
        "PATCH,    OFFICE/meetings,        'GET, HEAD, POST'",
        "PROPFIND, OFFICE/changes/1,       'GET, HEAD'",
        "get,      OFFICE,                 'GET, HEAD'",
        "PATCH,    /,                      'GET, HEAD'",
        "FOO,      OFFICE/changes/report-change, POST"
    })
    void is_told_the_methods_that_there_are(String method, String path, String allowed) {
        var answer = refused(405, "method", request(method + " " + path + " HTTP/1.1~Host: localhost", ""));
        assertThat(answer.header("Allow")).isEqualTo(allowed);
        assertThat(answer.body()).doesNotContain("Authorization", "localhost");
    }

    /** What is odd but has one meaning only is read by that meaning, and what is no business of ours is passed over. */
    @ParameterizedTest
    @CsvSource({
        "X: folded~ on",
        "Range: bytes=0-5",
        "Range: nonsense",
        "If-None-Match: garbage\"\"",
        "If-Modified-Since: yesterday",
        "Accept-Language: ;;q=9--",
        "Accept-Language: MANY",
        "traceparent: <script>",
        "Cookie: a=b;;;=;",
        "X-HTTP-Method-Override: DELETE",
        "X-Method-Override: PUT",
        "X-Original-URL: /actuator/info",
        "X-Forwarded-Host: other.invalid",
        "Forwarded: host=other.invalid",
        "Content-Length: 5",
        "Upgrade: h2c"
    })
    void is_answered_as_if_a_strange_header_were_not_there(String header) {
        var head = "GET OFFICE HTTP/1.1~Host: localhost~" + header.replace("MANY", "en,".repeat(2_000));
        var answer = RawConnection.exchange(port, request(head, header.startsWith("Content-Length") ? "hello" : ""));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.answers()).isEqualTo(1);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.body() + answer.headers()).doesNotContain("other.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "GET OFFICE HTTP/1.0",
        "GET OFFICE HTTP/1.0~Host: localhost",
        "GET http://localhostOFFICE HTTP/1.1~Host: localhost"
    })
    void is_answered_also_in_the_older_form(String head) {
        assertThat(RawConnection.exchange(port, request(head, "")).status()).isEqualTo(200);
    }
}
