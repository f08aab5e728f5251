package no.partnerskap.api.limit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Each test spends the allowance of other organisations, and fails to sign in from another address. */
@DisplayName("A consumer that asks too much")
@TestPropertySource(
        properties = {
            "partnership.limits.reads.burst=3",
            "partnership.limits.reads.refill=1",
            "partnership.limits.reads.per=1h",
            "partnership.limits.commands.burst=2",
            "partnership.limits.commands.refill=1",
            "partnership.limits.commands.per=30s",
            "partnership.limits.failed-sign-ins.burst=2",
            "partnership.limits.failed-sign-ins.refill=1",
            "partnership.limits.failed-sign-ins.per=1h",
            "partnership.limits.of.939958851.reads.burst=5",
            "partnership.limits.of.939958851.reads.refill=1",
            "partnership.limits.of.939958851.reads.per=1h"
        })
class LimitTest extends HttpTest {
    private static final String OFFICES = "/api/v1/partnerships";
    private static final String[] NONE = {};
    private static final String[] WRONG = {"Authorization", "Bearer nothing"};

    @Test
    void is_told_when_to_come_again_and_others_go_on() {
        reads(3, "kongsvinger");
        var over = rejected(429, "too-many-requests", as("kongsvinger").get(OFFICES));
        assertThat(over.header("Retry-After")).matches("3[56][0-9]{2}");
        assertThat(over.at("/values/seconds")).isEqualTo(over.header("Retry-After"));
        accepted(200, as("orland").get(OFFICES));
        rejected(404, "unknown-partnership", as("kongsvinger").post(OFFICES + "/9998/changes", "{}"));
    }

    @Test
    void has_one_allowance_for_all_of_its_organisation() {
        reads(2, "lier");
        reads(1, "auditor-lier");
        rejected(429, "too-many-requests", as("auditor-lier").get(OFFICES));
        rejected(429, "too-many-requests", as("lier").get(OFFICES));
    }

    @Test
    void is_counted_by_itself_where_it_has_no_organisation() {
        reads(3, "governor-33");
        rejected(429, "too-many-requests", as("governor-33").get(OFFICES));
        accepted(200, as("governor-34").get(OFFICES));
    }

    @Test
    void may_have_an_allowance_of_its_own() {
        reads(5, "stjordal");
        rejected(429, "too-many-requests", as("stjordal").get(OFFICES));
    }

    @Test
    void is_stopped_before_its_body_is_read() throws IOException {
        var changes = OFFICES + "/9998/changes";
        rejected(404, "unknown-partnership", as("gol").post(changes, "{}"));
        rejected(404, "unknown-partnership", as("gol").post(changes, "{}"));
        var login = as("gol").request(changes).GET().build().headers().firstValue("Authorization");
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(20_000);
            line.getOutputStream()
                    .write(("POST " + changes + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + login.orElseThrow()
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 429");
        }
    }

    @Test
    void whose_tokens_are_not_accepted_is_told_to_wait_and_right_ones_go_on() throws Exception {
        assertThat(fromElsewhere("nobody").statusCode()).isEqualTo(401);
        assertThat(fromElsewhere("").statusCode()).as("nothing was tried").isEqualTo(401);
        assertThat(fromElsewhere("nobody").statusCode()).isEqualTo(401);
        var over = fromElsewhere("nobody");
        assertThat(over.statusCode()).isEqualTo(429);
        assertThat(over.headers().firstValue("Retry-After")).isPresent();
        assertThat(fromElsewhere("hemsedal").statusCode()).isEqualTo(200);
    }

    private void reads(int times, String caller) {
        for (int i = 0; i < times; i++) {
            accepted(200, as(caller).get(OFFICES));
        }
    }

    private HttpResponse<String> fromElsewhere(String caller) throws Exception {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .connectTimeout(Duration.ofSeconds(20))
                .build()) {
            HttpRequest request = as(caller.equals("nobody") ? "" : caller)
                    .request(OFFICES, caller.equals("nobody") ? WRONG : NONE)
                    .GET()
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
