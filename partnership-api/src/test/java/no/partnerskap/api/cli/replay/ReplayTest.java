package no.partnerskap.api.cli.replay;

import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.harness.Tokens;
import no.partnerskap.api.language.Language;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.rules.Shows;
import no.partnerskap.view.words.SentenceTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample's histories, told once into a file store; the service has stopped when they are replayed. */
@DisplayName("A replay")
class ReplayTest {
    private static final String LIER = "0626";
    private static final String KONGSVINGER = "0402";
    private static final List<Integer> VERSIONS = List.of(1, 9, 20);
    private static final Map<Integer, String> STATES = new TreeMap<>();

    @TempDir
    private static Path folder;

    private record Run(int status, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        List<JsonNode> json() {
            return out.lines().map(JsonMapper.shared()::readTree).toList();
        }

        JsonNode end() {
            return json().getLast().at("/end");
        }
    }

    @BeforeAll
    static void tellTheSample() throws Exception {
        try (var service =
                (ServletWebServerApplicationContext) new SpringApplicationBuilder(PartnershipApplication.class)
                        .profiles("sample")
                        .run("--spring.datasource.url=" + file(), "--server.port=0", "--spring.main.banner-mode=off")) {
            for (int version : VERSIONS) {
                STATES.put(version, stateSha256(service.getWebServer().getPort(), version));
            }
        }
    }

    private static String stateSha256(int port, int version) throws Exception {
        var uri = URI.create(
                "http://127.0.0.1:" + port + "/api/v1/partnerships/" + LIER + "/history/" + version + "/state");
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", Tokens.bearer(port, "auditor-lier"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var body = client.send(request, BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(body).at("/sha256").asString();
        }
    }

    private static String file() {
        return "jdbc:h2:file:" + folder.resolve("store") + ";WRITE_DELAY=0";
    }

    private static Run replay(boolean colours, String url, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new ReplayHistory.Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colours);
        var all = new ArrayList<>(List.of(args));
        all.add("--spring.datasource.url=" + url);
        if (url.contains("postgresql")) {
            all.add("--spring.datasource.username=postgres");
            all.add("--spring.datasource.password=postgres");
        }
        int status = ReplayHistory.run(terminal, all.toArray(String[]::new));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Run replay(String... args) {
        return replay(false, file(), args);
    }

    @Test
    @Shows(R_154)
    void says_the_same_every_time_whatever_the_time_zone_and_locale() {
        var once = replay(LIER);
        var asJson = replay(LIER, "--json");
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(replay(LIER)).isEqualTo(once);
            assertThat(replay(LIER, "--json")).isEqualTo(asJson);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(once.status()).isZero();
        assertThat(once.err()).isEmpty();
        assertThat(once.lines().getLast())
                .contains(
                        asJson.end().at("/stateSha256").asString(),
                        asJson.end().at("/historySha256").asString());
    }

    @Test
    @Shows(R_134)
    void says_the_same_of_the_same_events_on_postgresql_and_another_thing_when_one_byte_is_changed()
            throws SQLException {
        var url = CopiedStore.of(file());
        for (var args :
                List.of(new String[] {LIER}, new String[] {LIER, "--json"}, new String[] {KONGSVINGER, "--json"})) {
            assertThat(replay(false, url, args)).isEqualTo(replay(args));
        }
        var before = replay(LIER, "--json").end();
        CopiedStore.change(url, LIER, 0, "payload = replace(payload, 'Nav Lier', 'Nav Liar')");
        var payload = replay(false, url, LIER, "--json").end();
        assertThat(payload.at("/historySha256")).isNotEqualTo(before.at("/historySha256"));
        assertThat(payload.at("/stateSha256")).isNotEqualTo(before.at("/stateSha256"));
        CopiedStore.change(url, LIER, 0, "payload = replace(payload, 'Nav Liar', 'Nav Lier')");
        assertThat(replay(false, url, LIER, "--json").end()).isEqualTo(before);

        for (var set : List.of(
                "payload = payload || ' '",
                "meta_data = replace(meta_data, '\"actorRole\":\"', '\"actorRole\":\"x')",
                "time_stamp = replace(time_stamp, ':00.000Z', ':00.001Z')",
                "payload_revision = '2'")) {
            var other = CopiedStore.of(file());
            CopiedStore.change(other, LIER, 1, set);
            assertThat(replay(false, other, LIER, "--json").end().at("/historySha256"))
                    .as(set)
                    .isNotEqualTo(before.at("/historySha256"));
        }
    }

    @Test
    @Shows(R_154)
    void ends_with_the_state_that_the_service_tells_for_that_version() {
        STATES.forEach((version, sha256) -> {
            var run = replay(LIER, "--to", "" + version, "--json");
            assertThat(run.end().at("/stateSha256").asString()).hasSize(64).isEqualTo(sha256);
            assertThat(run.end().at("/events").asInt()).isEqualTo(version);
            assertThat(run.json()).hasSize(version + 1);
        });
        assertThat(new TreeSet<>(STATES.values())).hasSize(VERSIONS.size());
    }

    @Test
    void steps_through_one_agreement_clause_by_clause_with_what_stood_behind_each_change() {
        var run = replay(KONGSVINGER, "--agreement", "1", "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().stream().filter(line -> line.has("type")))
                .isNotEmpty()
                .allMatch(line -> line.at("/concerns").toString().contains("\"agreement/1\""));
        var adopted = run.json().stream()
                .filter(line -> line.at("/type").asString().equals("agreement.AmendmentAdopted"))
                .findFirst()
                .orElseThrow();
        assertThat(adopted.at("/clauses/0/outcome").asString()).isEqualTo("CHANGED");
        assertThat(adopted.at("/clauses/0/text").toString()).contains("REMOVED", "ADDED");
        assertThat(adopted.at("/because").toString())
                .contains("R-019", "change/", "meeting/", "decision/", "EVENT", "JOINT_DECISION");

        var text = replay(KONGSVINGER, "--agreement", "1", "--lang", "en").out();
        assertThat(text).contains("An amendment is adopted", "clause changed", "[-", "{+", "because R-019", "change ");
    }

    @Test
    void tells_what_each_event_changed_in_the_verdicts() {
        var out = replay(LIER, "--lang", "en").out();
        assertThat(out).contains("change 3 owner M1 verdict: NOT_INVOLVED → INFORMED_AFTER");
        assertThat(replay(LIER, "--lang", "nn").out()).contains("endring 3 eigar M1 vurdering: NOT_INVOLVED → ");
    }

    @Test
    void stays_within_100_columns_and_colours_only_what_is_said_by_signs() {
        for (var language : List.of("nb", "nn", "en")) {
            for (var office : List.of(LIER, KONGSVINGER, "1621", "1717", "0617")) {
                var plain = replay(office, "--lang", language);
                if (plain.status() != 4) {
                    assertThat(plain.lines().subList(0, plain.lines().size() - 1))
                            .isNotEmpty()
                            .allMatch(line -> line.length() <= StepText.COLUMNS)
                            .noneMatch(line -> line.contains("\u001b"));
                    var coloured =
                            replay(true, file(), office, "--lang", language).out();
                    assertThat(coloured).contains("\u001b[1m");
                    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain.out());
                }
            }
        }
    }

    @Test
    void has_a_word_for_every_event_in_three_languages() {
        var sentenceTexts = new SentenceTexts("no.partnerskap.api.cli.replay.Replay");
        assertThat(new HashSet<>(sentenceTexts.keys())).hasSize(1);
        assertThat(sentenceTexts.keys().getFirst())
                .containsAll(StoredEvents.types().keySet());
        for (var key : sentenceTexts.keys().getFirst()) {
            assertThat(new HashSet<>(sentenceTexts.places(key))).as(key).hasSize(1);
            for (var language : Language.all.each()) {
                assertThat(new ReplayWords(language).say(key, "a", "b", "c", "d"))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "'', 2, Hvilket kontor?",
        "'062', 2, fire siffer",
        "'0626 --lang sv', 2, --lang sv",
        "'0626 --to x --lang en', 2, Cannot read --to x",
        "'0626 --agreement --lang en', 2, Cannot read --agreement",
        "'0626 --colour --lang nn', 2, Forstår ikkje",
        "'0001', 4, ikke noe partnerskap 0001",
        "'0626 --agreement 99 --lang en', 4, no agreement 99",
        "'0626 --to=9999 --lang en', 4, not reached version 9999"
    })
    void says_in_words_what_it_cannot_do(String args, int status, String words) {
        var run = replay(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(run.status()).as(run.toString()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words).doesNotContain("Exception");
    }

    @Test
    void explains_itself_without_a_store() {
        var run = replay(false, "jdbc:h2:file:" + folder.resolve("none"), "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("replay OFFICE", "--agreement", "--to", "--json", "--lang", "Exit status");
    }

    @Test
    void writes_nothing_and_makes_no_store_where_there_is_none() throws IOException {
        var store = folder.resolve("store.mv.db");
        var before = Files.readAllBytes(store);
        assertThat(replay(LIER).status()).isZero();
        assertThat(Files.readAllBytes(store)).isEqualTo(before);

        var none = replay(false, "jdbc:h2:file:" + folder.resolve("none"), LIER);
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.err()).contains("ikke noe lager", "--spring.datasource.url");
        assertThat(folder.resolve("none.mv.db")).doesNotExist();
    }

    @Test
    void says_what_to_do_when_the_service_has_the_store_in_use() throws IOException {
        var copy = folder.resolve("used");
        Files.copy(folder.resolve("store.mv.db"), Path.of(copy + ".mv.db"));
        try (var used = FileChannel.open(Path.of(copy + ".mv.db"), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = used.lock()) {
            var run = replay(false, "jdbc:h2:file:" + copy, LIER, "--lang", "en");
            assertThat(lock.isValid()).isTrue();
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.err()).contains("in use", "Stop it first", "/api/v1/partnerships/0626/history");
        }
    }
}
