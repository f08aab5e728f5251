package no.partnerskap.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** One second here, where a service that is in use waits longer. */
@DisplayName("A request that is begun and not ended")
@TestPropertySource(properties = "server.tomcat.connection-timeout=1s")
class StalledRequestTest extends HttpTest {
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final String PLAN = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Early\"}";
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
    }

    private String head(String body) {
        var token = Tokens.bearer(port, "lier");
        return "POST " + office + "/meetings HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                + "\r\nAccept-Language: en\r\nContent-Type: application/json\r\n" + body + "\r\n\r\n";
    }

    /** What came back until the other end closed; it is not told that nothing more will come. */
    private String answerTo(String begun) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) LONGEST.toMillis());
            socket.getOutputStream().write(begun.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a body of a told length", "a body in pieces", "a body of which nothing comes"})
    void is_told_so_and_closed_and_stores_nothing(String what) throws IOException {
        var half = PLAN.substring(0, 20);
        var begun = switch (what) {
            case "a body in pieces" -> head("Transfer-Encoding: chunked") + "14\r\n" + half;
            case "a body of a told length" -> head("Content-Length: " + PLAN.length()) + half;
            default -> head("Content-Length: " + PLAN.length());
        };
        var before = stored();
        var answer = answerTo(begun);
        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(problem.at("/code").asString()).isEqualTo("http-408");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void is_closed_also_within_its_head() throws IOException {
        assertThat(answerTo("GET /isalive HTTP/1.1\r\nHost: loc")).doesNotContain("HTTP/1.1 200");
    }

    @Test
    void hinders_no_others() throws IOException {
        var stalled = new ArrayList<Socket>();
        try {
            for (int n = 0; n < 100; n++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                stalled.add(socket);
                socket.getOutputStream().write((head("Content-Length: 100") + "{").getBytes(UTF_8));
            }
            accepted(200, as("lier").get(office));
            accepted(201, as("lier").post(office + "/meetings", PLAN));
        } finally {
            for (var socket : stalled) {
                socket.close();
            }
        }
    }
}
