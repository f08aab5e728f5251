package no.partnerskap.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who fails to sign in too often from one address waits before the next try is looked at, be it right or wrong. What needs no sign-in
 * is answered all the same.
 */
final class SignInLimit extends OncePerRequestFilter {
    private final Buckets failures;
    private final TooMany tooMany;

    SignInLimit(Limits limits, TooMany tooMany) {
        this.failures = new Buckets(address -> limits.failedSignIns());
        this.tooMany = tooMany;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = String.valueOf(request.getRemoteAddr());
        var wait = failures.look(address);
        if (wait.isPresent()) {
            tooMany.tell(request, response, wait.getAsLong());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            failures.take(address);
        }
    }
}
