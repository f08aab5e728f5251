package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.regex.Pattern;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;

/** What those who run the service ask of it. */
@DisplayName("Whoever runs the service")
@TestPropertySource(
        properties = {
            "partnership.access-log=true",
            "management.endpoint.sbom.application.location=classpath:no/partnerskap/api/ops/sbom.json"
        })
class MonitoringTest extends HttpTest {
    private static final Pattern OF_NOBODY = Pattern.compile(
            "[a-z_]+(\\{((age|code|effect|end|le|limit|rule)=\"[A-Za-z0-9.+-]*\",?)+})? [-+.0-9A-Za-z]+");

    @Test
    void sees_that_it_lives_and_is_ready_and_nothing_more() {
        assertThat(accepted(200, as("").get("/isalive")).raw().body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(accepted(200, as("").get("/isready")).raw().body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void finds_a_line_of_each_request_that_tells_its_trace_and_nobody() {
        var lines = new ListAppender<ILoggingEvent>();
        var access = (Logger) LoggerFactory.getLogger("access");
        lines.start();
        access.addAppender(lines);
        try {
            var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
            var answer = as("registrar").get("/api/v1/partnerships/9998", "traceparent", parent);
            assertThat(rejected(404, "unknown-partnership", answer).at("/traceId"))
                    .isEqualTo("0af7651916cd43dd8448eb211c80319c");
            rejected(401, "not-signed-in", as("").get("/api/v1/partnerships/9998"));
            await().untilAsserted(() -> assertThat(told(lines)).hasSize(2));
        } finally {
            access.detachAppender(lines);
        }
        var told = told(lines);
        assertThat(told.getFirst().getFormattedMessage()).matches("GET /api/v1/partnerships/\\{office} 404 [0-9]+ ms");
        assertThat(told.getLast().getFormattedMessage()).matches("GET - 401 [0-9]+ ms");
        assertThat(told.getFirst().getMDCPropertyMap()).containsEntry("traceId", "0af7651916cd43dd8448eb211c80319c");
        assertThat(told.getLast().getMDCPropertyMap().get("traceId")).matches("[0-9a-f]{32}");
    }

    /** The lines without those of the description and of tokens, which a test may ask for in between. */
    private static List<ILoggingEvent> told(ListAppender<ILoggingEvent> lines) {
        return List.copyOf(lines.list).stream()
                .filter(line -> !line.getFormattedMessage().contains("/v3/api-docs"))
                .filter(line -> !line.getFormattedMessage().startsWith("POST")) // for tokens
                .toList();
    }

    @Test
    void fetches_the_figures_when_signed_in() {
        accepted(200, as("").get("/isalive"));
        var figures = accepted(200, as("ops").get("/actuator/prometheus")).raw().body();
        assertThat(figures).contains("jvm_memory_used_bytes", "http_server_requests_seconds_count");
        assertThat(figures.lines().filter(line -> line.startsWith("partnership_")))
                .isNotEmpty()
                .allMatch(OF_NOBODY.asMatchPredicate());
        rejected(403, "not-allowed", as("registrar").get("/actuator/prometheus"));
        rejected(401, "not-signed-in", as("").get("/actuator/prometheus"));
    }

    @Test
    void fetches_the_list_of_libraries_when_signed_in() {
        assertThat(accepted(200, as("ops").get("/actuator/sbom/application")).at("/bomFormat"))
                .isEqualTo("CycloneDX");
        rejected(403, "not-allowed", as("registrar").get("/actuator/sbom/application"));
        rejected(401, "not-signed-in", as("").get("/actuator/sbom"));
    }
}
