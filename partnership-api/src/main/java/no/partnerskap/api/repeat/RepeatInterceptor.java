package no.partnerskap.api.repeat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.OwnerWorkspace;
import no.partnerskap.api.access.RepeatKey;
import no.partnerskap.api.access.Sends;
import no.partnerskap.api.problem.ProblemWriter;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.core.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/**
 * Returns the first response to a repeated request: before it is carried out, and again if that fails. A request that lost a race
 * against its own repetition may fail in any way, by the other's effect or by the key itself; so the stored response is looked up
 * again before the failure is returned.
 */
@Component
public class RepeatInterceptor implements HandlerInterceptor, HandlerExceptionResolver, Ordered {
    private final StoredResponses answers;
    private final ProblemWriter problems;

    RepeatInterceptor(StoredResponses answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var key = handler instanceof HandlerMethod operation ? read(request, operation) : null;
        var kept = key == null ? Optional.<StoredResponse>empty() : answers.find(key);
        if (key == null || kept.isEmpty()) {
            return true;
        }
        answer(kept.get(), key, request, response);
        return false;
    }

    /** The key of a request that does something, once it is admitted; a dry run does nothing, and neither does a read. */
    private static @Nullable RepeatKey read(HttpServletRequest request, HandlerMethod operation) {
        var context = RequestContext.of(request);
        var sent = RepeatKey.sent(request);
        boolean does = operation.hasMethodAnnotation(Sends.class)
                || operation.hasMethodAnnotation(OwnerWorkspace.class)
                        && request.getMethod().equals("POST");
        if (sent == null || !does || context.isDryRun()) {
            return null;
        }
        var role = context.role();
        var key = new RepeatKey(holder(role.caller()), sent, fingerprint(role.actingAs(), request, body(request)));
        context.repeatKey(key);
        return key;
    }

    /** Whose the key is; the regions of the state are one organisation, and each has its own keys. */
    private static String holder(Caller caller) {
        return caller.regions().isEmpty()
                ? caller.actorRef()
                : caller.actorRef() + " " + String.join(",", new TreeSet<>(caller.regions()));
    }

    private static byte[] body(HttpServletRequest request) {
        var held = WebUtils.getNativeRequest(request, RereadableBodyFilter.Held.class);
        if (held == null) {
            throw new IllegalStateException("A request with a key came through without its body being held");
        }
        try {
            return held.body();
        } catch (IOException e) {
            throw new HttpMessageNotReadableException("The body ended early", e, new ServletServerHttpRequest(request));
        }
    }

    private static String fingerprint(String actingAs, HttpServletRequest request, byte[] body) {
        var query = request.getQueryString();
        var before = String.join(
                "\n", actingAs, request.getMethod(), request.getRequestURI(), query == null ? "" : query, "");
        return new Sha256().with(before).with(body).hex();
    }

    /** Before every handler that would answer the failure. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var key = RequestContext.of(request).repeatKey().orElse(null);
        var kept = key == null ? Optional.<StoredResponse>empty() : storedSince(key);
        if (key == null || kept.isEmpty()) {
            return null;
        }
        try {
            answer(kept.get(), key, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** If the database does not answer either, the original failure is returned. */
    private Optional<StoredResponse> storedSince(RepeatKey key) {
        try {
            return answers.find(key);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }

    private void answer(StoredResponse kept, RepeatKey key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!kept.fingerprint().equals(key.fingerprint())) {
            problems.write(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");
            return;
        }
        response.setStatus(kept.status());
        kept.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(kept.body().getBytes(StandardCharsets.UTF_8));
    }
}
