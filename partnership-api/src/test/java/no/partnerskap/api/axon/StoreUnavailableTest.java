package no.partnerskap.api.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import no.partnerskap.api.cases.SharedPostgreSql;
import no.partnerskap.api.harness.CallersRace;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext // its line to the database ends with it
@CallersRace
@DisplayName("While PostgreSQL is away, the service")
class StoreUnavailableTest extends HttpTest {
    private static BreakableConnection breakableConnection;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) throws IOException {
        var database = SharedPostgreSql.newDatabaseOfTwoRoles();
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        breakableConnection = new BreakableConnection(port);
        var url = database.url().replace(":" + port + "/", ":" + breakableConnection.port() + "/");
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", database::service);
        properties.add("spring.datasource.password", database::password);
        properties.add("partnership.migration.user", database::owner);
        properties.add("partnership.migration.password", database::password);
        properties.add("spring.datasource.hikari.connection-timeout", () -> 1000);
    }

    @AfterAll
    static void takeDown() throws IOException {
        breakableConnection.close();
    }

    @Test
    void says_so_and_goes_on_by_itself_when_it_is_back() throws Exception {
        var office = establishedOffice();
        mandatesOfBoth(office);
        long before = storedEvents();
        var goesOn = new AtomicBoolean(true);
        var replies = new ArrayList<Reply>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = LongStream.range(0, 4)
                    .mapToObj(n -> callers.submit(() -> propose(office, goesOn)))
                    .toList();
            try {
                Thread.sleep(500);
                breakableConnection.cut();
                assertAway(office);
                breakableConnection.mend();
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> accepted(200, as("").get("/actuator/health/readiness")));
                Thread.sleep(500);
            } finally {
                goesOn.set(false);
            }
            for (var caller : running) {
                replies.addAll(caller.get());
            }
        }
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFFING_REDUCTION", "2026-03-01")));

        assertThat(replies).extracting(Reply::status).contains(201, 503).allMatch(List.of(201, 409, 503)::contains);
        var away = replies.stream().filter(reply -> reply.status() == 503).toList();
        assertThat(away).allSatisfy(reply -> {
            assertThat(reply.at("/code")).isIn("store-away", "store-broke-off");
            assertThat(reply.header("Retry-After")).isEqualTo("5");
        });
        long unknown = away.stream()
                .filter(reply -> reply.at("/code").equals("store-broke-off"))
                .count();
        long told = replies.stream().filter(reply -> reply.status() == 201).count();
        assertThat(storedEvents() - before - 1).isBetween(told, told + unknown);
        var versions = replies.stream()
                .filter(reply -> reply.status() == 201)
                .map(reply -> reply.header("Partnership-Version"));
        assertThat(versions).doesNotHaveDuplicates();
    }

    private void assertAway(String office) {
        rejected(503, "store-away", as("lier").get(office));
        assertThat(as("").get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(as("").get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    private List<Reply> propose(String office, AtomicBoolean goesOn) {
        var replies = new ArrayList<Reply>();
        while (goesOn.get()) {
            replies.add(as("state-viken").post(office + "/changes", proposal("STAFFING_REDUCTION", "2026-03-01")));
        }
        return replies;
    }
}
