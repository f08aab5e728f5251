package no.partnerskap.api.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.partnerskap.api.problem.BadParameter;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away what would be dangerous to pass over: a trial run that is not one. */
class Offered implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var dryRun = request.getParameter("dryRun");
        if (dryRun != null && !dryRun.equals("false")) {
            throw new BadParameter(
                    "dryRun", "dry-run-not-offered", "Trial runs are not offered yet; nothing was stored");
        }
        return true;
    }
}
