package no.partnerskap.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.partnerskap.api.web.TraceId;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Filter that adds the trace id of a request to every log line that the request causes. */
final class TraceFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var named = MDC.putCloseable("traceId", TraceId.of(request))) {
            chain.doFilter(request, response);
        }
    }
}
