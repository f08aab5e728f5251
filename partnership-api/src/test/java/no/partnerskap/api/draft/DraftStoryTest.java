package no.partnerskap.api.draft;

import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_144;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.partnerskap.api.agreement.ClauseExamples;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft that an owner's line keeps to itself")
class DraftStoryTest extends HttpTest {
    private static final String REST = ClauseExamples.clause("rest", "GENERAL", "");
    private String office = "";
    private String drafts = "";

    @BeforeEach
    void anOfficeAndADraftOfItsMunicipality() {
        office = establishedOffice();
        drafts = office + "/agreements/drafts";
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/agreements",
                                ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "")));
    }

    @Test
    @Shows(R_144)
    void is_seen_by_nobody_else_and_stands_nowhere_in_the_record() {
        long before = storedEvents();
        var begun = accepted(
                201, as("state-viken").post(office + "/agreements", ClauseExamples.terms("2026-03-01", List.of(), "")));
        assertThat(begun.header("Location")).isEqualTo(drafts + "/1");
        assertThat(begun.at("/number")).isEqualTo("1");
        assertThat(begun.header("Partnership-Version")).isEqualTo("1");
        accepted(201, as("lier").post(office + "/agreements", ClauseExamples.terms("2026-04-01", List.of(), "")));

        assertThat(as("lier").get(drafts).body().findValuesAsString("from"))
                .containsExactly("2026-02-01", "2026-04-01");
        assertThat(as("state-viken").get(drafts).body().findValuesAsString("from"))
                .containsExactly("2026-03-01");
        assertThat(as("lier").get(drafts + "/1").at("/terms/from")).isEqualTo("2026-02-01");
        assertThat(as("state-viken").get(drafts + "/1").at("/terms/from")).isEqualTo("2026-03-01");
        assertThat(as("lier").get(office + "/agreements").body().at("/agreements"))
                .isEmpty();
        assertThat(as("auditor-lier").get(office + "/history").raw().body()).doesNotContain("draft", "2026-04-01");
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    @Shows(R_144)
    void looks_to_everybody_else_exactly_as_if_it_were_not_there() {
        disputed();
        accepted(201, as("lier").post(office + "/agreements", ClauseExamples.terms("2026-04-01", List.of(), "")));
        for (var other : List.of("state-viken", "auditor-lier", "auditor-state", "governor-33", "board", "registrar")) {
            var there = rejected(404, "unknown-draft", as(other).get(drafts + "/2"));
            var absent = rejected(404, "unknown-draft", as(other).get(drafts + "/7"));
            for (var field : List.of("code", "title", "status", "type")) {
                assertThat(there.at("/" + field)).isEqualTo(absent.at("/" + field));
            }
            assertThat(there.at("/detail").replace("2", "7")).isEqualTo(absent.at("/detail"));
            assertThat(there.raw().headers().map().keySet())
                    .isEqualTo(absent.raw().headers().map().keySet());
            rejected(404, "unknown-draft", as(other).delete(drafts + "/2"));
            rejected(404, "unknown-draft", as(other).delete(drafts + "/2/clauses/users"));
        }
        accepted(200, as("lier").get(drafts + "/2"));
        var publicly = new String[] {"Access-Purpose", "PUBLIC_REQUEST", "Access-Basis", "25/1"};
        rejected(403, "purpose-not-granted", as("lier").get(drafts + "/2", publicly));
        assertThat(as("state-viken").get(office + "/read-log").raw().body()).doesNotContain("drafts");
    }

    /** From then on the board knows of the partnership. */
    private void disputed() {
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "change": 1,
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
        accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-01-05\"}"));
    }

    @Test
    @Shows(R_144)
    void looks_to_the_leader_of_the_office_as_if_it_were_not_there() {
        var begun = accepted(
                201,
                as("lier")
                        .post(officeOfTheLeader() + "/agreements", ClauseExamples.terms("2026-04-01", List.of(), "")));
        var there = begun.header("Location");
        accepted(200, as("lier").get(there));
        rejected(404, "unknown-draft", as("leader-lier").get(there));
        rejected(404, "unknown-draft", as("state-viken").post(there + "/share-draft", ""));
        rejected(403, "not-yours", as("leader-lier").post(there + "/share-draft", ""));
        rejected(403, "not-yours", as("leader-lier").post(there + "7/share-draft", ""));
        accepted(204, as("lier").delete(there));
    }

    @Test
    void is_not_tried_but_written() {
        var other = ClauseExamples.terms("2026-04-01", List.of(), "");
        rejected(400, "unknown-parameter", as("lier").post(office + "/agreements?dryRun=true", other));
        rejected(400, "unknown-parameter", as("lier").put(drafts + "/1?dryRun=true", other));
        assertThat(as("lier").get(drafts).body()).hasSize(1);
        assertThat(as("lier").get(drafts + "/1").at("/revision")).isEqualTo("1");
    }

    @Test
    void is_worded_clause_by_clause() {
        var put = accepted(
                200,
                as("lier")
                        .put(
                                drafts + "/1/clauses/users",
                                ClauseExamples.worded("Twice a year", "USER_INVOLVEMENT", ", \"council\": true")));
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        assertThat(put.at("/terms/clauses/3/text")).isEqualTo("Twice a year");
        accepted(200, as("lier").put(drafts + "/1/clauses/rest", ClauseExamples.worded("Besides", "GENERAL", "")));
        accepted(200, as("lier").delete(drafts + "/1/clauses/place"));
        rejected(404, "unknown-clause", as("lier").delete(drafts + "/1/clauses/place"));
        assertThat(as("lier").get(drafts + "/1").body().at("/terms/clauses").findValuesAsString("key"))
                .containsExactly("organisation", "services", "users", "others", "rest");
        var other = accepted(200, as("lier").put(drafts + "/1", ClauseExamples.terms("2026-05-01", List.of(), "")));
        assertThat(other.at("/terms/from")).isEqualTo("2026-05-01");
        assertThat(other.at("/revision")).isEqualTo("5");
        assertThat(as("lier").get(drafts).at("/0/clauses")).isEqualTo("0");
    }

    @Test
    void is_written_over_by_nobody_who_knows_an_older_revision() {
        var words = ClauseExamples.worded("Twice a year", "USER_INVOLVEMENT", ", \"council\": true");
        accepted(200, as("lier").put(drafts + "/1/clauses/users", words, "If-Match", "\"1\""));
        var stale = rejected(412, "stale", as("lier").put(drafts + "/1/clauses/users", words, "If-Match", "\"1\""));
        assertThat(stale.at("/values/current")).isEqualTo("2");
        rejected(412, "stale", as("lier").delete(drafts + "/1", "If-Match", "\"1\""));
        accepted(204, as("lier").delete(drafts + "/1", "If-Match", "\"2\""));
        rejected(404, "unknown-draft", as("lier").get(drafts + "/1"));
    }

    @Test
    @Shows(R_139)
    void holds_nothing_that_could_not_be_shared() {
        var good = ClauseExamples.worded("Twice a year", "USER_INVOLVEMENT", ", \"council\": true");
        var wrong = new TreeMap<String, String>();
        wrong.put("01017000027", "national-identity-number");
        wrong.put("nul \\u0000", "text-characters");
        wrong.put("a".repeat(4_001), "text-too-long");
        wrong.forEach((text, code) -> {
            var reply = rejected(
                    400, code, as("lier").put(drafts + "/1/clauses/users", good.replace("Twice a year", text)));
            assertThat(reply.at("/pointer")).isEqualTo("/clause/text");
        });
        var twice = ClauseExamples.clause("users", "GENERAL", "");
        rejected(
                400,
                "duplicate",
                as("lier").put(drafts + "/1", ClauseExamples.terms("2026-02-01", List.of(twice, twice), "")));
        for (var days : List.of("\"a~b/c\": 3", "\"answerDays\": -1", "\"answerDays\": 367")) {
            var uncounted = ClauseExamples.terms("2026-02-01", List.of(), ", \"days\": {%s}".formatted(days));
            var reply = rejected(400, "day-count", as("lier").put(drafts + "/1", uncounted));
            assertThat(reply.at("/pointer")).isIn("/terms/days/a~0b~1c", "/terms/days/answerDays");
        }
        assertThat(as("lier").get(drafts + "/1").at("/revision")).isEqualTo("1");
    }

    @Test
    void has_its_bounds() {
        for (int i = 2; i <= 50; i++) {
            accepted(201, as("lier").post(office + "/agreements", ClauseExamples.terms("2026-04-01", List.of(), "")));
        }
        var one = ClauseExamples.terms("2026-04-01", List.of(), "");
        rejected(409, "draft.too-many", as("lier").post(office + "/agreements", one));
        accepted(201, as("state-viken").post(office + "/agreements", one));
        accepted(204, as("lier").delete(drafts + "/50"));
        assertThat(accepted(201, as("lier").post(office + "/agreements", one)).at("/number"))
                .isEqualTo("51");
        int status = 200;
        for (int i = 0; status == 200; i++) {
            assertThat(i).isLessThan(100);
            status = as("lier")
                    .put(drafts + "/1/clauses/c" + i, ClauseExamples.worded("a".repeat(4_000), "GENERAL", ""))
                    .status();
        }
        assertThat(status).isEqualTo(400);
    }

    @Test
    @Shows(R_144)
    void is_shared_once_and_then_gone_from_the_desk() {
        long before = storedEvents();
        var trial = accepted(200, as("lier").post(drafts + "/1/share-draft?dryRun=true", "{}"));
        assertThat(trial.at("/dryRun/events/0/type")).isEqualTo("agreement.DraftShared");
        assertThat(storedEvents()).isEqualTo(before);
        accepted(200, as("lier").get(drafts + "/1"));

        accepted(412, as("lier").post(drafts + "/1/share-draft", "{}", "If-Match", "\"7\""));
        accepted(200, as("lier").get(drafts + "/1"));

        var shared = accepted(201, as("lier").post(drafts + "/1/share-draft", ""));
        assertThat(shared.header("Location")).isEqualTo(office + "/agreements/1");
        rejected(404, "unknown-draft", as("lier").post(drafts + "/1/share-draft", ""));
        rejected(404, "unknown-draft", as("lier").get(drafts + "/1"));
        assertThat(storedEvents()).isEqualTo(before + 1);
        assertThat(as("state-viken").get(office + "/agreements/1").at("/terms/clauses/3/key"))
                .isEqualTo("users");
        assertThat(jdbc.sql("select count(terms) from agreement_draft where office = ?")
                        .param(office.substring(office.length() - 4))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void stays_on_the_desk_when_a_rule_refuses_what_it_says() {
        accepted(
                200,
                as("lier")
                        .put(
                                drafts + "/1",
                                ClauseExamples.terms(
                                        "2026-02-01", List.of(), ", \"levels\": {\"LOCATION_MOVE\": \"INFORMED\"}")));
        long before = storedEvents();
        rejected(400, "text-or-clauses", as("lier").post(drafts + "/1/share-draft", ""));
        assertThat(storedEvents()).isEqualTo(before);
        accepted(200, as("lier").get(drafts + "/1"));
    }

    /** Whoever comes second finds nothing to share, and nothing of what it tried is recorded. */
    @Test
    void is_shared_once_also_by_two_at_the_same_moment() {
        for (int draft = 1; draft <= 5; draft++) {
            accepted(
                    201,
                    as("lier").post(office + "/agreements", ClauseExamples.terms("2026-04-01", List.of(REST), "")));
            long before = storedEvents();
            var path = drafts + "/" + draft + "/share-draft";
            var both = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> as("lier").post(path, "")))
                    .limit(2)
                    .toList();
            var statuses =
                    both.stream().map(reply -> reply.join().status()).sorted().toList();
            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.getLast()).isIn(404, 409);
            assertThat(storedEvents()).isEqualTo(before + 1);
        }
    }
}
