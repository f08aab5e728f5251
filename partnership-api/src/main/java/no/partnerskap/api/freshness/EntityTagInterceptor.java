package no.partnerskap.api.freshness;

import static org.springframework.http.HttpHeaders.CACHE_CONTROL;
import static org.springframework.http.HttpHeaders.VARY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.Purposes;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.command.CommandEndpoint;
import no.partnerskap.api.language.Language;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.query.VisiblePartnerships;
import no.partnerskap.api.readlog.ReadLog;
import no.partnerskap.api.request.AsOfArgument;
import no.partnerskap.api.request.PageRequestArgument;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.api.web.Methods;
import no.partnerskap.core.involvement.InvolvementPolicy;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Interceptor that sets the entity tag of every read, and answers 304 before any work if the reader already has that answer. Tags
 * are equal for the same question of the same record, judged by the same policies, in the same form and language. They are weak,
 * since an answer contains the time at which it was given.
 */
@RestControllerAdvice
public class EntityTagInterceptor implements HandlerInterceptor, ResponseBodyAdvice<Object> {
    private static final Pattern OPAQUE = Pattern.compile("\"[\\x21\\x23-\\x7E]*\"");
    private static final int DIGITS = 20;
    private final AsOfArgument times;
    private final PageRequestArgument pages;
    private final VisiblePartnerships partnerships;
    private final PolicyBook policies;

    EntityTagInterceptor(
            AsOfArgument times, PageRequestArgument pages, VisiblePartnerships partnerships, PolicyBook policies) {
        this.times = times;
        this.pages = pages;
        this.partnerships = partnerships;
        this.policies = policies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(Reads.class)
                || method.hasMethodAnnotation(OutsideTheRecord.class)
                || !Methods.isRead(request)) {
            return true;
        }
        var headers = headers(request, method);
        if (ReadLog.loggedByItsAnswer(request) || !isKnown(request, headers.getETag())) {
            RequestContext.of(request).tag(headers);
            return true;
        }
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        return false;
    }

    private HttpHeaders headers(HttpServletRequest request, HandlerMethod method) {
        var headers = new HttpHeaders();
        var context = RequestContext.of(request);
        var said = new ArrayList<Object>(List.of(
                Collections.list(request.getHeaders(HttpHeaders.ACCEPT)),
                Language.of(request),
                Optional.ofNullable(request.getRemoteUser()),
                context.admission().view()));
        said.add(Optional.ofNullable(EntityTagInterceptor.class.getPackage().getImplementationVersion()));
        said.add(request.getRequestURI());
        said.add(Optional.ofNullable(request.getQueryString()));
        if (context.path().office().isPresent()) {
            long latest = 0;
            for (var asked : asked(request, method)) {
                said.addAll(question(request, asked));
                latest = Math.max(latest, asked.asOf.version());
            }
            headers.set(CommandEndpoint.PARTNERSHIP_VERSION, Long.toString(latest));
            headers.setETag("W/\"" + latest + "-" + hash(said) + "\"");
        } else {
            said.add(partnerships.heads(context.caller()));
            said.addAll(question(request, plain(request)));
            headers.setETag("W/\"" + hash(said) + "\"");
        }
        headers.set(CACHE_CONTROL, "no-cache");
        headers.set(VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE + ", " + Purposes.PURPOSE);
        return headers;
    }

    private record Times(AsOfNames names, AsOf asOf) {}

    private List<Times> asked(HttpServletRequest request, HandlerMethod method) {
        var asked = new ArrayList<Times>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == PageRequest.class) {
                asked.add(
                        new Times(AsOfNames.PLAIN, pages.of(request, parameter).asOf()));
            } else if (parameter.getParameterType() == AsOf.class) {
                var names = AsOfNames.of(parameter.getParameter());
                asked.add(new Times(names, times.of(request, names)));
            }
        }
        return asked.isEmpty() ? List.of(plain(request)) : asked;
    }

    private Times plain(HttpServletRequest request) {
        return new Times(AsOfNames.PLAIN, times.of(request, AsOfNames.PLAIN));
    }

    /** Time of knowledge in the tag: for a read of now the version alone, so that the tag is the same while nothing is recorded. */
    private List<Object> question(HttpServletRequest request, Times asked) {
        return List.of(
                asked.asOf.validOn(),
                Optional.ofNullable(request.getParameter(asked.names.knownAt())),
                asked.asOf.version(),
                policies.versions().stream()
                        .filter(policy -> !policy.publishedAt().isAfter(asked.asOf.knownAt()))
                        .map(InvolvementPolicy::contentHash)
                        .toList());
    }

    private static String hash(List<Object> said) {
        return Sha256.of(said.toString()).substring(0, DIGITS);
    }

    /** Whether a tag named is this one; compared as weak tags are (RFC 9110, 8.8.3.2). */
    private static boolean isKnown(HttpServletRequest request, @Nullable String tag) {
        var own = OPAQUE.matcher(String.valueOf(tag));
        return own.find()
                && Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                        .flatMap(named -> OPAQUE.matcher(named).results())
                        .anyMatch(named -> named.group().equals(own.group()));
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(Reads.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet) {
            RequestContext.of(servlet.getServletRequest()).tag().ifPresent(headers -> {
                // an answer that rests on another version than the question says so itself
                headers.forEach((name, values) -> response.getHeaders().putIfAbsent(name, values));
                response.getHeaders().put(VARY, headers.getOrEmpty(VARY));
            });
        }
        return body;
    }
}
