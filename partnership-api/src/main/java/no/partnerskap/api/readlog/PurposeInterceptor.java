package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.access.Purposes;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.api.web.Methods;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Requires a purpose for every read from outside, before anything is looked up. A dry run of a command is a read too, since
 * it shows the record and stores nothing; so is a simulation.
 */
@Component
public class PurposeInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && reads(request, method)) {
            var context = RequestContext.of(request);
            Purposes.under(request, context.caller()).ifPresent(context::grant);
        }
        return true;
    }

    private static boolean reads(HttpServletRequest request, HandlerMethod method) {
        return method.hasMethodAnnotation(Reads.class)
                || Methods.isRead(request)
                || RequestContext.of(request).isDryRun();
    }
}
