package no.partnerskap.api.ops;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Scheduler of the figures, on a thread that no request waits for. A start does not wait for the first round. */
@Component
@ConditionalOnWebApplication
class FiguresScheduler implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresScheduler.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private final DomainGauges figures;
    private final Duration every;
    private final int atMost;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("figures").daemon().factory());

    FiguresScheduler(
            DomainGauges figures,
            @Value("${partnership.figures.every}") Duration every,
            @Value("${partnership.figures.at-most}") int atMost) {
        this.figures = figures;
        this.every = every;
        this.atMost = atMost;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (every.isPositive()) {
            var first = every.compareTo(FIRST) < 0 ? every : FIRST;
            thread.scheduleWithFixedDelay(this::round, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A failed round shows in the age of the figures; the next one runs all the same. */
    private void round() {
        try {
            figures.count(atMost);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The figures could not be worked out: {}", failed.getClass().getName());
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
