package no.partnerskap.api.repeat;

import static no.partnerskap.core.rules.Rule.R_152;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.harness.CallersRace;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** Two nodes on one database: a load balancer sends some of the repetitions here and some there. */
@CallersRace
@DisplayName("Requests that are sent several times at once, to two nodes")
class ConcurrentRepeatTest extends HttpTest {
    private static final String KEY = "Idempotency-Key";
    private static final String MIGRATION = "partnership.migration";
    private static final int KEYS = 200;
    private static final int SENDS = 5;

    @Autowired
    Environment environment;

    private ConfigurableApplicationContext second;
    private int secondPort;

    @BeforeEach
    void aSecondNode() {
        second = new SpringApplicationBuilder(PartnershipApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("clock", Clock.class, HttpTest::clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.profiles.active=sample",
                        "--server.port=0",
                        "--partnership.sample-data=false",
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password", ""),
                        "--partnership.migration.user=" + environment.getProperty(MIGRATION + ".user", ""),
                        "--partnership.migration.password=" + environment.getProperty(MIGRATION + ".password", ""));
        secondPort = Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port"));
        startOnDayOne();
    }

    @AfterEach
    void stop() {
        second.close();
    }

    /** Each key goes out five times; a fifth of the keys meets a rule that would refuse whoever came second. */
    @Test
    @Shows(R_152)
    void are_each_carried_out_once_and_all_get_the_same_answer() throws Exception {
        var offices = IntStream.range(0, 4).mapToObj(i -> establishedOffice()).toList();
        offices.forEach(office -> IntStream.range(0, KEYS / 20)
                .forEach(i ->
                        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")))));
        long before = storedEvents();
        var sends = new ArrayList<Callable<Reply>>();
        for (int send = 0; send < KEYS * SENDS; send++) {
            int number = send / SENDS;
            var node = new Http(send % 2 == 0 ? port : secondPort, "lier");
            var office = offices.get(number % offices.size());
            sends.add(() -> number < KEYS / 5
                    ? node.post(office + "/changes/" + (number / 4 + 1) + "/withdraw-change", "{}", KEY, "w" + number)
                    : node.post(office + "/meetings", plan(number), KEY, "m" + number));
        }

        List<Future<Reply>> done;
        try (var callers = Executors.newFixedThreadPool(12)) {
            done = callers.invokeAll(sends, 90, TimeUnit.SECONDS);
        }

        assertThat(storedEvents()).isEqualTo(before + KEYS);
        for (int number = 0; number < KEYS; number++) {
            var replies = done.subList(number * SENDS, (number + 1) * SENDS).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(replies)
                    .allSatisfy(reply ->
                            assertThat(reply.status()).as(reply.toString()).isBetween(200, 201))
                    .extracting(reply -> reply.raw().body() + reply.header("ETag") + reply.header("Location"))
                    .containsOnly(replies.getFirst().raw().body()
                            + replies.getFirst().header("ETag")
                            + replies.getFirst().header("Location"));
        }
    }

    private static String plan(int number) {
        return "{\"plannedFor\": \"2026-02-01\", \"title\": \"Meeting " + number + "\"}";
    }
}
