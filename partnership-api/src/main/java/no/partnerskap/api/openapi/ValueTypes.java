package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.costkey.Fraction;
import no.partnerskap.core.kernel.CostShares;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;

/** The form in JSON of values that are more than a text or a number: what they allow, and an example. */
final class ValueTypes {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Map<Class<?>, Supplier<Schema<?>>> FORMS = Map.of(
            OwnerId.class,
            () -> text("^(STATE|M[1-9][0-9]{0,2}|[0-9]{4})$", "M1"),
            OfficeNumber.class,
            () -> text("^[0-9]{4}$", "0626"),
            OrganisationNumber.class,
            () -> text("^[0-9]{9}$", "889640782"),
            ClauseKey.class,
            () -> text("^[a-z0-9][a-z0-9.-]{0,39}$", "services"),
            Fraction.class,
            () -> text("^-?[0-9]+/[0-9]+$", "3/5"),
            Occurred.class,
            () -> text("^" + DAY + "(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$", "2026-02-28"),
            Rule.class,
            () -> text("^R-[0-9]{3}$", "R-063"),
            Nok.class,
            () -> number("-1000000000000", "1000000000000", "1250.00"),
            Fte.class,
            () -> number("0", "100000", "2.50"),
            CostShares.class,
            ValueTypes::shares);

    private ValueTypes() {}

    /** The form of a value type; empty for what is no value type. */
    static Optional<Schema<?>> of(Class<?> type) {
        var form = FORMS.get(type);
        if (form != null) {
            return Optional.of(form.get().description(JavadocTexts.of(type).orElse(null)));
        }
        return type.isRecord() && type.getSimpleName().endsWith("Number") && type.getRecordComponents().length == 1
                ? Optional.of(counted().description(JavadocTexts.of(type).orElse(null)))
                : Optional.empty();
    }

    /** The form of what the language and its library offer. */
    static Schema<?> plain(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> Schemas.typed("string");
            case "LocalDate" -> Schemas.typed("string").format("date");
            case "Instant" -> Schemas.typed("string").format("date-time");
            case "boolean", "Boolean" -> Schemas.typed("boolean");
            case "int", "Integer" -> Schemas.typed("integer").format("int32");
            case "long", "Long" -> Schemas.typed("integer").format("int64");
            case "BigDecimal" -> Schemas.typed("number");
            case "Object", "JsonNode" -> new JsonSchema();
            default -> throw Schemas.unknown(type);
        };
    }

    /** The names that fields may have where a map goes by such values; empty where any name will do. */
    static Optional<Schema<?>> ofKeys(Class<?> type) {
        return of(type).filter(form -> form.getPattern() != null)
                .map(form -> Schemas.typed("string").pattern(form.getPattern()));
    }

    /** A number that the server gives, from 1. */
    static Schema<?> counted() {
        return Schemas.typed("integer").format("int32").minimum(BigDecimal.ONE);
    }

    private static Schema<?> text(String pattern, String example) {
        return Schemas.typed("string").pattern(pattern).example(example);
    }

    private static Schema<?> number(String least, String most, String example) {
        return Schemas.typed("number")
                .minimum(new BigDecimal(least))
                .maximum(new BigDecimal(most))
                .example(new BigDecimal(example));
    }

    private static Schema<?> shares() {
        var shares = Schemas.typed("object")
                .additionalProperties(
                        Schemas.typed("number").minimum(BigDecimal.ZERO).maximum(new BigDecimal(100)));
        shares.setPropertyNames(ofKeys(OwnerId.class).orElseThrow());
        return shares;
    }
}
