package no.partnerskap.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id for its log lines and answers: the caller's own trace where it sends one, as W3C describes it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Trace extends OncePerRequestFilter {
    private static final String TRACE = Trace.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var named = MDC.putCloseable("traceId", of(request))) {
            chain.doFilter(request, response);
        }
    }

    /** The id of a request, also of one that the container turned away before it came here. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(TRACE) instanceof String known) {
            return known;
        }
        var parent = request.getHeader("traceparent");
        var sent = TRACEPARENT.matcher(parent == null ? "" : parent);
        var id = sent.matches() ? sent.group(1) : UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(TRACE, id);
        return id;
    }
}
