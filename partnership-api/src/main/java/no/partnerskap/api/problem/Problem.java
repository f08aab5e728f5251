package no.partnerskap.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.core.kernel.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * A problem as it is told to a client. {@code code} never changes its meaning; {@code title} and {@code detail} are for people.
 *
 * <pre>
 * {"type": "urn:partnership:problem:leader.one-employer-line", "title": "A rule says no", "status": 409,
 *  "detail": "This office has one leader, employed by the other line", "instance": "/api/v1/partnerships/0626/leaders",
 *  "code": "leader.one-employer-line", "rule": "R-007", "traceId": "0af7651916cd43dd8448eb211c80319c"}
 * </pre>
 *
 * @param rule the rule that refused
 * @param values what broke the rule, or what would be right
 * @param pointer the JSON pointer of the field at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "code", "rule", "values", "pointer", "traceId"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        @Nullable String rule,
        Map<String, String> values,
        @Nullable String pointer,
        String traceId) {

    public static Problem of(HttpStatusCode status, String code, String detail, HttpServletRequest request) {
        return new Problem(
                "urn:partnership:problem:" + code,
                Titles.of(status.value()),
                status.value(),
                detail,
                addressed(request),
                code,
                null,
                Map.of(),
                null,
                Trace.of(request));
    }

    /** Where the container passed the request on to its error page, the address that was asked for. */
    private static String addressed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** A command that was turned away by the core, told with the rule and the values it names. */
    static Problem of(HttpStatusCode status, Rejected no, HttpServletRequest request) {
        var values = new TreeMap<>(no.values());
        var pointer = values.remove("pointer");
        var rule = no.rule();
        var problem = of(status, no.code(), String.valueOf(no.getMessage()), request);
        return problem.with(rule == null ? null : rule.id(), values, pointer);
    }

    Problem with(@Nullable String brokenRule, Map<String, String> concerned, @Nullable String field) {
        return new Problem(
                type, title, status, detail, instance, code, brokenRule, new TreeMap<>(concerned), field, traceId);
    }

    Problem at(@Nullable String field) {
        return with(rule, values, field);
    }

    public Problem because(Map<String, String> concerned) {
        return with(rule, concerned, pointer);
    }
}
