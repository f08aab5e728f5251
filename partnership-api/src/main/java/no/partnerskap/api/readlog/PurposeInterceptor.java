package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.api.web.Methods;
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
