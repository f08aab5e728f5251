package no.partnerskap.api.sample;

import static org.springframework.boot.web.server.context.WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;

import java.util.List;
import no.partnerskap.api.axon.Commands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Loader of the sample: runs once, into an empty store, before the port opens, in one transaction. */
final class SampleLoader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final SampleTime time;
    private final Commands commands;
    private final JdbcClient store;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    SampleLoader(SampleTime time, Commands commands, JdbcClient store, TransactionTemplate transaction) {
        this.time = time;
        this.commands = commands;
        this.store = store;
        this.transaction = transaction;
    }

    /** The stories in no special order: each has an office of its own. */
    static List<Story> stories() {
        return List.of(new Lier(), new Kongsvinger(), new Orland(), new Vaernes(), new Hallingdal());
    }

    @Override
    public void start() {
        if (storedEvents() == 0) {
            long began = System.nanoTime();
            time.simulate(clock -> transaction.executeWithoutResult(status ->
                    stories().forEach(story -> story.tell(new SampleSender(story.office(), commands, clock)))));
            LOG.info(
                    "Sample data: {} events in {} offices, told in {} ms",
                    storedEvents(),
                    stories().size(),
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
