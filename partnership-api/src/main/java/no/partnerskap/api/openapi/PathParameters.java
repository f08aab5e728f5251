package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;

/** The form of what stands in an address, by its name; controllers read much of it as text, to tell better what is wrong with it. */
final class PathParameters {
    private static final BigDecimal LONGEST_PAGE = new BigDecimal(100);
    private static final BigDecimal LAST_NUMBER = new BigDecimal(999_999_999);

    private PathParameters() {}

    /** Nothing where the type in the controller says it all. */
    static @Nullable Schema<?> of(Parameter part) {
        return switch (part.getIn()) {
            case "path" -> inPath(part.getName());
            case "query" -> inQuery(part.getName());
            default -> null;
        };
    }

    private static Schema<?> inPath(String name) {
        return switch (name) {
            case "office" -> ValueTypes.of(OfficeNumber.class).orElseThrow();
            case "person" ->
                Schemas.typed("string").pattern("^p-[A-Za-z0-9_-]{22}$").example("p-0123456789ABCDEFGHIJ_-");
            case "key" -> ValueTypes.of(ClauseKey.class).orElseThrow();
            default -> number();
        };
    }

    private static @Nullable Schema<?> inQuery(String name) {
        return switch (name) {
            case "limit" ->
                Schemas.typed("integer")
                        .minimum(BigDecimal.ONE)
                        .maximum(LONGEST_PAGE)
                        .example(50);
            case "cursor" -> Schemas.typed("string").minLength(1).maxLength(4_000);
            case "agreement", "change", "decision", "dispute", "meeting", "toAgreement" -> number();
            case "lang" -> oneOf(Stream.of("nb", "nn"));
            default -> null;
        };
    }

    private static Schema<?> number() {
        return Schemas.typed("integer")
                .minimum(BigDecimal.ONE)
                .maximum(LAST_NUMBER)
                .example(1);
    }

    @SuppressWarnings("unchecked")
    private static Schema<?> oneOf(Stream<String> values) {
        var schema = (Schema<Object>) Schemas.typed("string");
        schema.setEnum(List.<Object>copyOf(values.toList()));
        return schema;
    }
}
