package no.partnerskap.api.readlog;

import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_145;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("Somebody from outside who looks into a partnership")
class ReadLogStoryTest extends HttpTest {
    private String office = "";

    @BeforeEach
    void anOfficeWithAChange() {
        office = establishedOffice();
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
    }

    private Stream<JsonNode> logged() {
        return accepted(200, as("lier").get(office + "/read-log"))
                .body()
                .at("/reads")
                .valueStream();
    }

    private List<String> read() {
        var below = "/partnerships/" + office.substring(office.length() - 4);
        return logged().map(row -> row.at("/what").asString().replace(below, ""))
                .toList();
    }

    @Test
    @Shows(R_145)
    void is_on_the_log_with_purpose_and_ground_and_its_owners_see_it() {
        on("2026-02-01");
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        accepted(200, as("auditor-lier").get(office + "/changes/1", "traceparent", trace));
        accepted(
                200,
                as("governor-33")
                        .get(office + "/involvement-audit?validOn=2026-01-31&knownAt=2026-01-31T12:00:00%2B01:00"));
        accepted(200, as("lier").get(office + "/changes/1"));

        var log = accepted(200, as("state-viken").get(office + "/read-log"));
        assertThat(log.body().at("/reads")).hasSize(2);
        assertThat(log.at("/reads/0/number")).isEqualTo("1");
        assertThat(log.at("/reads/0/at")).startsWith("2026-02-01");
        assertThat(log.at("/reads/0/kind")).isEqualTo("AUDITOR");
        assertThat(log.at("/reads/0/organisation")).isEqualTo("857566122");
        assertThat(log.at("/reads/0/role")).isEqualTo("auditor");
        assertThat(log.at("/reads/0/actorRef")).isNotBlank();
        assertThat(log.at("/reads/0/purpose")).isEqualTo("AUDIT");
        assertThat(log.at("/reads/0/basis")).isEqualTo("kommuneloven § 24-2");
        assertThat(log.at("/reads/0/what")).isEqualTo(office.replace("/api/v1", "") + "/changes/1");
        assertThat(log.at("/reads/0/traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
        assertThat(log.at("/reads/0/validOn")).isEmpty();
        assertThat(log.at("/reads/1/purpose")).isEqualTo("MEDIATION");
        assertThat(log.at("/reads/1/validOn")).isEqualTo("2026-01-31");
        assertThat(log.at("/reads/1/knownAt")).isEqualTo("2026-01-31T11:00:00Z");
    }

    @Test
    @Shows(R_145)
    void leaves_a_row_whatever_form_the_answer_has() {
        var auditor = as("auditor-lier");
        var first = accepted(200, auditor.get(office + "/changes"));
        accepted(304, auditor.get(office + "/changes", "If-None-Match", first.header("ETag")));
        accepted(
                200,
                Http.answer(auditor.request(office + "/meetings")
                        .method("HEAD", BodyPublishers.noBody())
                        .build()));
        accepted(200, auditor.get(office + "/history", "Accept", "application/x-ndjson"));
        accepted(200, auditor.get(office + "/history", "Accept", "application/cloudevents-batch+json"));
        assertThat(read()).containsExactly("/changes", "/changes", "/meetings", "/history", "/history");
    }

    @Test
    void leaves_no_row_where_nothing_was_told() {
        rejected(404, "unknown-change", as("auditor-lier").get(office + "/changes/7"));
        rejected(400, "limit", as("auditor-lier").get(office + "/changes?limit=0"));
        rejected(403, "not-yours", as("governor-33").get(office + "/read-log"));
        rejected(404, "unknown-partnership", as("governor-50").get(office));
        assertThat(read()).isEmpty();
    }

    @Test
    @Shows(R_145)
    void is_told_in_the_log_of_each_partnership_that_a_list_shows() {
        var other = establishedOffice();
        var shown = new StringBuilder();
        for (var next = "/api/v1/partnerships?limit=100"; !next.isEmpty(); ) {
            var page = accepted(200, as("auditor-lier").get(next));
            accepted(200, as("auditor-lier").get(next, "If-None-Match", page.header("ETag")));
            shown.append(page.raw().body());
            var cursor = page.at("/next");
            next = cursor.isEmpty() ? "" : "/api/v1/partnerships?limit=100&cursor=" + cursor;
        }
        assertThat(shown.toString()).contains(other.substring(other.length() - 4));
        assertThat(logged().map(row -> row.at("/what").asString())).startsWith("/partnerships");
        assertThat(accepted(200, as("lier").get(other + "/read-log")).at("/reads/0/what"))
                .isEqualTo("/partnerships");
        accepted(200, as("auditor-lier").get("/api/v1/partnerships?municipality=0301"));
    }

    @Test
    void is_told_of_in_pages_that_do_not_shift() {
        for (int n = 0; n < 3; n++) {
            accepted(200, as("auditor-lier").get(office));
        }
        accepted(200, as("governor-33").get(office + "/changes"));
        on("2026-01-06");
        var first = accepted(200, as("lier").get(office + "/read-log?limit=2&purpose=AUDIT"));
        assertThat(first.body().at("/reads")).hasSize(2);
        on("2026-01-07");
        accepted(200, as("auditor-lier").get(office + "/read-log"));
        var second = accepted(200, as("lier").get(office + "/read-log?limit=2&cursor=" + first.at("/next")));
        assertThat(second.body().at("/reads")).hasSize(1);
        assertThat(second.at("/reads/0/number")).isEqualTo("3");
        assertThat(second.at("/next")).isEmpty();
        assertThat(read()).endsWith("/changes", "/read-log");
        assertThat(accepted(200, as("lier").get(office + "/read-log?kind=COUNTY_GOVERNOR"))
                        .body()
                        .at("/reads"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "auditor-lier, SUPERVISION,    403, purpose-not-granted",
        "auditor-lier, PUBLIC_REQUEST, 403, purpose-not-granted",
        "governor-33,  curiosity,      403, purpose-not-granted",
        "lier,         MEDIATION,      403, purpose-not-granted",
        "lier,         PUBLIC_REQUEST, 400, access-basis"
    })
    @Shows(R_145)
    void reads_for_a_purpose_that_it_has_or_not_at_all(String caller, String purpose, int status, String code) {
        // a purpose that there is not cannot be told of in the description
        var reply = purpose.equals("curiosity")
                ? rawly(caller, "Access-Purpose", purpose)
                : as(caller).get(office, "Access-Purpose", purpose);
        rejected(status, code, reply);
        assertThat(read()).isEmpty();
    }

    private Reply rawly(String caller, String... headers) {
        return Http.answer(as(caller).request(office, headers).build());
    }

    @Test
    void may_say_its_only_purpose_and_needs_no_ground_for_it() {
        accepted(200, as("auditor-lier").get(office, "Access-Purpose", "AUDIT"));
        assertThat(logged().map(row -> row.at("/purpose").asString())).containsExactly("AUDIT");
        rejected(
                400,
                "access-basis-not-taken",
                as("auditor-lier").get(office, "Access-Purpose", "AUDIT", "Access-Basis", "25/1"));
    }

    @Test
    @Shows(R_145)
    void may_be_answered_by_an_owner_who_says_on_which_request() {
        accepted(
                200,
                as("lier").get(office + "/changes", "Access-Purpose", "PUBLIC_REQUEST", "Access-Basis", "25/1234-3"));
        accepted(200, as("lier").get(office + "/changes"));
        var row = logged().toList();
        assertThat(row).hasSize(1);
        assertThat(row.getFirst().at("/kind").asString()).isEqualTo("OWNER_LINE");
        assertThat(row.getFirst().at("/purpose").asString()).isEqualTo("PUBLIC_REQUEST");
        assertThat(row.getFirst().at("/basis").asString()).isEqualTo("25/1234-3");
    }

    @Test
    @Shows(R_139)
    void gives_a_ground_that_is_text_like_all_other_text() {
        var request = new String[] {"Access-Purpose", "PUBLIC_REQUEST", "Access-Basis", "01010750160"};
        rejected(400, "national-identity-number", as("lier").get(office, request));
        request[3] = "x".repeat(201);
        rejected(400, "access-basis", rawly("lier", request));
        assertThat(read()).isEmpty();
    }

    @Test
    void is_on_the_log_for_a_trial_too() {
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "change": 1,
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
        var tried = as("governor-33").post(office + "/disputes/1/hold-mediation?dryRun=true", """
            {"on": "2026-01-05"}\
            """);
        accepted(200, tried);
        assertThat(read()).containsExactly("/disputes/1/hold-mediation");
    }

    /** Nobody can take a row away unseen. */
    @Test
    void is_numbered_without_gaps_however_many_read_at_once() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, 24)
                    .mapToObj(n -> as(n % 2 == 0 ? "auditor-lier" : "governor-33")
                            .request(office)
                            .build())
                    .map(read -> readers.submit(() -> Http.answer(read)))
                    .toList();
            for (var reader : running) {
                accepted(200, reader.get());
            }
        }
        assertThat(logged().map(row -> row.at("/number").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).boxed().toList());
    }
}
