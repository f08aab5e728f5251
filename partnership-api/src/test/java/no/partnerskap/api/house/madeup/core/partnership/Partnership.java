package no.partnerskap.api.house.madeup.core.partnership;

import org.axonframework.eventhandling.EventBus;
import org.axonframework.modelling.command.AggregateRoot;

/** May carry Axon's annotations, and knows too much of it all the same. */
@AggregateRoot
public class Partnership {
    EventBus bus;
}
