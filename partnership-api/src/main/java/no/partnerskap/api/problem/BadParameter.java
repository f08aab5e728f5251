package no.partnerskap.api.problem;

import java.util.List;
import java.util.Map;

/** A header, a query parameter or a part of the path that cannot be what it should be. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String parameter;
    private final String code;
    private final List<String> allowed;

    public BadParameter(String parameter, String code, String message) {
        this(parameter, code, message, List.of());
    }

    private BadParameter(String parameter, String code, String message, List<String> allowed) {
        super(message, null, false, false);
        this.parameter = parameter;
        this.code = code;
        this.allowed = List.copyOf(allowed);
    }

    /** A value that is none of those there are. */
    public static BadParameter noneOf(String parameter, List<String> allowed) {
        return new BadParameter(parameter, "choice", "One of " + String.join(", ", allowed), allowed);
    }

    String parameter() {
        return parameter;
    }

    String code() {
        return code;
    }

    /** What is at fault, and the values there are where there are few. */
    Map<String, String> values() {
        return allowed.isEmpty()
                ? Map.of("parameter", parameter)
                : Map.of("parameter", parameter, "allowed", String.join(" ", allowed));
    }
}
