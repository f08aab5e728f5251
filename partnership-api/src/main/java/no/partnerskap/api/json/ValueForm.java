package no.partnerskap.api.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.costkey.Fraction;
import no.partnerskap.core.kernel.Fte;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Form in JSON of a value that has no fields of its own. The description of the interface is made from it, and what a problem says
 * was expected.
 *
 * @param type the type of JSON Schema: string, number, integer or boolean
 * @param format the format of JSON Schema, such as date; absent where there is none
 * @param pattern the regular expression that the text matches; absent where any text will do
 * @param least the least number allowed
 * @param most the greatest number allowed
 * @param example a value of this form, as it is written
 */
public record ValueForm(
        String type,
        @Nullable String format,
        @Nullable String pattern,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable String example) {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** A number that the server gives, from 1. */
    public static final ValueForm NUMBERED = new ValueForm("integer", "int32", null, BigDecimal.ONE, null, "1");

    private static final Map<Class<?>, ValueForm> VALUE_TYPES = Map.of(
            OwnerId.class, text("^(STATE|M[1-9][0-9]{0,2}|[0-9]{4})$", "M1"),
            OfficeNumber.class, text("^[0-9]{4}$", "0626"),
            OrganisationNumber.class, text("^[0-9]{9}$", "889640782"),
            ClauseKey.class, text("^[a-z0-9][a-z0-9.-]{0,39}$", "services"),
            Fraction.class, text("^-?[0-9]+/[0-9]+$", "3/5"),
            Occurred.class, text("^" + DAY + "(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?$", "2026-02-28"),
            Rule.class, text("^R-[0-9]{3}$", "R-063"),
            Nok.class, number("-1000000000000", "1000000000000", "1250.00"),
            Fte.class, number("0", "100000", "2.50"));

    private static final Map<Class<?>, ValueForm> OF_THE_LANGUAGE = Map.ofEntries(
            Map.entry(String.class, plain("string", null, null)),
            Map.entry(LocalDate.class, plain("string", "date", "2026-06-16")),
            Map.entry(Instant.class, plain("string", "date-time", "2026-06-16T09:30:00Z")),
            Map.entry(boolean.class, plain("boolean", null, "true")),
            Map.entry(Boolean.class, plain("boolean", null, "true")),
            Map.entry(int.class, plain("integer", "int32", "1")),
            Map.entry(Integer.class, plain("integer", "int32", "1")),
            Map.entry(long.class, plain("integer", "int64", "1")),
            Map.entry(Long.class, plain("integer", "int64", "1")),
            Map.entry(BigDecimal.class, plain("number", null, "12.50")));

    /** The form of a value type of the domain; empty for what is none. */
    public static Optional<ValueForm> ofValueType(Class<?> type) {
        var form = VALUE_TYPES.get(type);
        boolean numbered =
                type.isRecord() && type.getSimpleName().endsWith("Number") && type.getRecordComponents().length == 1;
        return form == null && numbered ? Optional.of(NUMBERED) : Optional.ofNullable(form);
    }

    /** The form of a value that the language and its library offer; empty for all else. */
    public static Optional<ValueForm> ofLanguage(Class<?> type) {
        return Optional.ofNullable(OF_THE_LANGUAGE.get(type));
    }

    /**
     * What is expected where a body has a value of this type, in the shortest form that a program and a person can both read:
     * {@code YYYY-MM-DD}, {@code integer}, {@code INFORMED | CONSULTED}, {@code array}.
     */
    public static String expected(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" | "));
        }
        return of(type).map(ValueForm::expected).orElse(Iterable.class.isAssignableFrom(type) ? "array" : "object");
    }

    /** A value that is right where a body has one of this type; empty where none is short enough. */
    public static Optional<String> example(Class<?> type) {
        return type.isEnum() ? Optional.of(type.getEnumConstants()[0].toString()) : of(type).map(ValueForm::example);
    }

    private static Optional<ValueForm> of(Class<?> type) {
        return ofValueType(type).or(() -> ofLanguage(type));
    }

    private String expected() {
        if (pattern != null) {
            return type + " " + pattern;
        }
        return switch (format) {
            case "date" -> "YYYY-MM-DD";
            case "date-time" -> "YYYY-MM-DDThh:mm:ssZ";
            case null, default -> type + (least == null ? "" : " from " + least) + (most == null ? "" : " to " + most);
        };
    }

    private static ValueForm plain(String type, @Nullable String format, @Nullable String example) {
        return new ValueForm(type, format, null, null, null, example);
    }

    private static ValueForm text(String pattern, String example) {
        return new ValueForm("string", null, pattern, null, null, example);
    }

    private static ValueForm number(String least, String most, String example) {
        return new ValueForm("number", null, null, new BigDecimal(least), new BigDecimal(most), example);
    }
}
