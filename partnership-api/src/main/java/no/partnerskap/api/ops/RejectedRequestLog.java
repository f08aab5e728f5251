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
 * One line for each request that was turned away for who sent it or how often, or because an issuer could not be asked: for those who
 * watch for attacks. Its trace stands in the answer too; who it was stands nowhere.
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
        if (WATCHED.contains(response.getStatus()) || wasNotToKnow(request, response, form)) {
            LOG.info("Turned away {} {} {}", response.getStatus(), request.getMethod(), form == null ? "-" : form);
        }
    }

    /** Somebody asked for what it may not know of, or what is not there: many of these are a search. */
    private static boolean wasNotToKnow(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object form) {
        return response.getStatus() == 404
                && form != null
                && form.toString().startsWith("/api/")
                && (!RequestContext.of(request).isAdmitted() || form.toString().startsWith(PEOPLE));
    }
}
