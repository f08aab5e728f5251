package no.partnerskap.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.language.Language;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Check that rejects unknown or repeated query parameters (400), so that a misspelt {@code knownAt} or {@code dryRun} is never
 * ignored.
 */
public class QueryParameterCheck implements HandlerInterceptor {
    private static final String DRY_RUN = "dryRun";
    private final Map<HandlerMethod, Set<String>> parameters = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            var known = parameters.computeIfAbsent(method, QueryParameterCheck::parametersOf);
            checkLanguage(request.getParameter(Language.PARAMETER), known);
            request.getParameterMap().forEach((name, values) -> check(name, values, known));
            for (var parameter : method.getMethodParameters()) {
                checkChoice(parameter.getParameter(), request);
            }
        }
        return true;
    }

    private static void check(String name, String[] values, Set<String> known) {
        if (name.equals(DRY_RUN) && !values[0].matches("true|false")) {
            throw new BadParameter(DRY_RUN, "dry-run");
        }
        if (!known.contains(name) && !name.equals(Language.PARAMETER)) {
            throw new BadParameter(name, "unknown-parameter");
        }
        if (values.length > 1) {
            throw new BadParameter(name, "repeated-parameter");
        }
    }

    /** Rejects a value that is not exactly one of the enum's; Spring itself would accept white space around it, and an empty value. */
    private static void checkChoice(Parameter parameter, HttpServletRequest request) {
        var asked = request.getParameter(parameter.getName());
        if (asked != null
                && parameter.isAnnotationPresent(RequestParam.class)
                && parameter.getType().isEnum()) {
            var allowed = Arrays.stream(parameter.getType().getEnumConstants())
                    .map(Object::toString)
                    .toList();
            if (!allowed.contains(asked)) {
                throw BadParameter.noneOf(parameter.getName(), allowed);
            }
        }
    }

    /** Checks {@code lang}, except for an operation that has a {@code lang} of its own. */
    private static void checkLanguage(@Nullable String asked, Set<String> known) {
        if (asked != null
                && !known.contains(Language.PARAMETER)
                && Language.named(asked).isEmpty()) {
            throw BadParameter.noneOf(
                    Language.PARAMETER,
                    Arrays.stream(Language.values()).map(Language::name).toList());
        }
    }

    private static Set<String> parametersOf(HandlerMethod method) {
        var names = Arrays.stream(method.getMethodParameters()).flatMap(QueryParameterCheck::names);
        var trial = method.hasMethodAnnotation(Sends.class) ? Stream.of(DRY_RUN) : Stream.<String>empty();
        return Stream.concat(names, trial).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(MethodParameter argument) {
        var parameter = argument.getParameter();
        if (parameter.getType() == AsOf.class) {
            return AsOfNames.of(parameter).both();
        }
        if (parameter.getType() == PageRequest.class) {
            var filters = PageRequestArgument.filters(argument).components().map(RecordComponent::getName);
            return Stream.of(
                            filters,
                            AsOfNames.PLAIN.both(),
                            Stream.of(PageRequestArgument.LIMIT, PageRequestArgument.CURSOR))
                    .flatMap(each -> each);
        }
        return parameter.isAnnotationPresent(RequestParam.class) ? Stream.of(parameter.getName()) : Stream.empty();
    }
}
