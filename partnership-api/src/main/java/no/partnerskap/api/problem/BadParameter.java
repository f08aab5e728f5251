package no.partnerskap.api.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A header, a query parameter or a part of the path that cannot be what it should be; {@code values} say what it can be. */
public final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Map<String, String> values;

    public BadParameter(String parameter, String code) {
        this(parameter, code, Map.of());
    }

    public BadParameter(String parameter, String code, Map<String, String> values) {
        super(code + " of " + parameter, null, false, false);
        this.code = code;
        this.values = new TreeMap<>(values);
        this.values.put("parameter", parameter);
    }

    /** A value that is none of those there are. */
    public static BadParameter noneOf(String parameter, List<String> allowed) {
        return new BadParameter(parameter, "choice", Map.of("allowed", String.join(", ", allowed)));
    }

    String code() {
        return code;
    }

    Map<String, String> values() {
        return values;
    }
}
