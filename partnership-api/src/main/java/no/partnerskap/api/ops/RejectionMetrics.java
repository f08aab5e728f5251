package no.partnerskap.api.ops;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import no.partnerskap.api.problem.Problem;
import no.partnerskap.api.web.Methods;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Metrics of rejected commands, by code and by rule. Both come from our own lists, never from a request. */
@RestControllerAdvice
@ConditionalOnWebApplication
class RejectionMetrics implements ResponseBodyAdvice<Object> {
    private final MeterRegistry meters;

    RejectionMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Problem problem
                && !Methods.isRead(request.getMethod().name())) {
            var rule = problem.rule() == null ? "none" : problem.rule();
            meters.counter("partnership.commands.rejected", Tags.of("code", problem.code(), "rule", rule))
                    .increment();
        }
        return body;
    }
}
