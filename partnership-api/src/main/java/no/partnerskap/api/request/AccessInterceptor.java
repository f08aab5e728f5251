package no.partnerskap.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.access.AccessCheck;
import no.partnerskap.api.access.CallerAuthentication;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Interceptor that admits or rejects every request before its body is read; see {@link AccessCheck}. */
@Component
public class AccessInterceptor implements HandlerInterceptor {
    private final AccessCheck check;

    AccessInterceptor(AccessCheck check) {
        this.check = check;
    }

    /** Admits the caller, who has been authenticated before. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation) {
            var caller = CallerAuthentication.caller()
                    .orElseThrow(() -> new IllegalStateException("A request came through without a caller"));
            RequestContext.of(request).admit(check.admit(caller, operation, request));
        }
        return true;
    }
}
