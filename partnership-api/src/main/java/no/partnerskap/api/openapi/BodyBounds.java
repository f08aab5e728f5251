package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.CommandValidation;
import org.jspecify.annotations.Nullable;

/** Limits of every request body: the length of texts and lists; unknown fields are errors. */
final class BodyBounds {
    private BodyBounds() {}

    static void set(OpenAPI api) {
        var sent = reached(
                api,
                operation -> operation.getRequestBody() == null
                        ? Stream.empty()
                        : schemas(operation.getRequestBody().getContent()));
        var answered = reached(
                api,
                operation -> operation.getResponses().values().stream()
                        .filter(answer -> answer.getContent() != null)
                        .flatMap(answer -> schemas(answer.getContent())));
        sent.forEach(BodyBounds::bound);
        // A body of several forms leaves it to them which fields there are.
        sent.stream()
                .filter(schema -> schema.getProperties() != null && schema.getOneOf() == null)
                .filter(schema -> !answered.contains(schema))
                .forEach(schema -> schema.setAdditionalProperties(false));
    }

    private static void bound(Schema<?> schema) {
        if (is(schema, "string") && plain(schema)) {
            schema.setMaxLength(CommandValidation.LONGEST_TEXT);
        } else if (is(schema, "array")) {
            schema.setMaxItems(CommandValidation.MOST_ITEMS);
        } else if (schema.getAdditionalProperties() instanceof Schema<?>) {
            schema.setMaxProperties(CommandValidation.MOST_ITEMS);
        }
    }

    private static boolean plain(Schema<?> text) {
        return text.getPattern() == null
                && text.getFormat() == null
                && text.getEnum() == null
                && text.getConst() == null;
    }

    private static boolean is(Schema<?> schema, String type) {
        return type.equals(schema.getType())
                || schema.getTypes() != null && schema.getTypes().contains(type);
    }

    private static Stream<Schema<?>> schemas(Content content) {
        return content.values().stream().map(media -> (Schema<?>) media.getSchema());
    }

    /** Every schema inside one of those, by identity: equal ones may be in bodies and in answers. */
    private static Set<Schema<?>> reached(OpenAPI api, Function<Operation, Stream<Schema<?>>> from) {
        var names = new HashSet<String>();
        var found = Collections.<Schema<?>>newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Schema<?>>();
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(from)
                .filter(Objects::nonNull)
                .forEach(open::add);
        while (!open.isEmpty()) {
            var schema = open.remove();
            if (schema.get$ref() != null) {
                var name = schema.get$ref().replace(Schemas.REFERENCE, "");
                if (names.add(name)) {
                    open.add(api.getComponents().getSchemas().get(name));
                }
            } else if (found.add(schema)) {
                inside(schema).forEach(open::add);
            }
        }
        return found;
    }

    private static Stream<Schema<?>> inside(Schema<?> schema) {
        return Stream.of(
                        all(
                                schema.getProperties() == null
                                        ? null
                                        : schema.getProperties().values()),
                        all(schema.getItems() == null ? null : List.of(schema.getItems())),
                        all(schema.getAdditionalProperties() instanceof Schema<?> values ? List.of(values) : null),
                        all(schema.getOneOf()),
                        all(schema.getAnyOf()),
                        all(schema.getAllOf()))
                .flatMap(Function.identity());
    }

    private static Stream<Schema<?>> all(@Nullable Collection<? extends Schema> schemas) {
        return schemas == null ? Stream.empty() : schemas.stream().map(schema -> (Schema<?>) schema);
    }
}
