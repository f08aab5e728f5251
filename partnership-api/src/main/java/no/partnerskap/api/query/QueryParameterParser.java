package no.partnerskap.api.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.json.Rfc3339;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.web.PathNumber;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Parser of query parameters with a fixed set of values. A rejection names the parameter, and the allowed values where they are
 * few.
 */
public final class QueryParameterParser {
    private static final int LONGEST = 100;

    private QueryParameterParser() {}

    /** Parses one of a few texts. */
    public static String among(List<String> allowed, String name, String text) {
        if (!allowed.contains(text)) {
            throw BadParameter.noneOf(name, allowed);
        }
        return text;
    }

    /** Parses one value of a filter's type; null if the query has none. */
    static @Nullable Object read(Class<?> type, String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (type == Rule.class) {
            return rule(name, text);
        }
        if (type.isEnum()) {
            return constant(type, name, text);
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> among(List.of("true", "false"), name, text).equals("true");
            case "Integer" -> number(name, text);
            case "Long" -> version(name, text);
            case "LocalDate" -> date(name, text);
            case "OwnerId" -> owner(name, text);
            case "String" -> plain(name, text);
            default -> throw new IllegalStateException("No filter is a " + type);
        };
    }

    private static Object constant(Class<?> type, String name, String text) {
        var constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(one -> one.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> BadParameter.noneOf(
                        name, Arrays.stream(constants).map(Object::toString).toList()));
    }

    private static Integer number(String name, String text) {
        return PathNumber.of(text).orElseThrow(() -> new BadParameter(name, "number"));
    }

    private static Long version(String name, String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new BadParameter(name, "version");
        }
        return Long.valueOf(text);
    }

    private static LocalDate date(String name, String text) {
        return Rfc3339.day(text).orElseThrow(() -> new BadParameter(name, "date"));
    }

    private static OwnerId owner(String name, String text) {
        try {
            return new OwnerId(text);
        } catch (Malformed e) {
            throw new BadParameter(name, "owner-id");
        }
    }

    private static Rule rule(String name, String text) {
        try {
            return Rule.of(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name, "rule");
        }
    }

    private static String plain(String name, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadParameter(name, "text", Map.of("most", "" + LONGEST));
        }
        return text;
    }
}
