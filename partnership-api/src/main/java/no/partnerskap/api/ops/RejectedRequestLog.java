package no.partnerskap.api.ops;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.partnerskap.api.request.RequestContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Log of rejected requests, for those who watch for attacks: one line for each rejected for authentication, access or rate, or
 * because an issuer did not answer. The trace id is in the answer too; the caller is not logged.
 */
public final class RejectedRequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger("security");
    private static final String PEOPLE = "/api/v1/persons/";
    private static final Set<Integer> WATCHED = Set.of(401, 403, 429, 503);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var form = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (WATCHED.contains(response.getStatus()) || isProbing(request, response, form)) {
            LOG.info("Turned away {} {} {}", response.getStatus(), request.getMethod(), form == null ? "-" : form);
        }
    }

    /** Whether a caller asked for what it may not see or does not exist; many of these suggest probing. */
    private static boolean isProbing(HttpServletRequest request, HttpServletResponse response, @Nullable Object form) {
        return response.getStatus() == 404
                && form != null
                && form.toString().startsWith("/api/")
                && (!RequestContext.of(request).isAdmitted() || form.toString().startsWith(PEOPLE));
    }
}
