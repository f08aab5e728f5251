package no.partnerskap.api.inbox;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_055;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_114;
import static no.partnerskap.core.rules.Rule.R_154;
import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.core.rules.Rule.R_163;
import static no.partnerskap.core.rules.Rule.R_164;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.agreement.ClauseExamples;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The inbox of a line")
class InboxStoryTest extends HttpTest {
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        mandatesOfBoth(office);
    }

    private JsonNode inbox(String caller, String question) {
        return accepted(200, as(caller).get(office + "/inbox" + question)).body();
    }

    private List<JsonNode> items(String caller, String question) {
        var items = new ArrayList<JsonNode>();
        inbox(caller, question).at("/items").forEach(items::add);
        return items;
    }

    private JsonNode only(String caller, String kind) {
        return items(caller, "?kind=" + kind).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not in " + inbox(caller, "")));
    }

    private boolean has(String caller, String kind) {
        return !items(caller, "?kind=" + kind).isEmpty();
    }

    /** Sends an answer to the first operation that an item names. */
    private void answer(String caller, JsonNode item, String body) {
        var reply = as(caller).post(item.at("/operations/0/path").asString(), body);
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
    }

    private void proposes(String kind, String effectiveOn) {
        accepted(201, as("state-viken").post(office + "/changes", proposal(kind, effectiveOn)));
    }

    @Test
    @Shows({R_069, R_074, R_077, R_084})
    void names_the_change_that_lands_on_it_and_the_claim_and_the_contest_until_each_is_answered() {
        proposes("STAFFING_REDUCTION", "2026-03-01");
        var landing = only("lier", "CHANGE_AHEAD");
        assertThat(landing.at("/about/change").asInt()).isEqualTo(1);
        assertThat(landing.at("/since").asString()).isEqualTo("2026-01-05");
        assertThat(landing.at("/due").asString()).isEqualTo("2026-02-28");
        assertThat(landing.at("/daysLeft").asInt()).isEqualTo(54);
        assertThat(landing.at("/rule").asString()).isEqualTo("R-077");
        assertThat(landing.at("/text/en").asString()).contains("Two posts move", "Nav Vest-Viken", "1 March 2026");
        var owed = only("state-viken", "INVOLVEMENT_OWED");
        assertThat(owed.at("/about/toward").asString()).isEqualTo("M1");
        assertThat(owed.at("/due").asString()).isEqualTo("2026-01-30");
        assertThat(owed.at("/operations/0/operationId").asString()).isEqualTo("ClaimInvolvement");
        assertThat(owed.at("/operations/0/path").asString()).isEqualTo(office + "/changes/1/claim-involvement");

        answer("state-viken", owed, """
            {"involvement": {"toward": "M1", "level": "CONSULTED", "occurred": "2026-01-05", "channel": "OWNER_LINE",
             "respondBy": "2026-01-26"}}\
            """);
        assertThat(has("state-viken", "INVOLVEMENT_OWED")).isFalse();
        var claim = only("lier", "CLAIM_TO_ANSWER");
        assertThat(claim.at("/due").asString()).isEqualTo("2026-01-26");
        answer("lier", claim, """
            {"answer": "CONTEST", "level": "NONE", "reason": "We heard nothing", "occurred": "2026-01-05", "mandate": 2}\
            """);
        assertThat(has("lier", "CLAIM_TO_ANSWER")).isFalse();
        assertThat(has("lier", "CONTEST_TO_RESOLVE")).isTrue();
        answer("state-viken", only("state-viken", "CONTEST_TO_RESOLVE"), """
            {"resolution": {"outcome": "UPHELD", "level": "INFORMED", "how": "BOTH_AGREED"}}\
            """);
        assertThat(has("state-viken", "CONTEST_TO_RESOLVE")).isFalse();
        answer("lier", only("lier", "RESOLUTION_TO_CONFIRM"), """
            {"resolution": {"outcome": "UPHELD", "level": "INFORMED", "how": "BOTH_AGREED"}}\
            """);
        assertThat(has("lier", "RESOLUTION_TO_CONFIRM")).isFalse();
    }

    @Test
    @Shows({R_061, R_084})
    void names_what_it_may_contest_and_what_it_has_to_say_again() {
        accepted(201, as("state-viken").post(office + "/changes", """
            {"content": {"kind": "OPENING_HOURS_CHANGE", "summary": "Closed on Fridays", "effectiveOn": "2026-03-01",
             "noEffect": {"M1": "It is a matter of the state's counters"}}}\
            """));
        answer("lier", only("lier", "NO_EFFECT_STATED"), "{\"reason\": \"Our staff sit there too\"}");
        assertThat(has("lier", "NO_EFFECT_STATED")).isFalse();

        accepted(200, as("lier").post(office + "/changes/1/waive-involvement", """
            {"waivedOn": "2026-01-05", "mandate": 2, "reason": "Fine on Fridays"}\
            """));
        accepted(200, as("state-viken").post(office + "/changes/1/revise-change", """
            {"content": {"kind": "OPENING_HOURS_CHANGE", "summary": "Closed but on Fridays", "effectiveOn": "2026-03-01"},
             "reason": "Another day"}\
            """));
        var again = only("lier", "REVISION_TO_CONFIRM");
        assertThat(again.at("/about/revision").asInt()).isEqualTo(2);
        answer("lier", again, "{\"revision\": 2, \"confirmedOn\": \"2026-01-05\", \"mandate\": 2}");
        assertThat(has("lier", "REVISION_TO_CONFIRM")).isFalse();
    }

    @Test
    @Shows({R_050, R_055, R_162})
    void names_the_meeting_to_hold_its_minutes_and_the_word_of_one_owner() {
        on("2026-04-02");
        assertThat(only("lier", "MEETING_DUE").at("/due").asString()).isEqualTo("2026-06-30");
        answer("lier", only("lier", "MEETING_DUE"), "{\"plannedFor\": \"2026-04-02\", \"title\": \"Spring\"}");
        assertThat(has("lier", "MEETING_DUE")).isFalse();
        accepted(201, as("lier").post(office + "/meetings/1/add-agenda-item", "{\"title\": \"Hours\"}"));
        assertThat(only("lier", "PAPERS_TO_SEND").at("/about/item").asInt()).isEqualTo(1);
        on("2026-04-03");
        answer("lier", only("lier", "ATTENDANCE_TO_RECORD"), """
            {"heldOn": "2026-04-02", "attendees": [{"owner": "STATE", "role": "director", "mandate": 1},
             {"owner": "M1", "role": "director", "mandate": 2}]}\
            """);
        accepted(201, as("lier").post(office + "/meetings/1/record-meeting-decision", """
            {"decision": {"title": "Later hours", "text": "Open until six", "statedType": "COORDINATED"}}\
            """));
        assertThat(only("state-viken", "DECISION_TO_CONFIRM")
                        .at("/about/countsAs")
                        .asString())
                .isEqualTo("COORDINATED");
        assertThat(has("lier", "DECISION_TO_CONFIRM")).isFalse();
        answer("lier", only("lier", "MINUTES_TO_WRITE"), "{}");
        assertThat(has("state-viken", "DECISION_TO_CONFIRM")).isFalse();
        var minutes = only("state-viken", "MINUTES_TO_APPROVE");
        assertThat(minutes.at("/operations/1/operationId").asString()).isEqualTo("RequestMinutesChange");
        accepted(
                200, as("state-viken").post(minutes.at("/operations/1/path").asString(), "{\"text\": \"Until five\"}"));
        assertThat(has("state-viken", "MINUTES_TO_APPROVE")).isFalse();
        assertThat(has("lier", "MINUTES_CHANGE_TO_ANSWER")).isTrue();
    }

    @Test
    @Shows(R_163)
    void names_the_text_to_agree_to_by_its_hash_then_to_approve_and_to_sign() {
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/agreements",
                                ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "")));
        accepted(201, as("lier").post(office + "/agreements/drafts/1/share-draft", ""));
        for (var caller : List.of("state-viken", "lier")) {
            var text = only(caller, "TEXT_TO_AGREE");
            answer(
                    caller,
                    text,
                    "{\"textSha256\": \"%s\"}"
                            .formatted(text.at("/about/textSha256").asString()));
            assertThat(has(caller, "TEXT_TO_AGREE")).isFalse();
        }
        for (var caller : List.of("state-viken", "lier")) {
            boolean state = caller.equals("state-viken");
            var text = only(caller, "AGREEMENT_TO_APPROVE");
            answer(caller, text, """
                {"textSha256": "%s", "approvedOn": "2026-01-05", "body": "%s", "mandate": %d}\
                """.formatted(
                            text.at("/about/textSha256").asString(),
                            state ? "REGION_DIRECTOR" : "MUNICIPAL_DIRECTOR",
                            state ? 1 : 2));
        }
        for (var caller : List.of("state-viken", "lier")) {
            answer(caller, only(caller, "AGREEMENT_TO_SIGN"), "{\"signedOn\": \"2026-01-05\"}");
            assertThat(has(caller, "AGREEMENT_TO_SIGN")).isFalse();
        }
    }

    @Test
    @Shows({R_114, R_164})
    void names_the_positions_and_the_account_that_a_dispute_awaits() {
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s,
             "terms": [{"key": "hours", "positions": {"M1": "Open", "STATE": "Closed, they say"}}]}\
            """.formatted(document("M1", "\"26/1\""))));
        assertThat(only("state-viken", "POSITION_TO_STATE").at("/about/term").asString())
                .isEqualTo("hours");
        assertThat(has("lier", "POSITION_TO_STATE")).isFalse();
        answer("state-viken", only("state-viken", "POSITION_TO_STATE"), """
            {"on": "2026-01-05", "term": "hours", "position": "Half open"}\
            """);
        assertThat(has("state-viken", "POSITION_TO_STATE")).isFalse();
        assertThat(has("state-viken", "ACCOUNT_TO_GIVE")).isTrue();
        answer("lier", only("lier", "ACCOUNT_TO_GIVE"), """
            {"on": "2026-01-05", "statement": %s, "audience": "MEDIATOR"}\
            """.formatted(document("M1", "\"26/2\"")));
        assertThat(has("lier", "ACCOUNT_TO_GIVE")).isFalse();
    }

    @Test
    @Shows({R_004, R_154})
    void is_read_by_owners_alone_as_of_two_times_and_page_by_page() {
        for (int i = 0; i < 5; i++) {
            proposes("STAFF_MOVED", "2026-0" + (i + 3) + "-01");
        }
        var before = inbox("lier", "?kind=CHANGE_AHEAD&limit=2");
        assertThat(before.at("/byKind/CHANGE_AHEAD").asInt()).isEqualTo(5);
        on("2026-01-06");
        proposes("STAFF_MOVED", "2026-02-20");
        var next = inbox(
                "lier",
                "?kind=CHANGE_AHEAD&limit=2&cursor=" + before.at("/next").asString());
        assertThat(next.at("/items/0/about/change").asInt()).isEqualTo(3);
        assertThat(inbox("lier", "?kind=CHANGE_AHEAD")
                        .at("/items/0/about/change")
                        .asInt())
                .isEqualTo(6);
        var then = "?kind=CHANGE_AHEAD&knownAt=" + before.at("/knownAt").asString();
        assertThat(inbox("lier", then + "&validOn=2026-01-05")
                        .at("/byKind/CHANGE_AHEAD")
                        .asInt())
                .isEqualTo(5);
        assertThat(items("lier", "?overdue=true&validOn=2026-07-15")).isNotEmpty();
        assertThat(items("lier", "?dueBy=2026-02-19")).hasSize(1);
        for (var other : List.of("auditor-state", "leader-lier", "board", "registrar")) {
            assertThat(as(other).get(office + "/inbox").status()).as(other).isIn(403, 404);
        }
        rejected(400, "choice", as("lier").get(office + "/inbox?kind=NOTHING"));
    }

    @Test
    void of_all_partnerships_of_a_line_holds_the_most_urgent_first_and_stays_as_it_was_while_it_is_paged() {
        proposes("STAFF_MOVED", "2026-01-07");
        var page = accepted(200, as("lier").get("/api/v1/inbox?kind=CHANGE_AHEAD&limit=1"))
                .body();
        assertThat(page.at("/items/0/office").asString()).isEqualTo(office.substring(office.length() - 4));
        assertThat(page.at("/items/0/daysLeft").asInt()).isEqualTo(1);
        on("2026-01-06");
        proposes("STAFF_MOVED", "2026-01-07");
        proposes("STAFF_MOVED", "2026-02-06");
        if (!page.at("/next").isMissingNode()) {
            var next = accepted(
                            200,
                            as("lier")
                                    .get("/api/v1/inbox?kind=CHANGE_AHEAD&limit=1&cursor="
                                            + page.at("/next").asString()))
                    .body();
            assertThat(next.at("/byKind")).isEqualTo(page.at("/byKind"));
        }
        rejected(400, "as-of-not-offered", as("lier").get("/api/v1/inbox?validOn=2026-01-01"));
        assertThat(as("auditor-state").get("/api/v1/inbox").status()).isEqualTo(403);
    }
}
