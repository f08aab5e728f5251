package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import no.partnerskap.api.access.AccessInterceptor;
import no.partnerskap.api.access.Purposes;
import no.partnerskap.api.access.Reads;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks of every read from outside what it is for, before anything is looked up. A trial of a command is a read too: it answers from the
 * record and leaves nothing there. So is a calculation that is asked for with a body.
 */
@Component
class PurposeInterceptor implements HandlerInterceptor {
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && reads(request, method)) {
            Purposes.under(request, AccessInterceptor.caller(request)).ifPresent(accessGrant -> Access.begin(request, accessGrant));
        }
        return true;
    }

    private static boolean reads(HttpServletRequest request, HandlerMethod method) {
        return method.hasMethodAnnotation(Reads.class)
                || SAFE.contains(request.getMethod())
                || "true".equals(request.getParameter("dryRun"));
    }
}
