package no.partnerskap.api.axon;

import javax.sql.DataSource;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Configuration of the event store: Axon's JDBC engine in the same transaction as the views, payloads as JSON text. Every part is
 * defined here; none is auto-configured.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    private static final String DUPLICATE_KEY = "23505";
    private static final int EVENTS_PER_READ = 1000;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /** Joins the transaction of the thread; outside one, a connection goes back to the pool after each use. */
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    /** Recognises a taken sequence number on H2 and PostgreSQL; Axon's default recognises it on neither. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new SQLStateResolver(DUPLICATE_KEY);
    }

    @Bean
    @Primary
    Serializer serializer() {
        return StoreSerializer.forSnapshots();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return StoreSerializer.forEvents();
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Bean
    @DependsOnDatabaseInitialization
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver failures,
            EventSchema schema,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        JdbcEventStorageEngine.Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(failures)
                .schema(schema)
                .dataType(String.class)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(serializer)
                .snapshotFilter(stored -> isCurrent(stored, serializer))
                .batchSize(EVENTS_PER_READ);
        return new SnapshotTolerantEngine(builder);
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    /** A snapshot of another revision is ignored: the state is then read from the events. */
    private static boolean isCurrent(DomainEventData<?> stored, Serializer serializer) {
        return stored.getPayload().getType().equals(serializer.typeForClass(Partnership.class));
    }
}
