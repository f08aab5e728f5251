package no.partnerskap.api.openapi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Examples of every operation: requests and answers recorded in a test, from a file named after the operation's id. */
final class Examples {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Examples() {}

    static void add(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperations().forEach(Examples::add));
    }

    private static void add(Operation operation) {
        var recorded = read("examples/" + operation.getOperationId() + ".json");
        if (recorded == null) {
            return;
        }
        if (recorded.has("body") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), recorded, recorded.get("body"));
        }
        var answer = operation.getResponses().get(recorded.path("status").asText());
        if (recorded.has("answer") && answer != null && answer.getContent() != null) {
            put(answer.getContent(), recorded, recorded.get("answer"));
        }
    }

    private static void put(Content content, JsonNode recorded, JsonNode value) {
        var media = value.isTextual() ? "text/plain" : "application/json";
        content.forEach((name, type) -> {
            if (name.startsWith(media)) {
                type.addExamples(
                        "recorded",
                        new Example()
                                .summary(recorded.path("request").asText() + " by "
                                        + recorded.path("caller").asText())
                                .value(value));
            }
        });
    }

    private static @Nullable JsonNode read(String file) {
        try (var stream = Examples.class.getResourceAsStream(file)) {
            return stream == null ? null : JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
