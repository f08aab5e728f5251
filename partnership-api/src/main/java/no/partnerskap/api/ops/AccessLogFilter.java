package no.partnerskap.api.ops;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Access log, if switched on: one line for each request with its status and duration. It names the path template, never the path,
 * which would identify whom it is about.
 */
public final class AccessLogFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("access");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long began = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            var form = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            LOG.info(
                    "{} {} {} {} ms",
                    request.getMethod(),
                    form == null ? "-" : form,
                    response.getStatus(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
    }
}
