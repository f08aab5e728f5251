package no.partnerskap.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.Malformed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what is wrong with a JSON body, and where. What Jackson says itself names classes, and stays here. */
final class JsonFaults {
    private static final String DUPLICATE = "Duplicate ";
    private static final String TRAILING = "Trailing token";

    private JsonFaults() {}

    static Problem problem(JacksonException fault, HttpServletRequest request) {
        var malformed = causeOf(fault, Malformed.class);
        if (malformed != null) {
            return Problem.of(HttpStatus.BAD_REQUEST, malformed, request).at(pointer(fault));
        }
        return switch (innermost(fault)) {
            case InvalidNullException e -> problemOf("required", fault, request);
            case UnrecognizedPropertyException e -> problemOf("unknown-field", fault, request);
            case InvalidFormatException e when e.getValue() instanceof String -> wrongValue(e, fault, request);
            case InvalidTypeIdException e -> wrongForm(e, fault, request);
            case StreamConstraintsException e -> problemOf("json-limits", fault, request);
            case StreamReadException e -> notJson(e, fault, request);
            case MismatchedInputException e
            when messageStartsWith(e, TRAILING) -> problemOf("not-json", fault, request);
            default -> problemOf("wrong-type", fault, request);
        };
    }

    /** One of several forms of a value, told apart by its field {@code type}. */
    private static Problem wrongForm(InvalidTypeIdException e, JacksonException fault, HttpServletRequest request) {
        var problem = e.getTypeId() == null
                ? problemOf("required", fault, request)
                : problemOf("wrong-value", fault, request);
        return problem.at(problem.pointer() + "/type");
    }

    private static Problem wrongValue(InvalidFormatException e, JacksonException fault, HttpServletRequest request) {
        var constants = e.getTargetType() == null ? null : e.getTargetType().getEnumConstants();
        return constants == null
                ? problemOf("wrong-value", fault, request)
                : problemOf("wrong-value", Map.of("allowed", spelt(constants)), fault, request);
    }

    private static String spelt(Object[] constants) {
        return Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static Problem notJson(StreamReadException e, JacksonException fault, HttpServletRequest request) {
        var place = e.getLocation();
        var values = place == null
                ? Map.<String, String>of()
                : Map.of("line", "" + place.getLineNr(), "column", "" + place.getColumnNr());
        return messageStartsWith(e, DUPLICATE)
                ? problemOf("duplicate-field", values, fault, request)
                : problemOf("not-json", values, fault, request);
    }

    /** Jackson has no type of its own for these two. */
    private static boolean messageStartsWith(JacksonException e, String beginning) {
        return String.valueOf(e.getOriginalMessage()).startsWith(beginning);
    }

    private static Problem problemOf(String code, JacksonException fault, HttpServletRequest request) {
        return problemOf(code, Map.of(), fault, request);
    }

    private static Problem problemOf(
            String code, Map<String, String> values, JacksonException fault, HttpServletRequest request) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, values, request).at(pointer(fault));
    }

    /** The place in the body as a JSON pointer (RFC 6901); the empty pointer is the body itself. */
    private static String pointer(JacksonException fault) {
        return fault.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static JacksonException innermost(JacksonException fault) {
        return fault.getCause() instanceof JacksonException inner && inner != fault ? innermost(inner) : fault;
    }

    static <T extends Throwable> @Nullable T causeOf(@Nullable Throwable fault, Class<T> type) {
        for (var cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
