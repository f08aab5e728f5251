package no.partnerskap.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter that sets the security headers of every answer, also of a request rejected early: the answer may not be framed, embedded
 * by other sites, or have its type guessed. A page loads only from this service, and only the documentation has scripts.
 */
class SecurityHeadersFilter extends OncePerRequestFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING_BUT_OURS = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String WITH_OUR_SCRIPTS = NOTHING_BUT_OURS + "; script-src 'self'; connect-src 'self'";
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            POLICY,
            NOTHING_BUT_OURS);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        close(response);
        if (request.getServletPath().startsWith("/swagger-ui/")) {
            response.setHeader(POLICY, WITH_OUR_SCRIPTS);
        }
        chain.doFilter(request, response);
    }

    static void close(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
