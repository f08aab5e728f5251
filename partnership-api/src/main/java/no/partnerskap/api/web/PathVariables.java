package no.partnerskap.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.OfficeNumber;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The variables of a request's path as they were sent, such as {@code change} in {@code /changes/{change}}; none before the request has
 * found its operation.
 */
public record PathVariables(SortedMap<String, String> byName) {
    public PathVariables {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    public static PathVariables of(HttpServletRequest request) {
        var byName = new TreeMap<String, String>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> byName.put(name.toString(), value.toString()));
        }
        return new PathVariables(byName);
    }

    /** Those of the request that this thread answers; none outside a request. */
    public static PathVariables ofThisThread() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? of(web.getRequest())
                : new PathVariables(new TreeMap<>());
    }

    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The partnership that the path names. */
    public Optional<OfficeNumber> office() {
        return named("office").map(OfficeNumber::new);
    }

    /** The number that the path names; nothing where it is not there, or is no number and is rejected by whoever reads it. */
    public Optional<Integer> number(String name) {
        return named(name).flatMap(PathNumber::of);
    }
}
