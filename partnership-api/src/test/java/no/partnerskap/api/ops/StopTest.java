package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.partnerskap.api.harness.Node;
import no.partnerskap.api.harness.Sender;
import no.partnerskap.api.harness.Sender.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The service in a process of its own, which is asked to end while eight callers send. */
@DisplayName("A service that is stopped")
@Execution(ExecutionMode.CONCURRENT)
class StopTest {
    private static final int CALLERS = 8;
    private static final int COMMANDS_BEFORE = 200;
    private static final int LIMIT_SECONDS = 120;

    /** What a process ends with that was asked to by SIGTERM, 15. */
    private static final int STOPPED = 128 + 15;

    @TempDir
    Path folder;

    @Test
    void answers_what_it_has_begun_and_keeps_exactly_what_it_has_acknowledged() throws Exception {
        var file = folder.resolve("store");
        List<Told> told;
        try (var node = Node.start(file, folder.resolve("log"), "--partnership.sample-data=false")) {
            told = stoppedUnderLoad(node.awaitReady());
            assertThat(node.log())
                    .contains("Stopping: requests that run may end", "Stopped; the store is closed")
                    .doesNotContain("ERROR");
        }
        var acknowledged = told.stream().filter(one -> one.status() / 100 == 2).toList();
        var others = told.stream().filter(one -> one.status() / 100 != 2).toList();
        assertThat(acknowledged).hasSizeGreaterThan(COMMANDS_BEFORE / 4);
        assertThat(others.stream().map(Told::status))
                .isSubsetOf(0, 409, 412, 503)
                .contains(0);

        var stored = Sender.versionsByMark(opened(file), "0626");
        assertThat(acknowledged)
                .allSatisfy(one -> assertThat(stored.get(one.mark())).containsExactly(one.version()));
        assertThat(others.stream().map(Told::mark)).doesNotContainAnyElementsOf(stored.keySet());
        try (var again = Node.start(file, folder.resolve("again"), "--partnership.sample-data=false")) {
            var partnership = again.awaitReady().as("lier").get("/api/v1/partnerships/0626");
            assertThat(Long.parseLong(partnership.header("Partnership-Version")))
                    .isEqualTo(
                            acknowledged.stream().mapToLong(Told::version).max().orElseThrow());
        }
    }

    private static List<Told> stoppedUnderLoad(Node node) throws Exception {
        var partnership = node.established("0626");
        var sent = new CountDownLatch(COMMANDS_BEFORE);
        var told = new ArrayList<Told>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers = new ArrayList<Future<List<Told>>>();
            for (int i = 0; i < CALLERS; i++) {
                callers.add(threads.submit(new Sender(node, partnership, "one" + i, i % 2 == 0, () -> {
                    sent.countDown();
                    return true; // until the connection is gone
                })));
            }
            assertThat(sent.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(node.stop()).isEqualTo(STOPPED);
            for (var caller : callers) {
                told.addAll(caller.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
        }
        return told;
    }

    private static JdbcClient opened(Path file) {
        return JdbcClient.create(new DriverManagerDataSource("jdbc:h2:file:" + file, "partnership", ""));
    }
}
