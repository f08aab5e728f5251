package no.partnerskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** One answer of each kind, whoever makes it: a controller, a filter, the sign-in, the container. */
@DisplayName("A browser is told on every answer")
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class SecurityHeadersTest extends HttpTest {
    private static final String NEVER = "no-store";

    private Map<String, Reply> oneOfEachKind() {
        var office = establishedOffice();
        var read = as("lier").get(office);
        var kinds = new LinkedHashMap<String, Reply>();
        kinds.put("200 a read", accepted(200, read));
        kinds.put("304", accepted(304, as("lier").get(office, "If-None-Match", read.header("ETag"))));
        kinds.put("200 a list", accepted(200, as("lier").get("/api/v1/partnerships")));
        kinds.put("200 a stream", accepted(200, as("lier").get(office + "/history", "Accept", "application/x-ndjson")));
        kinds.put(
                "201",
                accepted(
                        201,
                        as("lier").post(office + "/mandates", mandate("MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL"))));
        kinds.put("400 a body", accepted(400, as("lier").post(office + "/changes", "{")));
        kinds.put("400 the container", accepted(400, as("").get("/", "X-Long", "x".repeat(20_000))));
        kinds.put("401", accepted(401, as("").get(office)));
        kinds.put("403 a right", accepted(403, as("auditor-lier").post(office + "/changes", "{}")));
        kinds.put("403 the sign-in", accepted(403, as("lier").get("/actuator/metrics")));
        kinds.put("404", accepted(404, as("lier").get("/api/v1/partnerships/9998")));
        kinds.put("405", accepted(405, as("lier").delete(office)));
        kinds.put("406", accepted(406, as("lier").get(office, "Accept", "image/png")));
        kinds.put("413", accepted(413, as("lier").post(office + "/changes", "x".repeat(300_000))));
        kinds.put("a page", accepted(200, as("").get("/")));
        kinds.put("a style", accepted(200, as("").get("/page.css")));
        kinds.put("the documentation", accepted(200, as("").get("/swagger-ui/index.html")));
        kinds.put("the description", accepted(200, as("").get("/v3/api-docs")));
        kinds.put("health", accepted(200, as("").get("/isalive")));
        return kinds;
    }

    @Test
    void that_it_is_for_nobody_elses_page() {
        assertThat(oneOfEachKind()).allSatisfy((kind, reply) -> {
            assertThat(reply.header("X-Content-Type-Options")).as(kind).isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).as(kind).isEqualTo("DENY");
            assertThat(reply.header("Referrer-Policy")).as(kind).isEqualTo("no-referrer");
            assertThat(reply.header("Cross-Origin-Resource-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(reply.header("Cross-Origin-Opener-Policy")).as(kind).isEqualTo("same-origin");
            assertThat(reply.header("Permissions-Policy")).as(kind).contains("camera=()", "geolocation=()");
            assertThat(reply.header("Content-Security-Policy"))
                    .as(kind)
                    .startsWith("default-src 'none';")
                    .contains("frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("Access-Control-Allow-Origin")).as(kind).isEmpty();
            assertThat(reply.header("Server") + reply.header("X-Powered-By"))
                    .as(kind)
                    .isEmpty();
        });
    }

    @Test
    void not_to_keep_what_it_may_not_show_again_without_asking() {
        var kinds = oneOfEachKind();
        kinds.forEach((kind, reply) -> assertThat(reply.raw().headers().allValues("Cache-Control"))
                .as(kind)
                .hasSizeLessThanOrEqualTo(1));
        assertThat(kinds).allSatisfy((kind, reply) -> {
            if (reply.status() >= 400) {
                assertThat(reply.header("Cache-Control")).as(kind).contains(NEVER);
            }
        });
        // kept beside its tag, and asked for anew each time; a cache for many keeps no answer to a request with
        // Authorization
        assertThat(kinds.get("200 a read").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(kinds.get("200 a list").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(kinds.get("304").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(kinds.get("201").header("Cache-Control")).contains(NEVER);
    }

    @Test
    void to_come_by_tls_again_where_it_came_by_tls() {
        Supplier<Reply> plain = () -> as("").get("/");
        assertThat(plain.get().header("Strict-Transport-Security")).isEmpty();
        assertThat(as("").get("/", "X-Forwarded-Proto", "https").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void that_what_is_asked_back_is_not_known_here() {
        var trace = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .method("TRACE", BodyPublishers.noBody());
        assertThat(as("").send(trace).status()).isIn(400, 401, 405);
    }
}
