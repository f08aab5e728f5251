package no.partnerskap.api.axon;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.partnership.CommandServices;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration of the one aggregate: repository, cache, snapshots and command handler. */
@Configuration(proxyBeanMethods = false)
class PartnershipConfiguration {
    @Bean
    HandlerDefinition handlers() {
        return ClasspathHandlerDefinition.forClass(Partnership.class);
    }

    /** Parameters that a handler may take besides its message. */
    @Bean
    ParameterResolverFactory parameters(CommandServices commandServices) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Partnership.class),
                new SimpleResourceParameterResolverFactory(List.of(commandServices)));
    }

    @Bean
    AggregateModel<Partnership> partnershipModel(ParameterResolverFactory parameters, HandlerDefinition handlers) {
        return AnnotatedAggregateMetaModelFactory.inspectAggregate(Partnership.class, parameters, handlers);
    }

    @Bean
    AggregateFactory<Partnership> partnershipFactory(AggregateModel<Partnership> model) {
        return new GenericAggregateFactory<>(model);
    }

    /** One thread for all snapshots: taken on a command's thread they would hold its lock and wait for a connection. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    Snapshotter snapshotter(
            EventStore store,
            TransactionManager transactions,
            AggregateFactory<Partnership> factory,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            ExecutorService snapshotThread) {
        return AggregateSnapshotter.builder()
                .eventStore(store)
                .transactionManager(transactions)
                .aggregateFactories(factory)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotThread)
                .build();
    }

    @Bean
    PartnershipRepository partnershipRepository(
            AggregateModel<Partnership> model,
            AggregateFactory<Partnership> factory,
            EventStore store,
            Snapshotter snapshotter,
            Cache cache,
            @Value("${partnership.events-per-snapshot}") int eventsPerSnapshot) {
        return new PartnershipRepository(EventSourcingRepository.builder(Partnership.class)
                .aggregateModel(model)
                .aggregateFactory(factory)
                .eventStore(store)
                .snapshotTriggerDefinition(new EventCountSnapshotTriggerDefinition(snapshotter, eventsPerSnapshot))
                .cache(cache));
    }

    /** Routes commands from the bus to their partnership. */
    @Bean
    AggregateAnnotationCommandHandler<Partnership> partnershipHandler(
            CommandBus bus,
            PartnershipRepository repository,
            AggregateModel<Partnership> model,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers) {
        var handler = AggregateAnnotationCommandHandler.<Partnership>builder()
                .aggregateType(Partnership.class)
                .aggregateModel(model)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .repository(repository)
                .commandTargetResolver(officeAndVersion())
                .build();
        handler.subscribe(bus);
        return handler;
    }

    /** Callers count events from one, Axon from zero. */
    private static CommandTargetResolver officeAndVersion() {
        return command -> {
            var version = (Long) command.getMetaData().get(Commands.IF_MATCH);
            return new VersionedAggregateIdentifier(officeOf(command), version == null ? null : version - 1);
        };
    }

    private static Object officeOf(CommandMessage<?> command) {
        return ((PartnershipCommand) command.getPayload()).office();
    }
}
