package no.partnerskap.api.axon;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.partnership.CommandServices;
import no.partnerskap.view.record.EventIndexer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;

/** Configuration of the command path: queueing, transaction, clock, and the envelope passed on to events. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    /** Connections reserved for reads and for the snapshot thread. */
    private static final int CONNECTIONS_SPARED = 3;

    /** Milliseconds, since the store keeps nothing finer: a live view and its rebuild see the same instant. */
    @Bean
    @Primary
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    /** Axon's clock is one per process; it is set here and nowhere else. */
    @Bean
    RecordingClock recordingClock(Clock clock) {
        var recording = new RecordingClock(clock);
        GenericEventMessage.clock = recording;
        return recording;
    }

    @Bean
    @ConditionalOnMissingBean
    PolicyBook policies() {
        return PolicyBook.shipped();
    }

    @Bean
    CommandServices recorder(RecordingClock recordingClock, PolicyBook policies) {
        return new CommandServices(recordingClock, policies);
    }

    @Bean
    CorrelationDataProvider origin() {
        return new MessageOriginProvider(Envelope.COMMAND_ID, Envelope.TRACE_ID);
    }

    @Bean
    CorrelationDataProvider envelope() {
        return new SimpleCorrelationDataProvider(Envelope.HANDED_ON.toArray(String[]::new));
    }

    @Bean(destroyMethod = "")
    CommandBus commandBus(
            TransactionManager transactions, List<CorrelationDataProvider> handedOn, RecordingClock recordingClock) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(CommandConfiguration::leavesNothingToKeep)
                .build();
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            unitOfWork.onCleanup(done -> recordingClock.end());
            var answer = chain.proceed();
            CommandAttempt.accepts(answer, unitOfWork);
            return answer;
        });
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(handedOn));
        return bus;
    }

    /**
     * A rollback also evicts the partnership from the cache, and the next command would load it again. After a refusal there is
     * nothing to undo: rules return all events before any is applied.
     */
    static boolean leavesNothingToKeep(Throwable failure) {
        return !(failure instanceof Rejected || failure instanceof ConflictingAggregateVersionException);
    }

    @Bean
    Cache partnershipCache(@Value("${partnership.cached-partnerships}") long bound) {
        return new PartnershipCache(bound);
    }

    @Bean(initMethod = "start", destroyMethod = "shutDown")
    SubscribingEventProcessor record(ViewProcessor viewProcessor, EventIndexer view) {
        return viewProcessor.of("record", view);
    }

    /** Created only after the handlers and the event indexer. */
    @Bean
    @DependsOn({"partnershipHandler", "record"})
    Commands commands(
            CommandBus bus,
            EventStore store,
            Cache partnershipCache,
            CommandServices commandServices,
            DataSource dataSource,
            ObjectProvider<MeterRegistry> meters)
            throws SQLException {
        store.subscribe(CommandAttempt::records);
        var connections = dataSource.unwrap(HikariDataSource.class).getMaximumPoolSize();
        var times = new CommandTimes(meters.getIfAvailable(SimpleMeterRegistry::new));
        return new Commands(
                bus, store, partnershipCache, commandServices, times, Math.max(1, connections - CONNECTIONS_SPARED));
    }
}
