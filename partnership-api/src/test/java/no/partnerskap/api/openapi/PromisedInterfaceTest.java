package no.partnerskap.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What clients were promised when a version was given out last, one line for each field, and the description that the service gives
 * now. The promise is renewed with {@code -Dopenapi.announce=true} when a version is given out, and at no other time.
 */
@DisplayName("The interface that clients were promised")
class PromisedInterfaceTest extends HttpTest {
    private static final Path DESCRIPTION = Path.of("target", "openapi.json");
    private static final Path PROMISED = Path.of("..", "docs", "interface.txt");
    private static final Path BREAKS = Path.of("..", "docs", "interface-breaks.txt");
    private static final String HEADER =
            "# What clients may build on, one line for each operation, parameter, field and value that is sent.";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The linters and the generators of clients in {@code .ci/openapi} read this file. */
    @Test
    void is_described_in_a_file_that_linters_and_generators_read() throws IOException {
        var served = served();
        Files.writeString(DESCRIPTION, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(served));
        assertThat(served.at("/openapi").asString()).startsWith("3.1");
        assertThat(InterfaceLines.of(JSON.readTree(DESCRIPTION))).isEqualTo(InterfaceLines.of(served));
    }

    @Test
    void is_broken_nowhere_without_a_reason() throws IOException {
        var now = InterfaceLines.of(served());
        if (Boolean.getBoolean("openapi.announce")) {
            Files.write(PROMISED, Stream.concat(Stream.of(HEADER), now.stream()).toList());
        }
        assertThat(PROMISED).as("write it once with -Dopenapi.announce=true").exists();
        var announced = lines(BREAKS);
        assertThat(announced).allMatch(line -> line.matches(".+ -- .+"), "a break and its reason");
        assertThat(ContractBreaks.between(lines(PROMISED), now))
                .as("breaks that docs/interface-breaks.txt does not announce, or that it announces and that are none")
                .containsExactlyInAnyOrderElementsOf(
                        announced.stream().map(line -> line.split(" -- ")[0]).toList());
    }

    private JsonNode served() {
        return JSON.readTree(accepted(200, as("").get("/v3/api-docs")).raw().body());
    }

    /** The breaks are announced in a file that is there only while there are any. */
    private static List<String> lines(Path file) throws IOException {
        return Files.notExists(file)
                ? List.of()
                : Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
    }
}
