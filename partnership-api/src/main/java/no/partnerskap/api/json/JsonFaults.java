package no.partnerskap.api.json;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.Malformed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what is wrong with JSON, and where. What Jackson says itself names classes, and stays here. */
final class JsonFaults {
    private static final String DUPLICATE = "Duplicate ";
    private static final String TRAILING = "Trailing token";

    private JsonFaults() {}

    static Malformed of(JacksonException fault) {
        var pointer = pointer(fault);
        var malformed = malformedBehind(fault);
        if (malformed != null) {
            return new Malformed(pointer, malformed.code(), malformed.rule(), malformed.values());
        }
        return switch (innermost(fault)) {
            case InvalidNullException e -> new Malformed(pointer, "required");
            case UnrecognizedPropertyException e -> new Malformed(pointer, "unknown-field");
            case InvalidFormatException e when e.getValue() instanceof String -> wrongValue(pointer, e.getTargetType());
            case InvalidTypeIdException e -> wrongForm(pointer + "/type", e);
            case StreamConstraintsException e -> new Malformed(pointer, "json-limits");
            case StreamReadException e -> notJson(pointer, e);
            case MismatchedInputException e when messageStartsWith(e, TRAILING) -> new Malformed(pointer, "not-json");
            default -> new Malformed(pointer, "wrong-type");
        };
    }

    /** One of several forms of a value, told apart by its field {@code type}. */
    private static Malformed wrongForm(String pointer, InvalidTypeIdException e) {
        return e.getTypeId() == null ? new Malformed(pointer, "required") : new Malformed(pointer, "wrong-value");
    }

    private static Malformed wrongValue(String pointer, @Nullable Class<?> type) {
        var constants = type == null ? null : type.getEnumConstants();
        return constants == null
                ? new Malformed(pointer, "wrong-value")
                : new Malformed(pointer, "wrong-value", null, Map.of("allowed", spelt(constants)));
    }

    private static String spelt(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Malformed notJson(String pointer, StreamReadException e) {
        var place = place(e.getLocation());
        return messageStartsWith(e, DUPLICATE)
                ? new Malformed(pointer, "duplicate-field", null, place)
                : new Malformed(pointer, "not-json", null, place);
    }

    private static Map<String, String> place(@Nullable TokenStreamLocation place) {
        return place == null ? Map.of() : Map.of("line", "" + place.getLineNr(), "column", "" + place.getColumnNr());
    }

    /** Jackson has no type of its own for these two. */
    private static boolean messageStartsWith(JacksonException e, String beginning) {
        return String.valueOf(e.getOriginalMessage()).startsWith(beginning);
    }

    /** The place in the JSON as a pointer (RFC 6901); the empty pointer is the whole. */
    private static String pointer(JacksonException fault) {
        var pointer = "";
        for (var step : fault.getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer + "/" + step.getIndex()
                    : Malformed.member(pointer, step.getPropertyName());
        }
        return pointer;
    }

    private static @Nullable Malformed malformedBehind(JacksonException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return malformed;
            }
        }
        return null;
    }

    private static JacksonException innermost(JacksonException fault) {
        return fault.getCause() instanceof JacksonException inner && inner != fault ? innermost(inner) : fault;
    }
}
