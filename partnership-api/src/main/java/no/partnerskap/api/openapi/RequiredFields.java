package no.partnerskap.api.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists a record's fields as required unless their type says {@code @Nullable}: the same rule by which bodies are read. */
@Component
class RequiredFields implements ModelConverter {
    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var described = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && described.isRecord() && described.getName().startsWith("no.partnerskap.")) {
            Stream.of(schema, behind(schema, context))
                    .filter(Objects::nonNull)
                    .filter(found -> found.getProperties() != null)
                    .forEach(found -> found.setRequired(needed(described, found)));
        }
        return schema;
    }

    private static @Nullable Schema<?> behind(Schema<?> schema, ModelConverterContext context) {
        return schema.get$ref() == null
                ? null
                : context.getDefinedModels().get(schema.get$ref().replace(REFERENCE, ""));
    }

    private static List<String> needed(Class<?> described, Schema<?> schema) {
        return Arrays.stream(described.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList();
    }
}
