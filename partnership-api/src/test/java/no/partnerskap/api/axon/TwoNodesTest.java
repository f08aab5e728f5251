package no.partnerskap.api.axon;

import static no.partnerskap.api.harness.HttpTest.accepted;
import static no.partnerskap.core.rules.Rule.R_151;
import static no.partnerskap.core.rules.Rule.R_153;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import no.partnerskap.api.cases.SharedPostgreSql;
import no.partnerskap.api.cases.SharedPostgreSql.TwoRoles;
import no.partnerskap.api.harness.Node;
import no.partnerskap.api.harness.Sender;
import no.partnerskap.api.harness.Sender.Told;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two processes of the service, eight callers each, as the role that may only read and add. */
@DisplayName("Two nodes on one database")
@Execution(ExecutionMode.CONCURRENT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final int COMMANDS = 800;
    private static final int CALLERS_OF_A_NODE = 8;
    private static final int LIMIT_SECONDS = 300;

    @TempDir
    static Path folder;

    private static TwoRoles database;
    private static JdbcClient store;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void start() throws Exception {
        database = SharedPostgreSql.newDatabaseOfTwoRoles();
        store = JdbcClient.create(new DriverManagerDataSource(database.administrator()));
        one = Node.start(database, true, folder.resolve("one.log")).awaitReady();
        other = Node.start(database, false, folder.resolve("other.log")).awaitReady();
    }

    @AfterAll
    static void stop() throws Exception {
        for (var node : Arrays.asList(one, other)) {
            if (node != null) {
                node.close();
            }
        }
    }

    @Test
    @Order(1)
    @Execution(ExecutionMode.SAME_THREAD)
    @Shows(R_153)
    void race_on_one_partnership_without_a_lost_or_doubled_event() throws Exception {
        var partnership = one.established("0626");
        var left = new AtomicInteger(COMMANDS);
        long before = events("0626");
        var told = send(partnership, () -> left.getAndDecrement() > 0, () -> null);

        assertThat(told)
                .hasSize(COMMANDS)
                .allMatch(one -> List.of(200, 201, 409, 412).contains(one.status()));
        assertThat(told.stream().filter(one -> one.status() == 409))
                .allSatisfy(lost -> assertThat(lost.answer()).contains("\"concurrent\""));
        assertThat(told.stream().map(Told::status)).contains(201, 412);
        var recorded = told.stream().filter(one -> one.status() < 300).toList();
        assertThat(events("0626")).isEqualTo(before + recorded.size());
        assertEachOnceWhereItWasTold("0626", recorded);
        assertThat(versionsByMark("0626")).hasSize(recorded.size());
        assertThat(count("select count(distinct meta_data::jsonb ->> 'commandId') from domain_event where"
                        + " aggregate_identifier = '0626'"))
                .isEqualTo(events("0626"));
        assertDense("0626");
    }

    @Test
    @Order(2)
    @Execution(ExecutionMode.SAME_THREAD)
    void give_the_same_answers() {
        var now = Instant.now();
        for (var path : List.of("/involvement-audit", "/involvement-audit/2", "/changes", "/decisions", "")) {
            var asked = "/api/v1/partnerships/0626" + path + "?knownAt=" + now;
            var here = accepted(200, one.as("auditor-lier").get(asked));
            var there = accepted(200, other.as("auditor-lier").get(asked));
            assertThat(there.raw().body()).as(path).isEqualTo(here.raw().body());
            assertThat(there.header("Partnership-Version")).isEqualTo(here.header("Partnership-Version"));
        }
    }

    @Test
    @Order(3)
    @Execution(ExecutionMode.SAME_THREAD)
    void lose_nothing_that_one_has_acknowledged_when_it_is_killed() throws Exception {
        var partnership = one.established("0627");
        var goesOn = new AtomicBoolean(true);
        var told = send(partnership, goesOn::get, () -> {
            awaitEvents("0627", 150);
            other.kill();
            awaitEvents("0627", events("0627") + 50);
            goesOn.set(false);
            return null;
        });

        var acknowledged = told.stream().filter(one -> one.status() / 100 == 2).toList();
        assertThat(acknowledged).hasSizeGreaterThan(100);
        assertThat(told.stream().filter(one -> one.status() >= 500)).isEmpty();
        assertEachOnceWhereItWasTold("0627", acknowledged);
        assertDense("0627");
        var unknown = told.stream().filter(one -> one.status() == 0).toList();
        assertThat(unknown).isNotEmpty();
        accepted(200, one.as("lier").get(partnership));
    }

    @Test
    @Order(4)
    @Execution(ExecutionMode.SAME_THREAD)
    @Shows(R_151)
    void leave_views_that_a_rebuild_by_the_same_role_finds_as_the_events_make_them() throws Exception {
        var log = folder.resolve("rebuild.log");
        assertThat(Node.command(database, log, "rebuild"))
                .as(Files.readString(log))
                .isZero();
        assertThat(Files.readString(log)).contains("2 partnerships, 0 mended");
        assertThat(one.log()).doesNotContain("ERROR", "permission denied");
    }

    /** Callers on both nodes until there is no more to send; meanwhile, on this thread, something happens. */
    private static List<Told> send(String partnership, BooleanSupplier goesOn, Callable<Void> meanwhile)
            throws Exception {
        var callers = new ArrayList<Sender>();
        for (int i = 0; i < CALLERS_OF_A_NODE; i++) {
            callers.add(new Sender(one, partnership, "one" + i, i % 2 == 0, goesOn));
            callers.add(new Sender(other, partnership, "other" + i, i % 2 == 0, goesOn));
        }
        var told = new ArrayList<Told>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = callers.stream().map(threads::submit).toList();
            meanwhile.call();
            for (var caller : running) {
                told.addAll(caller.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
        }
        return told;
    }

    private static void assertEachOnceWhereItWasTold(String office, List<Told> recorded) {
        var versions = versionsByMark(office);
        assertThat(recorded.stream().map(Told::version)).doesNotHaveDuplicates();
        assertThat(recorded)
                .allSatisfy(one -> assertThat(versions.get(one.mark())).containsExactly(one.version()));
    }

    private static void assertDense(String office) {
        var all = LongStream.rangeClosed(1, events(office)).boxed().toList();
        assertThat(store.sql("select sequence_number + 1 from domain_event where aggregate_identifier = ? order by 1")
                        .param(office)
                        .query(Long.class)
                        .list())
                .isEqualTo(all);
        assertThat(store.sql("select distinct version from event_index where office = ? order by 1")
                        .param(office)
                        .query(Long.class)
                        .list())
                .isEqualTo(all);
    }

    private static Map<String, List<Long>> versionsByMark(String office) {
        return Sender.versionsByMark(store, office);
    }

    private static void awaitEvents(String office, long atLeast) {
        await().atMost(Duration.ofSeconds(LIMIT_SECONDS)).until(() -> events(office) >= atLeast);
    }

    private static long events(String office) {
        return count("select count(*) from domain_event where aggregate_identifier = '" + office + "'");
    }

    private static long count(String sql) {
        return store.sql(sql).query(Long.class).single();
    }
}
