package no.partnerskap.api.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.partnerskap.api.json.BodyFault;
import no.partnerskap.api.language.Language;
import no.partnerskap.api.language.LanguageAware;
import no.partnerskap.api.web.TraceId;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A problem as it is told to a client. {@code code} never changes its meaning; {@code title} and {@code detail} are for people, in the
 * language they ask for.
 *
 * <pre>
 * {"type": "urn:partnership:problem:leader.one-employer-line", "title": "Det som er registrert, tillater ikke dette", "status": 409,
 *  "detail": "Kontoret har én leder, ansatt i den andre linjen. …", "instance": "/api/v1/partnerships/0626/leaders",
 *  "code": "leader.one-employer-line", "rule": "R-007", "traceId": "0af7651916cd43dd8448eb211c80319c"}
 * </pre>
 *
 * @param type the kind of problem as a URN, which ends with the code
 * @param title what kind of problem it is, in the caller's language
 * @param status the status of the answer, as in HTTP
 * @param detail what is wrong and what to do about it, in the caller's language
 * @param instance the address that was asked for
 * @param code the kind of problem for programs, a word that never changes its meaning
 * @param rule the rule that refused
 * @param values what broke the rule, or what would be right
 * @param pointer the JSON pointer of the field at fault, the first where there are several
 * @param errors everything that is wrong with the body, the first first; at most 20
 * @param traceId the id by which the request is found in the service's log
 * @param texts title and detail in each language, where all were asked for; by language
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "rule",
    "values",
    "pointer",
    "errors",
    "traceId",
    "texts"
})
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
        List<FieldError> errors,
        String traceId,
        Map<String, ProblemText> texts)
        implements LanguageAware {

    /**
     * A problem's words in one language.
     *
     * @param title what kind of problem it is, in this language
     * @param detail what is wrong and what to do about it, in this language
     */
    public record ProblemText(String title, String detail) {}

    public static Problem of(HttpStatusCode status, String code, HttpServletRequest request) {
        return of(status, code, Map.of(), request);
    }

    public static Problem of(
            HttpStatusCode status, String code, Map<String, String> values, HttpServletRequest request) {
        var title = ProblemTexts.title(status.value());
        var detail = ProblemTexts.detail(code, values);
        var asked = Language.of(request);
        var texts = new LinkedHashMap<String, ProblemText>();
        if (asked == Language.all) {
            asked.each().forEach(one -> texts.put(one.name(), new ProblemText(one.of(title), one.of(detail))));
        }
        return new Problem(
                "urn:partnership:problem:" + code,
                asked.of(title),
                status.value(),
                asked.of(detail),
                addressed(request),
                code,
                null,
                new TreeMap<>(values),
                null,
                List.of(),
                TraceId.of(request),
                texts);
    }

    /** Where the container passed the request on to its error page, the address that was asked for. */
    private static String addressed(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    static Problem of(Failure failure, HttpServletRequest request) {
        return of(failure.status(), failure.code(), failure.values(), request);
    }

    /** A command that the core rejected, with the rule and the values it names. */
    static Problem of(HttpStatusCode status, Rejected rejected, HttpServletRequest request) {
        return rejected instanceof Malformed malformed
                ? of(malformed.all().stream().map(BodyFault::of).toList(), request)
                : of(status, rejected.code(), rejected.values(), request).by(rejected.rule());
    }

    /** A body with everything that is wrong with it; the first fault names the problem. */
    static Problem of(List<BodyFault> faults, HttpServletRequest request) {
        var first = faults.getFirst().fault();
        var asked = Language.of(request);
        return of(HttpStatus.BAD_REQUEST, first.code(), first.values(), request)
                .by(first.rule())
                .at(
                        first.pointer(),
                        faults.stream()
                                .map(fault -> FieldError.of(fault, asked))
                                .toList());
    }

    Problem by(@Nullable Rule broken) {
        var id = broken == null ? null : broken.id();
        return new Problem(type, title, status, detail, instance, code, id, values, pointer, errors, traceId, texts);
    }

    private Problem at(String field, List<FieldError> errors) {
        return new Problem(type, title, status, detail, instance, code, rule, values, field, errors, traceId, texts);
    }
}
