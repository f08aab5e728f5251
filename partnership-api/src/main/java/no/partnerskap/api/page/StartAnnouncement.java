package no.partnerskap.api.page;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Log lines that say where the service is once it is ready, and when it stops. */
@Component
@ConditionalOnWebApplication
class StartAnnouncement {
    private static final Logger LOG = LoggerFactory.getLogger(StartAnnouncement.class);
    private final Installation installation;
    private final String host;

    StartAnnouncement(Installation installation, @Value("${server.address:localhost}") String host) {
        this.installation = installation;
        this.host = host;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        LOG.info(
                "Ready in {} s: version {}, profile {}, store {}. What runs here and a tour: http://{}:{}/",
                seconds(ready.getTimeTaken()),
                installation.version(),
                installation.profiles(),
                installation.store(),
                host,
                ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : "-");
        SpringApplication.getShutdownHandlers().add(() -> LOG.info("Stopped; the store is closed"));
    }

    private static String seconds(@Nullable Duration taken) {
        return taken == null ? "?" : String.valueOf(taken.toMillis() / 100 / 10.0);
    }

    @EventListener
    void stopping(ContextClosedEvent closed) {
        if (closed.getApplicationContext().getParent() == null) {
            LOG.info("Stopping: requests that run may end");
        }
    }
}
