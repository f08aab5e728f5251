package no.partnerskap.api.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.api.caller.Sends;
import no.partnerskap.api.language.Language;
import no.partnerskap.api.problem.BadParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away what would be dangerous to pass over: a trial run that is not one, as of a read, and a misspelt {@code knownAt} that would be
 * answered with what is known today.
 */
class Offered implements HandlerInterceptor {
    private static final String DRY_RUN = "dryRun";
    private final Map<HandlerMethod, Set<String>> parameters = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && handler instanceof HandlerMethod method) {
            var known = parameters.computeIfAbsent(method, Offered::parametersOf);
            checkLanguage(request.getParameter(Language.PARAMETER), known);
            request.getParameterMap().forEach((name, values) -> check(name, values, known));
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

    /** Every operation answers in the language asked for; one that has a {@code lang} of its own checks it itself. */
    private static void checkLanguage(@Nullable String asked, Set<String> known) {
        if (asked != null
                && !known.contains(Language.PARAMETER)
                && Language.named(asked).isEmpty()) {
            var names = Arrays.stream(Language.values()).map(Language::name);
            throw new BadParameter(
                    Language.PARAMETER, "lang", Map.of("allowed", names.collect(Collectors.joining(", "))));
        }
    }

    private static Set<String> parametersOf(HandlerMethod method) {
        var names = Arrays.stream(method.getMethod().getParameters()).flatMap(Offered::names);
        var trial = method.hasMethodAnnotation(Sends.class) ? Stream.of(DRY_RUN) : Stream.<String>empty();
        return Stream.concat(names, trial).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.getType() == AsOf.class) {
            var asked = AsOfNames.of(parameter);
            return Stream.of(asked.validOn(), asked.knownAt());
        }
        return parameter.isAnnotationPresent(RequestParam.class) ? Stream.of(parameter.getName()) : Stream.empty();
    }
}
