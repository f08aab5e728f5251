package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Optional;
import no.partnerskap.api.json.ValueForm;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.OwnerId;
import tools.jackson.databind.JsonNode;

/** Schemas of values that have no fields of their own. */
final class ValueTypes {
    private ValueTypes() {}

    /** The schema of a value type of the domain, with its example; empty for what is no value type. */
    static Optional<Schema<?>> of(Class<?> type) {
        var schema = type == CostShares.class
                ? Optional.<Schema<?>>of(shares())
                : ValueForm.ofValueType(type).<Schema<?>>map(ValueTypes::withExample);
        return schema.map(form -> form.description(JavadocTexts.of(type).orElse(null)));
    }

    /** The schema of what the language and its library offer. */
    static Schema<?> plain(Class<?> type) {
        return type == Object.class || type == JsonNode.class
                ? new JsonSchema()
                : ValueForm.ofLanguage(type)
                        .<Schema<?>>map(ValueTypes::schema)
                        .orElseThrow(() -> Schemas.unknown(type));
    }

    /** The names that fields may have where a map goes by such values; empty where any name will do. */
    static Optional<Schema<?>> ofKeys(Class<?> type) {
        return ValueForm.ofValueType(type)
                .filter(form -> form.pattern() != null)
                .map(ValueTypes::schema);
    }

    /** A number that the server gives, from 1. */
    static Schema<?> counted() {
        return schema(ValueForm.NUMBERED);
    }

    private static Schema<?> withExample(ValueForm form) {
        return switch (form.type()) {
            case "string" -> schema(form).example(form.example());
            case "number" -> schema(form).example(new BigDecimal(String.valueOf(form.example())));
            default -> schema(form);
        };
    }

    private static Schema<?> schema(ValueForm form) {
        return Schemas.typed(form.type())
                .format(form.format())
                .pattern(form.pattern())
                .minimum(form.least())
                .maximum(form.most());
    }

    private static Schema<?> shares() {
        var shares = Schemas.typed("object")
                .additionalProperties(
                        Schemas.typed("number").minimum(BigDecimal.ZERO).maximum(new BigDecimal(100)));
        shares.setPropertyNames(ofKeys(OwnerId.class).orElseThrow());
        return shares;
    }
}
