package no.partnerskap.api.openapi;

import no.partnerskap.api.harness.HttpTest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The copies of the description below docs/. Renew {@code openapi.json} with {@code -Dopenapi.write=true}, and once a version is given
 * out, what clients were promised with {@code -Dopenapi.announce=true}.
 */
@DisplayName("The description that is kept in docs/")
class PromisedInterfaceTest extends HttpTest {
    private static final Path COPY = Path.of("..", "docs", "openapi.json");
    private static final Path PROMISED = Path.of("..", "docs", "openapi-promised.json");
    private static final Path BREAKS = Path.of("..", "docs", "openapi-breaks.txt");
    private static final Set<String> WORDS = Set.of("description", "summary", "example", "examples", "info", "tags");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Test
    void is_what_the_service_gives() {
        var given = served();
        if (Boolean.getBoolean("openapi.write")) {
            write(COPY, given);
        }
        assertThat(COPY).as("renew it with -Dopenapi.write=true").exists();
        assertThat(text(read(COPY)).equals(text(given)))
                .as("docs/openapi.json is what the service gives; renew it with -Dopenapi.write=true")
                .isTrue();
    }

    @Test
    void breaks_no_promise_that_is_not_announced_with_a_reason() {
        var given = withoutWords(served());
        if (Boolean.getBoolean("openapi.announce")) {
            write(PROMISED, given);
        }
        var announced = announced();
        assertThat(announced).allMatch(line -> line.matches(".+ -- .+"), "a break and its reason");
        assertThat(ContractBreaks.between(read(PROMISED), given))
                .as("breaks that docs/openapi-breaks.txt does not announce, or that it announces and that are none")
                .containsExactlyInAnyOrderElementsOf(
                        announced.stream().map(line -> line.split(" -- ")[0]).toList());
    }

    private JsonNode served() {
        return JSON.readTree(accepted(200, as("").get("/v3/api-docs")).raw().body());
    }

    private static List<String> announced() {
        try {
            return Files.readAllLines(BREAKS).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What people read may change at any time; programs rest on the rest. */
    private static JsonNode withoutWords(JsonNode node) {
        return withoutWords(node, false);
    }

    private static JsonNode withoutWords(JsonNode node, boolean names) {
        if (node instanceof ObjectNode object && !names) {
            object.remove(WORDS);
        }
        for (var child : node.properties()) {
            withoutWords(child.getValue(), child.getKey().matches("properties|schemas|headers|mapping"));
        }
        if (node.isArray()) {
            node.forEach(item -> withoutWords(item, false));
        }
        return node;
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file);
    }

    private static String text(JsonNode node) {
        var eachOnItsLine = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter().withObjectIndenter(eachOnItsLine).withArrayIndenter(eachOnItsLine);
        return JSON.writer().with(printer).writeValueAsString(node) + "\n";
    }

    private static void write(Path file, JsonNode node) {
        try {
            Files.writeString(file, text(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
