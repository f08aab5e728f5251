package no.partnerskap.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.partnerskap.api.harness.Contract;
import no.partnerskap.api.harness.Exchange;
import no.partnerskap.api.harness.HostileInput;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.StoredEventCount;
import no.partnerskap.core.kernel.RecordingClock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Requests without end, good and broken, made from the description: none breaks the service, and none that is refused leaves a
 * trace. {@code -Dfuzz.requests=20000} sends more, {@code -Dfuzz.seed} the same again.
 */
@DisplayName("The service under whatever is sent to it")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1",
            "spring.jackson.serialization.indent_output=false"
        })
@ActiveProfiles("sample")
class FuzzTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int MOST_SHOWN = 20;
    private static final int LEAST_ACCEPTED_PERCENT = 10;
    private static final Set<String> TOLD_OF = Set.of("GET", "POST", "PUT", "DELETE");
    private static final Map<String, List<String>> OWNERS = Map.of(
            "0626", List.of("state-viken", "lier"),
            "0402", List.of("state-innlandet", "kongsvinger"),
            "0617", List.of("state-viken", "gol", "hol", "al", "hemsedal", "nesbyen", "fla"),
            "1621", List.of("state-trondelag", "orland"),
            "1783", List.of("state-trondelag", "stjordal", "meraker", "selbu", "tydal", "frosta"));
    private static final List<String> OTHERS = List.of(
            "leader-lier",
            "governor-33",
            "governor-34",
            "governor-50",
            "board",
            "auditor-lier",
            "auditor-state",
            "supervisor-33",
            "ops",
            "registrar");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordingClock recordingClock;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> answers = new TreeMap<>();
    private int accepted;

    @Test
    void never_breaks_never_tells_what_it_is_made_of_and_stores_nothing_that_it_refuses() {
        GenericEventMessage.clock = recordingClock;
        long seed = Long.getLong("fuzz.seed", 2L);
        int requests = Integer.getInteger("fuzz.requests", 2_000);
        var description = new Http(port, "").get("/v3/api-docs").raw().body();
        var contract = Contract.of(description);
        var callers = new ArrayList<>(OTHERS);
        OWNERS.values().forEach(callers::addAll);
        var attempts = new Attempts(
                seed, description, new Seen(callers.stream().distinct().sorted().toList(), OWNERS));
        long from = System.nanoTime();
        // whoever comes for the first time is given a reference, also where the request is refused
        callers.forEach(caller -> new Http(port, caller).get("/api/v1/partnerships"));
        var before = StoredEventCount.in(jdbc);
        for (int i = 0; i < requests && faults.size() < MOST_SHOWN; i++) {
            var attempt = attempts.next();
            var exchange = send(attempt);
            var after = StoredEventCount.in(jdbc);
            look(attempt, exchange, contract, before.equals(after));
            before = after;
        }
        var took = Duration.ofNanos(System.nanoTime() - from);
        System.out.println("Fuzz: seed " + seed + ", " + requests + " requests to " + attempts.operations()
                + " operations in " + took.toSeconds() + " s, accepted " + accepted + ", answers " + answers);
        assertThat(faults).as("with -Dfuzz.seed=" + seed).isEmpty();
        assertThat(accepted * 100 / requests).isGreaterThanOrEqualTo(LEAST_ACCEPTED_PERCENT);
    }

    private void look(Attempt attempt, Exchange exchange, Contract contract, boolean nothingStored) {
        var reply = exchange.reply();
        answers.merge(reply.status() + told(reply), 1, Integer::sum);
        boolean refused = reply.status() >= 400;
        accepted += refused ? 0 : 1;
        var wrong = new ArrayList<String>();
        if (reply.status() >= 500) {
            wrong.add("the service broke");
        }
        if (refused) {
            wrong.addAll(refusal(attempt, reply));
        }
        if ((refused || attempt.onlyAsks()) && !nothingStored) {
            wrong.add("something was stored");
        }
        if (exchange.path().startsWith("/api/") && TOLD_OF.contains(attempt.method())) {
            contract.faults(exchange).stream()
                    .filter(fault -> !passedOver(attempt, fault))
                    .forEach(wrong::add);
        }
        if (!wrong.isEmpty()) {
            faults.add(wrong + "\n" + attempt + "\n" + reply);
        }
    }

    /**
     * A header that an operation does not know is no fault of the request, be it sent on purpose or left from another method; a set
     * that names one thing twice is read as the set that it is.
     */
    private static boolean passedOver(Attempt attempt, String fault) {
        return fault.contains("must have only unique items")
                || fault.startsWith("header ")
                        && (attempt.broken().startsWith("header")
                                || attempt.broken().equals("method"));
    }

    private static String told(Reply reply) {
        return reply.status() < 400 || reply.raw().body().isEmpty() ? "" : " " + reply.at("/code");
    }

    /** The answer to HEAD has no body. */
    private static List<String> refusal(Attempt attempt, Reply reply) {
        return attempt.method().equals("HEAD")
                ? List.of()
                : HostileInput.faults(reply.status(), reply::header, reply.raw().body(), attempt.toString());
    }

    private Exchange send(Attempt attempt) {
        var body = attempt.body();
        var request = new Http(port, attempt.caller())
                .request(attempt.address(), attempt.headers().toArray(String[]::new))
                .method(attempt.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            var reply = new Reply(CLIENT.send(request, BodyHandlers.ofString()));
            return new Exchange(attempt.caller(), request, sentText(attempt), reply);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + attempt, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What is sent with a method that takes no body is not read. */
    private static @Nullable String sentText(Attempt attempt) {
        return attempt.method().equals("POST") || attempt.method().equals("PUT") ? attempt.text() : null;
    }
}
