package no.partnerskap.api.sample;

import static org.springframework.boot.web.server.context.WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.core.kernel.Oslo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Loader of the sample: runs once, into an empty store, before the port opens, in one transaction. */
final class SampleLoader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final SampleTime time;
    private final Clock service;
    private final Commands commands;
    private final JdbcClient store;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    SampleLoader(SampleTime time, Clock service, Commands commands, JdbcClient store, TransactionTemplate transaction) {
        this.time = time;
        this.service = service;
        this.commands = commands;
        this.store = store;
        this.transaction = transaction;
    }

    /** The stories with fixed dates, and the one told up to today; in no special order, for each has an office of its own. */
    static List<Story> stories(LocalDate today) {
        return Stream.concat(fixed().stream(), Stream.of(new Ringerike(today))).toList();
    }

    /** The stories with fixed dates, which the tours quote. */
    static List<Story> fixed() {
        return List.of(new Lier(), new Kongsvinger(), new Orland(), new Vaernes(), new Hallingdal());
    }

    @Override
    public void start() {
        if (storedEvents() == 0) {
            long began = System.nanoTime();
            var stories = stories(Oslo.dayOf(service.instant()));
            time.simulate(clock -> transaction.executeWithoutResult(
                    status -> stories.forEach(story -> story.tell(new SampleSender(story.office(), commands, clock)))));
            LOG.info(
                    "Sample data: {} events in {} offices, told in {} ms",
                    storedEvents(),
                    stories.size(),
                    (System.nanoTime() - began) / 1_000_000);
        }
        running = true;
    }

    private long storedEvents() {
        return store.sql("select count(*) from domain_event").query(Long.class).single();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the command handlers, before the web server. */
    @Override
    public int getPhase() {
        return START_STOP_LIFECYCLE_PHASE - 1;
    }
}
