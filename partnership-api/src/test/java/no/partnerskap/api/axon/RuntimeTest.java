package no.partnerskap.api.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.partnerskap.core.kernel.RecordingClock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@DisplayName("The parts of the runtime")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:parts;DB_CLOSE_DELAY=-1")
@Import(WitnessView.Processor.class)
class RuntimeTest {
    @Autowired
    ApplicationContext context;

    @Test
    void are_the_chosen_ones_and_not_what_an_automatic_configuration_falls_back_to() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(context.getBeansOfType(Serializer.class).values()).allMatch(StoreSerializer.class::isInstance);
        assertThat(GenericEventMessage.clock).isSameAs(context.getBean(RecordingClock.class));
    }

    @Test
    void record_in_whole_milliseconds() {
        Instant now = context.getBean(RecordingClock.class).instant();
        assertThat(now.getNano() % 1_000_000).isZero();
    }

    @Test
    void tell_each_view_as_the_command_records_and_stream_to_none() {
        assertThat(context.getBeansOfType(EventProcessor.class))
                .containsOnlyKeys("record", "witness")
                .allSatisfy((name, processor) -> assertThat(processor)
                        .isInstanceOf(SubscribingEventProcessor.class)
                        .matches(EventProcessor::isRunning));
    }

    /** Streaming, and with it tokens that Jackson 3 cannot read as they are, comes with the outbox. */
    @Test
    void hold_no_tokens_as_nothing_streams_yet() {
        assertThat(context.getBeansOfType(TokenStore.class)).isEmpty();
    }

    @Test
    void hand_on_both_the_origin_and_the_envelope_of_a_command() {
        assertThat(context.getBeansOfType(CorrelationDataProvider.class).values())
                .hasSize(2)
                .hasAtLeastOneElementOfType(MessageOriginProvider.class);
    }

    /** Axon's own configuration would bring what asks its maker for news. */
    @Test
    void never_call_home() {
        assertThat(context.getBeansOfType(Configuration.class)).isEmpty();
        assertThat(context.getBeansOfType(UpdateChecker.class)).isEmpty();
    }
}
