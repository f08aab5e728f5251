package no.partnerskap.api.axon;

import static no.partnerskap.api.axon.Facts.drammenRenumbered;
import static no.partnerskap.api.axon.Facts.envelope;
import static no.partnerskap.api.axon.Facts.establishment;
import static no.partnerskap.api.axon.Facts.hostNamed;
import static no.partnerskap.api.axon.Facts.lierTakesTheNumberOfDrammen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.partnerskap.api.cases.Administrator;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.core.kernel.Refused;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the runtime promises on every database. A pool of five and a snapshot every tenth event make its limits near. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"spring.datasource.hikari.maximum-pool-size=5", "partnership.events-per-snapshot=10"})
@Import(WitnessView.Processor.class)
abstract class RuntimeContract {
    private static final AtomicInteger NEXT_OFFICE = new AtomicInteger(100);

    @Autowired
    Commands commands;

    @Autowired
    EventStorageEngine store;

    @Autowired
    Cache cache;

    @Autowired
    RecordingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WitnessView view;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Environment environment;

    private OfficeNumber office;

    @BeforeEach
    void an_established_partnership() {
        view.broken.set(false);
        office = new OfficeNumber("%04d".formatted(NEXT_OFFICE.incrementAndGet()));
        assertThat(commands.send(establishment(office), envelope()).version()).isEqualTo(1);
    }

    @Test
    void gives_the_version_after_the_command() {
        assertThat(send(1).version()).isEqualTo(2);
    }

    /** Within a command the clock stands still; left so, the next command on the thread would be dated back. */
    @Test
    void lets_the_clock_run_on_after_a_command() {
        send(1);
        var first = clock.instant();
        await().atMost(Duration.ofSeconds(2)).pollInSameThread().until(clock::instant, first::isBefore);
    }

    @Test
    void keeps_what_is_said_as_readable_text_under_our_own_names_with_its_envelope() {
        var row = jdbc.sql("select payload_type, payload_revision, payload, meta_data, time_stamp from domain_event"
                        + " where aggregate_identifier = ? and sequence_number = 0")
                .param(office.value())
                .query()
                .singleRow();

        assertThat(row.get("payload_type")).isEqualTo("office.PartnershipEstablished");
        assertThat(row.get("payload_revision")).isEqualTo("1");
        assertThat((String) row.get("payload"))
                .contains("\"name\":\"Nav Lier\"", "\"establishedOn\":\"2026-01-05\"", "\"office\":\"" + office + "\"");
        assertThat((String) row.get("meta_data"))
                .contains("\"actingAs\":\"REGISTRAR\"", "\"audience\":\"PARTIES\"", "\"provenance\":\"LIVE\"")
                .contains(
                        "\"idempotencyKey\":\"k-1\"",
                        "\"actorRef\":\"a-1\"",
                        "\"traceId\":\"t-1\"",
                        "\"commandId\":\"");
        assertThat((String) row.get("time_stamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void records_nothing_when_a_view_fails_and_goes_on_when_it_is_mended() {
        view.broken.set(true);
        assertThatThrownBy(() -> send(1)).hasMessageContaining("broken");
        assertThat(rows("domain_event")).isEqualTo(1);
        assertThat(view.rows(office)).isEqualTo(1);

        view.broken.set(false);
        assertThat(send(1).version()).isEqualTo(2);
        assertThat(view.rows(office)).isEqualTo(2);
    }

    @Test
    void knows_a_taken_sequence_number() {
        assertThatThrownBy(() -> elsewhere(0)).isInstanceOf(AggregateStreamCreationException.class);
        elsewhere(1);
        assertThatThrownBy(() -> elsewhere(1)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void opens_a_partnership_once() {
        assertThatThrownBy(() -> commands.send(establishment(office), envelope()))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(send(1).version()).isEqualTo(2);
    }

    @Test
    void tries_again_what_another_node_was_faster_with() {
        send(1);
        elsewhere(2);
        assertThat(send(1).version()).isEqualTo(4);
    }

    @Test
    void takes_back_a_refusal_that_rested_on_a_state_that_another_node_has_changed() {
        send(1);
        elsewhere(2);
        assertThat(commands.send(lierTakesTheNumberOfDrammen(office), envelope())
                        .version())
                .isEqualTo(4);
    }

    @Test
    void keeps_a_refused_partnership_in_memory() {
        send(1);
        assertThatThrownBy(() -> commands.send(lierTakesTheNumberOfDrammen(office), envelope()))
                .isInstanceOf(Refused.class);
        assertThat(cache.containsKey(office.value())).isTrue();
        assertThat(rows("domain_event")).isEqualTo(2);
        assertThat(send(1).version()).isEqualTo(3);
    }

    @Test
    void accepts_an_edit_of_the_version_it_names_and_no_other() {
        var ifMatch = envelope().and(Commands.IF_MATCH, 1L);
        assertThat(commands.send(hostNamed(office), ifMatch).version()).isEqualTo(2);
        assertThatThrownBy(() -> commands.send(hostNamed(office), ifMatch))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThatThrownBy(() -> commands.send(hostNamed(office), envelope().and(Commands.IF_MATCH, 3L)))
                .isInstanceOf(ConflictingAggregateVersionException.class);
        assertThat(cache.containsKey(office.value())).isTrue();
    }

    @Test
    void says_that_an_edit_is_stale_before_it_says_that_a_rule_is_broken() {
        send(1);
        var stale = envelope().and(Commands.IF_MATCH, 1L);
        assertThatThrownBy(() -> commands.send(lierTakesTheNumberOfDrammen(office), stale))
                .isInstanceOf(ConflictingAggregateVersionException.class);
    }

    @Test
    void sees_the_version_that_another_node_has_written() {
        send(1);
        elsewhere(2);
        var current = envelope().and(Commands.IF_MATCH, 3L);
        assertThat(commands.send(hostNamed(office), current).version()).isEqualTo(4);
    }

    @Test
    void carries_out_many_commands_at_once_on_one_partnership_and_takes_snapshots_meanwhile() throws Exception {
        var callers = new ArrayList<Callable<Receipt>>();
        for (var i = 0; i < 60; i++) {
            callers.add(() -> send(1));
        }
        List<Long> versions;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            versions = threads.invokeAll(callers, 25, TimeUnit.SECONDS).stream()
                    .map(done -> done.resultNow().version())
                    .sorted()
                    .toList();
        }
        assertThat(versions).hasSize(60).doesNotHaveDuplicates().last().isEqualTo(61L);
        awaitSnapshot();
    }

    @Test
    void reads_a_partnership_from_its_snapshot() {
        send(20);
        awaitSnapshot();
        tamper("payload = case sequence_number when 0 then '{}' else payload end");
        cache.remove(office.value());

        assertThat(send(1).version()).isEqualTo(22);
        assertThatThrownBy(() -> commands.send(lierTakesTheNumberOfDrammen(office), envelope()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void reads_the_events_when_a_snapshot_cannot_be_read() {
        send(20);
        awaitSnapshot();
        spoilSnapshot("payload = '{\"state\":7}'");
        assertThat(send(1).version()).isEqualTo(22);
        spoilSnapshot("payload_type = 'Nobody'");
        assertThat(send(1).version()).isEqualTo(23);
    }

    @Test
    void passes_over_a_snapshot_of_another_revision() {
        send(20);
        awaitSnapshot();
        spoilSnapshot("payload = replace(payload, '3301', '3399'), payload_revision = '0'");
        assertThatThrownBy(() -> commands.send(lierTakesTheNumberOfDrammen(office), envelope()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refuses_to_read_an_event_that_it_does_not_know() {
        tamper("payload_type = 'office.Imagined'");
        cache.remove(office.value());
        assertThatThrownBy(() -> send(1)).hasMessageContaining("office.Imagined");
    }

    @Test
    void stores_a_text_longer_than_a_million_characters() {
        var text = "x".repeat(3_000_000);
        tamper("meta_data = '{\"note\":\"" + text + "\"}'");
        assertThat(store.readEvents(office.value()).next().getMetaData()).containsEntry("note", text);
    }

    private Receipt send(int times) {
        Receipt last = null;
        for (var i = 0; i < times; i++) {
            last = commands.send(hostNamed(office), envelope());
        }
        return last;
    }

    /** Another node appends an event, unseen by this node's memory: Drammen gets another number. */
    private void elsewhere(long sequenceNumber) {
        PartnershipEvent event = drammenRenumbered(office);
        transaction.executeWithoutResult(status -> store.appendEvents(
                List.of(new GenericDomainEventMessage<>("Partnership", office.value(), sequenceNumber, event))));
    }

    private void spoilSnapshot(String assignment) {
        var spoilt = new Administrator(environment)
                .update("update snapshot set " + assignment + " where aggregate_identifier = ?", office.value());
        assertThat(spoilt).isPositive();
        cache.remove(office.value());
    }

    private void tamper(String assignment) {
        var sql = "update domain_event set " + assignment + " where aggregate_identifier = ?";
        assertThat(new Administrator(environment).update(sql, office.value())).isPositive();
    }

    /** Snapshots are taken on a thread of their own, after the answer. */
    private void awaitSnapshot() {
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(rows("snapshot")).isEqualTo(1));
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table + " where aggregate_identifier = ?")
                .param(office.value())
                .query(Integer.class)
                .single();
    }
}
