package no.partnerskap.api.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.stereotype.Component;

/** Processor that passes every event to a view, in the command's transaction, which a view can fail. */
@Component
class ViewProcessor {
    private final EventStore store;
    private final TransactionManager transactions;
    private final ParameterResolverFactory parameters;
    private final HandlerDefinition handlers;

    ViewProcessor(
            EventStore store,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers) {
        this.store = store;
        this.transactions = transactions;
        this.parameters = parameters;
        this.handlers = handlers;
    }

    /** The caller starts it. */
    SubscribingEventProcessor of(String name, Object view) {
        var invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(view)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        return SubscribingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .messageSource(store)
                .transactionManager(transactions)
                .build();
    }
}
