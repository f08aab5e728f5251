package no.partnerskap.api.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of the description. Each is an exchange of one of these tests, kept in a file with the test that shows it; when that
 * test runs, the same must be asked and answered again, but for ids and times. With {@code -Dopenapi.write=true} the files are
 * written from the tests that run.
 */
public final class RecordedExamples implements BeforeEachCallback, AfterEachCallback {
    static final Path FILES = Path.of("src/main/resources/no/partnerskap/api/openapi/examples");
    private static final boolean WRITE = Boolean.getBoolean("openapi.write");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final String OFFICE = "0626";
    /** An answer of this length or more shows something; of those the shortest is the easiest to read. */
    private static final int TELLING = 300;

    private static final Map<String, JsonNode> KEPT = kept();
    private static final Set<String> OLD = Set.copyOf(KEPT.keySet());
    private static final Set<String> KEPT_ON = new HashSet<>();
    private static final Set<String> SEEN = new HashSet<>();
    /** The test that runs on this thread; what others send meanwhile is none of its examples. */
    private static final ThreadLocal<@Nullable Running> RUNNING = new ThreadLocal<>();

    private static final class Running {
        private final String test;
        private int sent;

        Running(String test) {
            this.test = test;
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var method = context.getRequiredTestMethod();
        boolean once = method.isAnnotationPresent(Test.class);
        RUNNING.set(once ? new Running(method.getDeclaringClass().getSimpleName() + "." + method.getName()) : null);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var running = RUNNING.get();
        if (running != null && context.getExecutionException().isEmpty()) {
            var missed = KEPT.entrySet().stream()
                    .filter(example ->
                            running.test.equals(origin(example.getValue()).split(" ")[0]))
                    .filter(example -> !SEEN.contains(example.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (WRITE) {
                missed.forEach(RecordedExamples::forget);
                return;
            }
            assertThat(missed)
                    .as("examples that " + running.test + " no longer shows: run it with -Dopenapi.write=true")
                    .isEmpty();
        }
    }

    public static Set<String> ids() {
        return KEPT.keySet();
    }

    static void see(Contract contract, Exchange exchange) {
        var running = RUNNING.get();
        if (running == null) {
            return;
        }
        running.sent++;
        boolean inAnotherForm = OTHER_FORMS.contains(exchange.answered());
        if (!exchange.succeeded() || inAnotherForm || exchange.query().containsKey("dryRun") || shared(exchange)) {
            return;
        }
        contract.told(exchange.method(), exchange.path()).ifPresent(told -> {
            var example = example(running, told, exchange);
            var before = KEPT.get(told.id());
            if (WRITE) {
                write(told.id(), example, before);
            } else if (before != null && origin(before).equals(origin(example))) {
                SEEN.add(told.id());
                assertThat(lasting(example)).as("the example of " + told.id()).isEqualTo(lasting(before));
            }
        });
    }

    /** What such a request finds depends on which tests have run before. */
    private static boolean shared(Exchange exchange) {
        return exchange.path().contains("/" + OFFICE)
                || exchange.method().equals("GET")
                        && (exchange.path().endsWith("/partnerships")
                                || exchange.path().endsWith("/v1/involvement-audit")
                                || exchange.path().endsWith("/v1/inbox"))
                        && !exchange.caller().equals("gol");
    }

    private static void forget(String id) {
        KEPT.remove(id);
        try {
            Files.deleteIfExists(FILES.resolve(id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode example(Running running, Contract.Told told, Exchange exchange) {
        var office = office(told, exchange);
        var example = JSON.createObjectNode();
        example.put("shownBy", running.test + " " + running.sent);
        example.put("caller", exchange.caller());
        var query = exchange.address().getQuery();
        var address = exchange.address().getPath() + (query == null ? "" : "?" + query);
        example.put("request", exchange.method() + " " + address.replace("/" + office, "/" + OFFICE));
        if (exchange.body() != null && !exchange.body().isBlank()) {
            example.set("body", JSON.readTree(exchange.body().replace("\"" + office + "\"", "\"" + OFFICE + "\"")));
        }
        example.put("status", exchange.reply().status());
        var answer = exchange.reply().raw().body();
        if (exchange.answered().endsWith("json") && !exchange.answered().endsWith("ndjson")) {
            var named =
                    answer.replace("\"" + office + "\"", "\"" + OFFICE + "\"").replace("/" + office, "/" + OFFICE);
            example.set("answer", JSON.readTree(named));
        } else if (!answer.isEmpty()) {
            example.put("answer", answer);
        }
        return example;
    }

    private static String office(Contract.Told told, Exchange exchange) {
        var addressed = exchange.place(told).get("path office");
        var opened = exchange.body() == null
                ? ""
                : JSON.readTree(exchange.body()).at("/office").asString("");
        return addressed != null ? addressed : opened.isEmpty() ? OFFICE : opened;
    }

    private static String origin(JsonNode example) {
        return example.at("/shownBy").asString();
    }

    /** What is the same in every run: all but ids, hashes, moments and cursors; fields have no order. */
    private static JsonNode lasting(JsonNode example) {
        return JSON.readTree(example.toString()
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "(moment)")
                .replaceAll("[0-9a-f]{64}", "(hash)")
                .replaceAll("\"traceId\":\"[0-9a-f]{32}\"", "\"traceId\":\"(trace)\"")
                .replaceAll("\\b(p-[A-Za-z0-9_-]{22}|person-[0-9a-f]{16})", "p-(person)")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "(id)")
                .replaceAll("cursor=[A-Za-z0-9_-]+", "cursor=(cursor)")
                .replaceAll("\"next\":\"[^\"]*\"", "\"next\":\"(cursor)\""));
    }

    /** Keeps the test that shows it as long as there is one, and the file as it is while the same is shown. */
    private static void write(String id, JsonNode example, @Nullable JsonNode before) {
        boolean same = before != null && origin(before).equals(origin(example));
        if (KEPT_ON.contains(id) || before != null && !same && BETTER.compare(example, before) >= 0) {
            return;
        }
        SEEN.add(id);
        if (same && OLD.contains(id)) {
            KEPT_ON.add(id);
        }
        if (same && lasting(before).equals(lasting(example))) {
            return;
        }
        KEPT.put(id, example);
        try {
            Files.createDirectories(FILES);
            Files.writeString(FILES.resolve(id + ".json"), JSON.writeValueAsString(example) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of an address that answers in several forms, the plain one is shown. */
    private static final Set<String> OTHER_FORMS = Set.of("application/cloudevents-batch+json", "application/x-ndjson");

    private static final Comparator<JsonNode> BETTER = Comparator.comparing((JsonNode example) -> !example.has("body"))
            .thenComparing(example -> length(example) < TELLING)
            .thenComparing(example -> length(example) < TELLING ? -length(example) : length(example))
            .thenComparing(RecordedExamples::origin);

    private static int length(JsonNode example) {
        return example.at("/answer").toString().length();
    }

    private static Map<String, JsonNode> kept() {
        var kept = new TreeMap<String, JsonNode>();
        if (Files.isDirectory(FILES)) {
            try (var files = Files.list(FILES)) {
                files.forEach(
                        file -> kept.put(file.getFileName().toString().replace(".json", ""), JSON.readTree(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return kept;
    }
}
