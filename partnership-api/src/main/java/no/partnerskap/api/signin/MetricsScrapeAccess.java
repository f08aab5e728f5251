package no.partnerskap.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Access rule for metrics: open on a separate management port, which is not reachable from outside; on the port that callers use,
 * operators only.
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
