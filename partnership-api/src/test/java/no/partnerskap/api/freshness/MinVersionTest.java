package no.partnerskap.api.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** Readers wait far longer than a stalled machine takes to record the change that they wait for. */
@DisplayName("A read that asks for a version")
@TestPropertySource(
        properties = {
            "partnership.min-version-wait=60s",
            "spring.datasource.url=jdbc:h2:mem:waiting;DB_CLOSE_DELAY=-1",
            "spring.datasource.hikari.maximum-pool-size=3"
        })
class MinVersionTest extends HttpTest {
    private static final int READERS = 24;

    @Test
    void is_answered_at_once_where_the_record_has_it() {
        var office = establishedOffice();
        assertThat(accepted(200, as("lier").get(office, "Min-Version", "1")).at("/version"))
                .isEqualTo("1");
    }

    /** Many more than there are connections: none of them is held while they wait, and what they wait for comes through. */
    @Test
    void waits_for_it_without_a_connection_and_sees_it() throws Exception {
        var office = establishedOffice();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<Reply>>();
            for (int i = 0; i < READERS; i++) {
                waiting.add(threads.submit(() -> as("lier").get(office + "/changes", "Min-Version", "2")));
            }
            Thread.sleep(500);
            assertThat(waiting).noneMatch(Future::isDone);
            accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
            for (var one : waiting) {
                var told = accepted(200, one.get());
                assertThat(told.body().at("/changes")).hasSize(1);
                assertThat(told.header("Partnership-Version")).isEqualTo("2");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "\"42\"", "many", "4 2", "9999999999999999999"})
    void names_it_as_a_number(String version) {
        var told = rejected(400, "min-version", as("lier").get(establishedOffice(), "Min-Version", version));
        assertThat(told.at("/values/parameter")).isEqualTo("Min-Version");
    }

    @Test
    void is_about_one_partnership_that_the_caller_may_know_of() {
        var office = establishedOffice();
        rejected(400, "min-version-not-offered", as("lier").get("/api/v1/partnerships", "Min-Version", "1"));
        long began = System.nanoTime();
        rejected(404, "unknown-partnership", as("kongsvinger").get(office, "Min-Version", "42"));
        rejected(404, "unknown-partnership", as("kongsvinger").get("/api/v1/partnerships/0001", "Min-Version", "42"));
        assertThat(System.nanoTime() - began)
                .as("waits for nothing that it may not see")
                .isLessThan(45_000_000_000L);
    }
}
