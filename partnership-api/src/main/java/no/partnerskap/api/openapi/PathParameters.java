package no.partnerskap.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in the path of an operation, with their form and meaning. The form depends on the name; controllers read many of them
 * as text, to give more precise errors. The meaning depends on the collection before it: a {@code version} of minutes is not a
 * {@code version} in the history.
 */
final class PathParameters {
    private static final BigDecimal LONGEST_PAGE = new BigDecimal(100);
    private static final BigDecimal LAST_NUMBER = new BigDecimal(999_999_999);

    private PathParameters() {}

    private static final Pattern PART = Pattern.compile("([^/]+)/\\{([^}]+)}");
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry(
                    "partnerships",
                    "The four-digit unit number of the office (no: enhetsnummer); it names the partnership."),
            Map.entry("agreements", "The number of the agreement (no: avtale) within the partnership, from 1."),
            Map.entry("amendments", "The number of the amendment (no: endringsavtale) within the agreement, from 1."),
            Map.entry("clauses", "The key of the clause (no: punkt), permanent within its agreement."),
            Map.entry("deviations", "The number of the deviation (no: avvik) within the agreement, from 1."),
            Map.entry("drafts", "The number of the draft within the caller's own line, from 1."),
            Map.entry("mandates", "The number of the mandate (no: fullmakt) within the partnership, from 1."),
            Map.entry("changes", "The number of the change (no: endring) within the partnership, from 1."),
            Map.entry(
                    "claims",
                    "The number of the claim of involvement (no: påstand om medvirkning) within the change, from 1."),
            Map.entry("own-line-decisions", "The number of the own-line decision within the change, from 1."),
            Map.entry("involvement-audit", "The number of the change that is audited, within the partnership, from 1."),
            Map.entry("meetings", "The number of the meeting (no: møte) within the partnership, from 1."),
            Map.entry(
                    "items",
                    "The number of the item on the meeting's agenda, from 1; it stays when the order changes."),
            Map.entry("minutes", "The version of the meeting's minutes (no: referat), from 1."),
            Map.entry(
                    "decisions",
                    "The number of a decision that a meeting made, counted within the partnership, from 1."
                            + " Decisions made elsewhere go by their permanent id in the decision history."),
            Map.entry("settlements", "The number of the settlement (no: avregning) within the partnership, from 1."),
            Map.entry("disputes", "The number of the dispute (no: tvist) within the partnership, from 1."),
            Map.entry("history", "The version just after which to look: the place of an event in the record, from 1."),
            Map.entry("persons", "The opaque reference of a person, as it stands in the record; never a name."));

    /** Describes each parameter in the path. */
    static void describe(String path, Operation operation) {
        PART.matcher(path)
                .results()
                .forEach(part -> operation.getParameters().stream()
                        .filter(one ->
                                one.getIn().equals("path") && one.getName().equals(part.group(2)))
                        .forEach(one -> one.setDescription(Objects.requireNonNull(
                                MEANINGS.get(part.group(1)), () -> "no meaning of " + part.group()))));
    }

    /** The schema of a parameter by its name; null if its type in the controller is enough. */
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
