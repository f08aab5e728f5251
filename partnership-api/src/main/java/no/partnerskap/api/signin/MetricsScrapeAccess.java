package no.partnerskap.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the figures are fetched by what cannot sign in. A port of its own for the running of the service is opened on purpose and is
 * not reachable from outside; on the port that callers use, the figures are for operators.
 */
@Component
class MetricsScrapeAccess {
    private final Environment environment;

    MetricsScrapeAccess(Environment environment) {
        this.environment = environment;
    }

    boolean isAtItsOwnPort(HttpServletRequest request) {
        var own = environment.getProperty("local.management.port", Integer.class);
        var callers = environment.getProperty("local.server.port", Integer.class);
        return own != null && !own.equals(callers) && own == request.getLocalPort();
    }
}
