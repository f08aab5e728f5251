package no.partnerskap.api.problem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;

/** A header, a query parameter or a part of the path that cannot be what it should be; {@code values} say what it can be. */
public final class BadParameter extends Failure {
    private static final long serialVersionUID = 1L;

    public BadParameter(String parameter, String code) {
        this(parameter, code, Map.of());
    }

    public BadParameter(String parameter, String code, Map<String, String> values) {
        super(HttpStatus.BAD_REQUEST, code, named(parameter, values));
    }

    private static Map<String, String> named(String parameter, Map<String, String> values) {
        var named = new TreeMap<>(values);
        named.put("parameter", parameter);
        return named;
    }

    /** A value that is none of those there are. */
    public static BadParameter noneOf(String parameter, List<String> allowed) {
        return new BadParameter(parameter, "choice", Map.of("allowed", String.join(", ", allowed)));
    }
}
