package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.partnerskap.core.partnership.StoredEvents;
import org.jspecify.annotations.Nullable;

/** Default descriptions of bodies, answers and events that have none in the sources. */
final class DefaultResponses {
    private DefaultResponses() {}

    static void say(OpenAPI api) {
        var schemas = api.getComponents().getSchemas();
        BiConsumer<@Nullable String, String> unlessSaid = (reference, words) -> {
            var schema = reference == null ? null : schemas.get(reference.replace(Schemas.REFERENCE, ""));
            if (schema != null && (schema.getDescription() == null)) {
                schema.setDescription(words);
            }
        };
        StoredEvents.types()
                .forEach((name, type) -> unlessSaid.accept(
                        Schemas.nameOf(type),
                        "The event that is stored as `" + name + "`: what was told, as it was told."));
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    taken(operation)
                            .forEach(body -> unlessSaid.accept(
                                    body, "What `" + operation.getOperationId() + "` takes: " + purpose(operation)));
                    answered(operation)
                            .forEach(answer -> unlessSaid.accept(
                                    answer,
                                    "What `" + operation.getOperationId() + "` answers: " + purpose(operation)));
                });
    }

    private static String purpose(Operation operation) {
        var summary = String.valueOf(operation.getSummary()).replaceAll(" \\(R-[^)]*\\)", "");
        return JavadocTexts.sentence(summary);
    }

    private static Stream<String> taken(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : operation.getRequestBody().getContent().values().stream()
                        .flatMap(media -> references(media.getSchema()));
    }

    private static Stream<String> answered(Operation operation) {
        return operation.getResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().values().stream())
                .flatMap(media -> references(media.getSchema()));
    }

    private static Stream<String> references(@Nullable Schema<?> schema) {
        if (schema == null) {
            return Stream.empty();
        }
        return schema.get$ref() == null ? references(schema.getItems()) : Stream.of(schema.get$ref());
    }
}
