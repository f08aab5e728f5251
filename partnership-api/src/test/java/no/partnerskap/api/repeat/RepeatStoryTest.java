package no.partnerskap.api.repeat;

import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_152;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import no.partnerskap.api.agreement.ClauseExamples;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.Tokens;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A request that is sent again")
class RepeatStoryTest extends HttpTest {
    private static final String KEY = "Idempotency-Key";
    private static final String PLAN = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";

    @Autowired
    StoredResponses answers;

    private String office = "";
    private String key = "";

    @BeforeEach
    void anOfficeWithMandates() {
        office = establishedOffice();
        mandatesOfBoth(office);
        key = "case-26/17-" + office.substring(office.length() - 4);
    }

    /** The case system hears nothing, waits a night and sends again; meanwhile the other line has gone on. */
    @Test
    @Shows(R_152)
    void gets_the_first_answer_to_the_byte_and_has_one_effect() {
        var changes = office + "/changes";
        var proposed = proposal("STAFFING_REDUCTION", "2026-03-01");
        var first = accepted(201, as("lier").post(changes, proposed, KEY, key, "Accept-Language", "nn"));
        assertThat(first.at("/change/owners/0/verdict")).isEqualTo("PENDING");

        on("2026-03-02");
        accepted(201, as("state-viken").post(office + "/meetings", PLAN));
        long stored = storedEvents();
        var again = as("lier").post(changes, proposed, KEY, key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        for (var header :
                List.of("Location", "ETag", "Partnership-Version", "Content-Type", "Content-Language", "Vary")) {
            assertThat(again.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
        assertThat(again.header("Content-Language"))
                .as("the language of the first answer")
                .isEqualTo("nn");
        assertThat(storedEvents()).isEqualTo(stored);
        assertThat(as("lier").get(office + "/involvement-audit/1").at("/audit/owners/0/verdict"))
                .isEqualTo("NOT_INVOLVED");
    }

    /** What a meeting decided, with what the rules noticed about it. */
    @Test
    @Shows(R_152)
    void gets_the_findings_of_a_report_again() {
        accepted(201, as("lier").post(office + "/changes", proposal("LEADERSHIP_MODEL_CHANGE", "2026-06-01")));
        accepted(201, as("lier").post(office + "/meetings", PLAN));
        accepted(201, as("lier").post(office + "/meetings/1/add-agenda-item", """
            {"title": "Two leaders to one", "concerns": 1, "papers": {"sentOn": "2026-01-05", "documents": []}}\
            """));
        on("2026-02-01");
        var record = office + "/meetings/1/record-meeting-decision";
        var decision = """
            {"decision": {"agendaItem": 1, "title": "One leader", "text": "The office gets one leader",
             "statedType": "COORDINATED", "change": 1, "effectiveOn": "2026-06-01", "responsible": ["STATE", "M1"],
             "positions": {"STATE": {"stance": "FOR"}, "3312": {"stance": "RESERVED", "reason": "The council decides"}}}}\
            """;
        var first = accepted(201, as("lier").post(record, decision, KEY, key));
        assertThat(first.body().at("/findings")).isNotEmpty();
        long stored = storedEvents();
        assertThat(as("lier").post(record, decision, KEY, key).raw().body())
                .isEqualTo(first.raw().body());
        assertThat(storedEvents()).isEqualTo(stored);
    }

    /** The connection breaks after the last byte of the request, and nobody is there to hear the answer. */
    @Test
    @Shows(R_152)
    void is_carried_out_once_though_the_first_answer_was_never_heard() throws IOException {
        long before = storedEvents();
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write("""
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Authorization: %s\r
                        Content-Type: application/json\r
                        Idempotency-Key: %s\r
                        Content-Length: %d\r
                        \r
                        %s\
                        """.formatted(office + "/meetings", Tokens.bearer(port, "lier"), key, PLAN.length(), PLAN)
                            .getBytes(StandardCharsets.UTF_8));
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> storedEvents() == before + 1);

        var retried = accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        assertThat(retried.header("ETag")).isEqualTo("\"4\"");
        assertThat(retried.header("Location")).isEqualTo(office + "/meetings/1");
        assertThat(storedEvents()).isEqualTo(before + 1);
    }

    @Test
    @Shows(R_152)
    void is_told_that_its_key_is_used_up_where_it_says_something_else() {
        accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        long stored = storedEvents();
        var other = PLAN.replace("Spring", "Autumn");
        rejected(422, "key-reused", as("lier").post(office + "/meetings", other, KEY, key));
        rejected(422, "key-reused", as("lier").post(office + "/meetings", PLAN + " ", KEY, key));
        rejected(422, "key-reused", as("lier").post(establishedOffice() + "/meetings", PLAN, KEY, key));
        assertThat(storedEvents()).isEqualTo(stored + 1); // the other office
        accepted(201, as("lier").post(office + "/meetings", other, KEY, key + "b"));
    }

    @Test
    void is_another_request_where_another_caller_sends_it() {
        var mine = accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        var theirs = accepted(201, as("state-viken").post(office + "/meetings", PLAN, KEY, key));
        assertThat(theirs.at("/number")).isEqualTo("2");
        assertThat(as("lier").post(office + "/meetings", PLAN, KEY, key).raw().body())
                .isEqualTo(mine.raw().body());
    }

    @Test
    void is_judged_anew_where_it_was_refused_or_could_not_be_read() {
        var ownGrant = mandate("REGION_DIRECTOR", "REGION_DIRECTOR");
        var mandates = office + "/mandates";
        rejected(409, "mandate.self-granted", as("state-viken").post(mandates, ownGrant, KEY, key));
        rejected(409, "mandate.self-granted", as("state-viken").post(mandates, ownGrant, KEY, key));
        rejected(400, "not-json", as("state-viken").post(mandates, "{", KEY, key));
        rejected(400, "idempotency-key", as("state-viken").post(mandates, "{}", KEY, "two words"));
        rejected(400, "national-identity-number", as("state-viken").post(mandates, "{}", KEY, "01017000027"));
        rejected(413, "body-too-large", as("state-viken").post(mandates, "x".repeat(300_000), KEY, key));
        rejected(403, "not-yours", as("auditor-lier").post(mandates, ownGrant, KEY, key));
        accepted(201, as("state-viken").post(mandates, mandate("REGION_DIRECTOR", "DIRECTORATE"), KEY, key));
    }

    /** The same fact told twice adds nothing; the second telling has an answer of its own, and that is given again. */
    @Test
    @Shows(R_152)
    void gets_the_same_answer_also_where_nothing_was_recorded() {
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-05")));
        var effect = "{\"on\": \"2026-01-05\"}";
        accepted(200, as("lier").post(office + "/changes/1/report-effect", effect));
        long stored = storedEvents();
        var first = accepted(200, as("lier").post(office + "/changes/1/report-effect", effect, KEY, key));
        assertThat(storedEvents()).isEqualTo(stored);

        accepted(200, as("lier").post(office + "/changes/1/report-effect", "{\"on\": \"2026-01-04\"}"));
        var again = as("lier").post(office + "/changes/1/report-effect", effect, KEY, key);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        assertThat(again.header("ETag")).isEqualTo("\"5\"");
        assertThat(storedEvents()).isEqualTo(stored + 1);
    }

    @Test
    void does_not_wear_its_key_out_on_a_trial() {
        var trial = office + "/meetings?dryRun=true";
        accepted(200, as("lier").post(trial, PLAN, KEY, key));
        accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        assertThat(accepted(200, as("lier").post(trial, PLAN, KEY, key)).body().has("dryRun"))
                .isTrue();
    }

    @Test
    void may_carry_a_key_where_it_asks_and_stores_nothing() {
        accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        rejected(400, "simulation-no-key", as("lier").post(office + "/cost-key/simulations", "{}", KEY, key));
        rejected(400, "simulation-no-key", as("lier").post(office + "/cost-key/simulations", "{}"));
    }

    /** By its own success the version it named is no longer the present one. */
    @Test
    @Shows(R_152)
    void is_not_told_that_it_is_stale_by_its_own_doing() {
        var first = accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key, "If-Match", "\"3\""));
        var again = accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key, "If-Match", "\"3\""));
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
    }

    @Test
    @Shows({R_144, R_152})
    void begins_one_draft_and_shares_it_once() {
        var begin = ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "");
        var begun = accepted(201, as("lier").post(office + "/agreements", begin, KEY, key));
        on("2026-01-06");
        var again = accepted(201, as("lier").post(office + "/agreements", begin, KEY, key));
        assertThat(again.raw().body()).isEqualTo(begun.raw().body());
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(as("lier").get(office + "/agreements/drafts").body()).hasSize(1);
        rejected(
                422,
                "key-reused",
                as("lier").post(office + "/agreements", begin.replace("2026-02-01", "2026-03-01"), KEY, key));

        var share = office + "/agreements/drafts/1/share-draft";
        var shared = accepted(201, as("lier").post(share, "{}", KEY, key + "s"));
        assertThat(accepted(201, as("lier").post(share, "{}", KEY, key + "s"))
                        .raw()
                        .body())
                .isEqualTo(shared.raw().body());
        rejected(404, "unknown-draft", as("lier").post(share, "{}", KEY, key + "t"));
    }

    @Test
    void establishes_a_partnership_once() {
        var body = establishment("9001");
        var first = accepted(201, as("registrar").post("/api/v1/partnerships", body, KEY, key));
        var again = accepted(201, as("registrar").post("/api/v1/partnerships", body, KEY, key));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        rejected(
                409,
                "partnership.already-established",
                as("registrar").post("/api/v1/partnerships", body, KEY, key + "b"));
    }

    @Test
    void is_a_new_request_after_more_than_thirty_days() {
        var first = accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
        jdbc.sql("insert into stored_response (caller, repeat_key, fingerprint, stored_on, status, headers, body)"
                        + " select caller, concat(repeat_key, '-', g.n), fingerprint, stored_on, status, headers, body"
                        + " from stored_response, (" + NUMBERS + ") g where repeat_key = ?")
                .param(key)
                .update();
        on("2026-02-04");
        answers.removeOld();
        assertThat(kept()).isEqualTo(2101);
        assertThat(again().raw().body()).isEqualTo(first.raw().body());

        on("2026-02-05");
        assertThat(answers.removeOld()).isGreaterThanOrEqualTo(2101);
        assertThat(kept()).isZero();
        assertThat(again().at("/number")).isEqualTo("2");
    }

    private static final String NUMBERS = """
        with recursive n (n) as (select 1 union all select n + 1 from n where n < 2100) select n from n\
        """;

    private Reply again() {
        return accepted(201, as("lier").post(office + "/meetings", PLAN, KEY, key));
    }

    private long kept() {
        return jdbc.sql("select count(*) from stored_response where repeat_key like ?")
                .param(key + "%")
                .query(Long.class)
                .single();
    }
}
