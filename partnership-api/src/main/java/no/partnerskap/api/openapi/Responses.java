package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Responses of operations besides the body of a success: failures and headers. */
final class Responses {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private Responses() {}

    static void fails(Operation operation, String status, String when) {
        var content = new Content()
                .addMediaType(PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addApiResponse(status, new ApiResponse().description(when).content(content));
        if (status.equals("401")) {
            header(operation, status, "WWW-Authenticate", "How to sign in", new StringSchema());
        }
    }

    static void header(Operation operation, String status, String name, String about, Schema<?> schema) {
        operation
                .getResponses()
                .get(status)
                .addHeaderObject(name, new Header().description(about).schema(schema));
    }

    /** Adds a header to every answer that is not a failure. */
    static void succeeds(Operation operation, String name, String about) {
        operation.getResponses().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .forEach(status -> header(operation, status, name, about, new StringSchema()));
    }

    static void versioned(ApiResponse answer) {
        answer.addHeaderObject(
                "Partnership-Version",
                new Header()
                        .description("Number of events the answer rests on")
                        .required(true)
                        .schema(new IntegerSchema().format("int64").minimum(BigDecimal.ZERO)));
    }

    static void limited(Operation operation) {
        fails(
                operation,
                "429",
                "More than the caller's organisation may ask for just now; Retry-After says when again");
        header(operation, "429", "Retry-After", "After how many seconds to try again", new IntegerSchema());
    }

    static void bodily(Operation operation) {
        if (operation.getRequestBody() != null) {
            fails(operation, "413", "The body is larger than 256 kB");
            fails(operation, "415", "The body is not JSON");
        }
    }

    /** Sorts the responses, so that the file is the same in every build. */
    static void inOrder(Operation operation) {
        var answers = new ApiResponses();
        new TreeMap<>(operation.getResponses())
                .forEach((status, answer) ->
                        answers.addApiResponse(status, answer.content(jsonFirst(answer.getContent()))));
        operation.setResponses(answers);
    }

    /** Puts JSON before other media types, since a generated client reads the first one. */
    private static @Nullable Content jsonFirst(@Nullable Content content) {
        if (content == null || !content.containsKey(JSON)) {
            return content;
        }
        var ordered = new Content().addMediaType(JSON, content.get(JSON));
        content.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
