package no.partnerskap.api.axon;

import static no.partnerskap.api.axon.Facts.envelope;
import static no.partnerskap.api.axon.Facts.establishment;
import static no.partnerskap.api.axon.Facts.hostNamed;
import static no.partnerskap.core.rules.Rule.R_153;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import no.partnerskap.api.view.OnPostgreSql;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.record.IndexRebuild;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Another node's transaction has its place in the table before others, and commits after them. */
@OnPostgreSql
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DisplayName("A transaction that commits late")
class LateCommitTest {
    private static final int HELD_SECONDS = 3;
    private static final String APPEND = """
        insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
            payload_type, payload_revision, payload, meta_data)
        select gen_random_uuid(), aggregate_identifier, sequence_number + 1, type, time_stamp,
            payload_type, payload_revision, payload, meta_data
        from domain_event where aggregate_identifier = '%s' order by sequence_number desc limit 1
        """;

    @Autowired
    DataSource database;

    @Autowired
    Commands commands;

    @Autowired
    EventStorageEngine store;

    @Autowired
    IndexRebuild rebuild;

    @Test
    @Shows(R_153)
    void is_waited_for_in_its_partnership_and_holds_up_no_other() throws Exception {
        var office = new OfficeNumber("0701");
        var neighbour = new OfficeNumber("0702");
        established(office, neighbour);
        try (var late = holding(office);
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = nodes.submit(() -> commands.send(hostNamed(office), envelope()));
            for (long version = 3; version <= 20; version++) {
                assertThat(commands.send(hostNamed(neighbour), envelope()).version())
                        .isEqualTo(version);
            }
            TimeUnit.SECONDS.sleep(HELD_SECONDS);
            assertThat(waiting.isDone()).isFalse();
            late.commit();
            assertThat(waiting.get(30, TimeUnit.SECONDS).version()).isEqualTo(4);
        }
        assertWhole(office, 4);
        assertWhole(neighbour, 20);
    }

    @Test
    void gives_its_place_to_the_one_that_waited_when_it_is_rolled_back() throws Exception {
        var office = new OfficeNumber("0703");
        established(office);
        Receipt receipt;
        try (var late = holding(office);
                var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = nodes.submit(() -> commands.send(hostNamed(office), envelope()));
            TimeUnit.MILLISECONDS.sleep(500);
            late.rollback();
            receipt = waiting.get(30, TimeUnit.SECONDS);
        }
        assertThat(receipt.version()).isEqualTo(3);
        assertWhole(office, 3);
    }

    private void established(OfficeNumber... offices) {
        for (var office : offices) {
            commands.send(establishment(office), envelope());
            commands.send(hostNamed(office), envelope());
        }
    }

    /** An open transaction that has appended the partnership's next event. */
    private Connection holding(OfficeNumber office) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(APPEND.formatted(office))).isEqualTo(1);
        }
        return connection;
    }

    /** The store has every event in order, and a rebuild files them all, also the one that came from elsewhere. */
    private void assertWhole(OfficeNumber office, int events) {
        assertThat(store.readEvents(office.value(), 0).asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(0, events).boxed().toList());
        rebuild.rebuild(office, store.readEvents(office.value(), 0).asStream());
        var again = rebuild.rebuild(office, store.readEvents(office.value(), 0).asStream());
        assertThat(again.events()).isEqualTo(events);
        assertThat(again.unchanged()).isTrue();
    }
}
