package no.partnerskap.api.repeat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.partnerskap.api.access.RepeatKey;
import no.partnerskap.api.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives the first answer to a request that is sent again: before it is carried out, and where that failed. A request that lost a
 * race against its own twin may fail in any way, by the twin's effect or by the key itself; it looks again before it says so.
 */
@Component
class RepeatInterceptor implements HandlerInterceptor, HandlerExceptionResolver, Ordered {
    private final StoredResponses answers;
    private final ProblemWriter problems;

    RepeatInterceptor(StoredResponses answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var key = handler instanceof HandlerMethod method ? RepeatKey.read(request, method) : null;
        var kept = key == null ? Optional.<StoredResponse>empty() : answers.find(key);
        if (key == null || kept.isEmpty()) {
            return true;
        }
        answer(kept.get(), key, request, response);
        return false;
    }

    /** Before all that would tell the failure. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var key = RepeatKey.of(request);
        var kept = key == null ? Optional.<StoredResponse>empty() : meanwhile(key);
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

    /** Where the database does not answer either, the failure at hand is what is told. */
    private Optional<StoredResponse> meanwhile(RepeatKey key) {
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
