package no.partnerskap.api.runtime;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.partnerskap.core.Partnership;
import no.partnerskap.core.kernel.PartnershipCommand;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the one aggregate, and the views: they run in the command's transaction and can fail it. */
@Configuration(proxyBeanMethods = false)
class PartnershipConfiguration {
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
    ConfigurerModule partnershipModule(
            @Value("${partnership.events-per-snapshot}") int eventsPerSnapshot, Cache cache) {
        return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Partnership.class)
                .configureCommandTargetResolver(axon -> officeAndVersion())
                .configureRepository(axon -> new PartnershipRepository(repository(axon, cache, eventsPerSnapshot))));
    }

    /** The parts are fetched when the repository is built, as the snapshotter needs a configuration to exist first. */
    @SuppressWarnings("unchecked")
    private static EventSourcingRepository.Builder<Partnership> repository(
            org.axonframework.config.Configuration axon, Cache cache, int eventsPerSnapshot) {
        return EventSourcingRepository.builder(Partnership.class)
                .aggregateModel(axon.getComponent(AggregateModel.class))
                .aggregateFactory(axon.getComponent(AggregateFactory.class))
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .spanFactory(axon.getComponent(RepositorySpanFactory.class))
                .snapshotTriggerDefinition(
                        new EventCountSnapshotTriggerDefinition(axon.snapshotter(), eventsPerSnapshot))
                .cache(cache);
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

    @Bean
    ConfigurerModule viewsModule() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance()));
    }
}
