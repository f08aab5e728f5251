package no.partnerskap.api.decision;

import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_056;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_154;
import static no.partnerskap.core.rules.Rule.R_158;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An auditor of what was decided")
class DecisionStoryTest extends HttpTest {
    private static final String BOTH = """
        {"heldOn": "%s", "attendees": [{"owner": "STATE", "role": "Region director", "mandate": 1},
         {"owner": "M1", "role": "Municipal director", "mandate": 2}]}\
        """;

    private String anOfficeThatMet(String day) {
        var office = establishedOffice();
        mandatesOfBoth(office);
        meets(office, 1, day);
        return office;
    }

    private void meets(String office, int number, String day) {
        accepted(
                201,
                as("lier").post(office + "/meetings", "{\"plannedFor\": \"" + day + "\", \"title\": \"Meeting\"}"));
        accepted(201, as("lier").post(office + "/meetings/" + number + "/add-agenda-item", "{\"title\": \"Item\"}"));
        on(day);
        accepted(200, as("lier").post(office + "/meetings/" + number + "/record-attendance", BOTH.formatted(day)));
    }

    private static String decision(String title, String type, String more) {
        return """
            {"title": "%s", "text": "So it is", "statedType": "%s", "subject": "OPENING_HOURS_CHANGE"%s}\
            """.formatted(title, type, more);
    }

    private void decides(String office, int meeting, String decision) {
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/meetings/" + meeting + "/record-meeting-decision",
                                "{\"decision\": " + decision + "}"));
    }

    private void writesAndBothApprove(String office, int meeting, int version, String day) {
        accepted(201, as("lier").post(office + "/meetings/" + meeting + "/write-minutes", ""));
        for (var owner : new String[] {"lier", "state-viken"}) {
            assertThat(decisions(office, "").at("/0/status").asString()).isEqualTo("RECORDED_BY");
            accepted(
                    200,
                    as(owner)
                            .post(
                                    office + "/meetings/" + meeting + "/minutes/" + version + "/approve-minutes",
                                    "{\"approvedOn\": \"" + day + "\"}"));
        }
    }

    private void confirms(String office, String owner, int decision, int mandate) {
        accepted(200, as(owner).post(office + "/decisions/" + decision + "/confirm-decision", """
            {"revision": 1, "mandate": %d}\
            """.formatted(mandate)));
    }

    private JsonNode decisions(String office, String question) {
        return accepted(200, as("auditor-state").get(office + "/decisions" + question))
                .body()
                .at("/decisions");
    }

    @Test
    @Shows({R_051, R_056})
    void reads_on_whose_word_a_decision_stands_and_what_has_taken_its_place() {
        var office = anOfficeThatMet("2026-02-02");
        decides(
                office,
                1,
                decision(
                        "Open till four",
                        "DECIDED_UNDER_MANDATE",
                        ", \"effectiveOn\": \"2026-03-01\", \"positions\":"
                                + " {\"M1\": {\"stance\": \"RESERVED\", \"reason\": \"Dear\"}}"));
        writesAndBothApprove(office, 1, 1, "2026-02-02");
        var first = decisions(office, "").at("/0");
        assertThat(first.at("/status").asString()).isEqualTo("CONFIRMED");
        assertThat(first.at("/confirmed/minutesVersion").asInt()).isEqualTo(1);
        assertThat(first.at("/meeting/type").asString()).isEqualTo("DECIDED_UNDER_MANDATE");
        assertThat(first.at("/meeting/positions/M1/reason").asString()).isEqualTo("Dear");
        assertThat(first.at("/effect").asString()).isEqualTo("NOT_YET");
        assertThat(effect(office, 0, "2026-03-01")).isEqualTo("IN_EFFECT");

        meets(office, 2, "2026-04-06");
        decides(
                office,
                2,
                decision(
                        "Open till six",
                        "DECIDED_UNDER_MANDATE",
                        ", \"effectiveOn\": \"2026-05-01\", \"links\":"
                                + " [{\"kind\": \"REPLACES\", \"decision\": 1}]"));
        decides(office, 2, decision("Look at Sundays", "RECOMMENDED", ""));
        var all = decisions(office, "?order=oldest&meeting=2");
        assertThat(all).hasSize(2);
        assertThat(all.at("/0/links/replaces")).isEmpty();
        assertThat(all.at("/1/effect").asString()).isEqualTo("UNCONFIRMED");
        confirms(office, "state-viken", 2, 1);
        confirms(office, "state-viken", 3, 1);
        all = decisions(office, "?order=oldest&meeting=2");
        assertThat(all.at("/0/links/replaces/0/decision").asInt()).isEqualTo(1);
        assertThat(all.at("/1/effect").asString()).isEqualTo("WITHOUT_DATE");
        assertThat(effect(office, 0, "2026-04-30")).isEqualTo("IN_EFFECT");
        assertThat(effect(office, 0, "2026-05-01")).isEqualTo("REPLACED");
        assertThat(decisions(office, "?order=oldest")
                        .at("/0/links/replacedBy/0/decision")
                        .asInt())
                .isEqualTo(2);
    }

    private String effect(String office, int row, String day) {
        return decisions(office, "?order=oldest&validOn=" + day)
                .at("/" + row + "/effect")
                .asString();
    }

    @Test
    @Shows({R_056, R_154})
    void sees_that_a_correction_makes_it_the_word_of_one_owner_again_and_reads_every_wording() {
        var office = anOfficeThatMet("2026-02-02");
        decides(office, 1, decision("Open till four", "DECIDED_UNDER_MANDATE", ""));
        writesAndBothApprove(office, 1, 1, "2026-02-02");
        on("2026-02-10");
        accepted(200, as("lier").post(office + "/decisions/1/correct", """
            {"decision": %s, "reason": "It was five"}\
            """.formatted(
                        decision("Open till five", "DECIDED_UNDER_MANDATE", ""))));
        var now = accepted(200, as("auditor-state").get(office + "/decisions/1"));
        assertThat(now.at("/decision/status")).isEqualTo("RECORDED_BY");
        assertThat(now.at("/decision/recordedBy")).isEqualTo("M1");
        assertThat(now.at("/decision/title")).isEqualTo("Open till five");
        assertThat(now.body().at("/wordings")).hasSize(2);
        assertThat(now.at("/wordings/1/reason")).isEqualTo("It was five");
        assertThat(now.at("/events/1/type")).isEqualTo("meeting.MeetingDecisionCorrected");
        assertThat(now.body().at("/decision/readsAs").asInt())
                .isGreaterThan(now.body().at("/decision/version").asInt());

        var then = accepted(200, as("auditor-state").get(office + "/decisions/1?knownAt=2026-02-09T00:00:00Z"));
        assertThat(then.at("/decision/status")).isEqualTo("CONFIRMED");
        assertThat(then.at("/decision/title")).isEqualTo("Open till four");
        assertThat(then.body().at("/wordings")).hasSize(1);
        rejected(404, "unknown-decision", as("auditor-state").get(office + "/decisions/2"));
    }

    @Test
    @Shows({R_058, R_059, R_158})
    void follows_two_leaders_becoming_one_from_the_meeting_to_the_last_line() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("LEADERSHIP_MODEL_CHANGE", "2026-06-01")));
        meets(office, 1, "2026-03-05");
        decides(
                office,
                1,
                decision("One leader", "COORDINATED", ", \"change\": 1, \"effectiveOn\": \"2026-06-01\"")
                        .replace("OPENING_HOURS_CHANGE", "LEADERSHIP_MODEL_CHANGE"));
        approves(office, "state-viken", "2026-03-10", "REGION_DIRECTOR", 1);

        on("2026-04-01");
        var april = decisions(office, "?order=oldest&change=1");
        assertThat(april.at("/0/effect").asString()).isEqualTo("AWAITING_OWN_LINES");
        assertThat(april.at("/0/awaiting").toString()).isEqualTo("[\"M1\"]");
        assertThat(april.at("/1/type").asString()).isEqualTo("OWN_LINE");
        assertThat(april.at("/1/decidedBy").asString()).isEqualTo("OWN_LINE");
        assertThat(april.at("/1/lines/0/body").asString()).isEqualTo("REGION_DIRECTOR");
        assertThat(april.at("/1/status").asString()).isEqualTo("RECORDED_BY");
        assertThat(april.at("/1/links/carriesOut/0/decision").asInt()).isEqualTo(1);

        approves(office, "lier", "2026-04-28", "MUNICIPAL_COUNCIL", 2);
        on("2026-06-01");
        var june = decisions(office, "?order=oldest&change=1");
        assertThat(june).hasSize(3);
        assertThat(june.at("/0/awaiting")).isEmpty();
        assertThat(june.at("/0/effect").asString()).isEqualTo("UNCONFIRMED");
        confirms(office, "state-viken", 1, 1);
        june = decisions(office, "?order=oldest&change=1");
        assertThat(june.at("/0/effect").asString()).isEqualTo("IN_EFFECT");
        assertThat(june.at("/0/links/carriedOutBy")).hasSize(2);
        for (int line : new int[] {1, 2}) {
            assertThat(june.at("/" + line + "/status").asString()).isEqualTo("CONFIRMED");
            assertThat(june.at("/" + line + "/confirmed/since").asString()).isEqualTo("2026-04-28");
        }
        assertThat(decisions(office, "?order=oldest&validOn=2026-04-27")
                        .at("/0/awaiting")
                        .toString())
                .isEqualTo("[\"M1\"]");

        approves(office, "lier", "2026-06-02", "MUNICIPAL_COUNCIL", 2);
        assertThat(effect(office, 2, "2026-06-02")).isEqualTo("REPLACED");
        assertThat(effect(office, 3, "2026-06-02")).isEqualTo("IN_EFFECT");
    }

    private void approves(String office, String caller, String day, String body, int mandate) {
        on(day);
        approvesOn(office, 1, caller, day, body, mandate);
    }

    private void approvesOn(String office, int change, String caller, String day, String body, int mandate) {
        var text = keyText(office, change);
        var named = text.isEmpty() ? "" : ", \"textSha256\": \"" + text + "\"";
        accepted(201, as(caller).post(office + "/changes/" + change + "/record-own-line-decision", """
            {"decision": {"decidedOn": "%s", "body": "%s", "mandate": %d%s}}\
            """.formatted(
                        day, body, mandate, named)));
    }

    private String anOfficeWithAKey() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("lier").post(office + "/agreements/agree-text", """
            {"terms": {"kind": "OPERATIONS", "from": "2026-02-01", "text": %s}}\
            """.formatted(document("M1", "\"26/1\""))));
        stateAgrees(office, 1);
        adjusts(office, "2026-02-01", 50);
        return office;
    }

    private void adjusts(String office, String from, int state) {
        accepted(201, as("state-viken").post(office + "/cost-key/adjust-cost-key", """
            {"agreement": 1, "opens": {"summary": "A key", "effectiveOn": "%s"}, "sharedCostPerYear": 3600000.00,
             "key": {"basis": "PERCENT", "weights": {"STATE": %d, "M1": %d}}}\
            """.formatted(
                        from, state, 100 - state)));
    }

    @Test
    @Shows(R_059)
    void sees_a_key_come_with_the_later_approval_and_give_way_to_the_next() {
        var office = anOfficeWithAKey();
        approvesOn(office, 1, "state-viken", "2026-01-04", "REGION_DIRECTOR", 1);
        assertThat(decisions(office, "").at("/0/terms/adopted").asBoolean()).isFalse();
        assertThat(decisions(office, "").at("/0/effect").asString()).isEqualTo("AWAITING_OWN_LINES");
        approvesOn(office, 1, "lier", "2026-01-05", "MUNICIPAL_DIRECTOR", 2);
        var key = decisions(office, "").at("/0");
        assertThat(key.at("/type").asString()).isEqualTo("COST_KEY");
        assertThat(key.at("/decidedBy").asString()).isEqualTo("ALL_LINES");
        assertThat(key.at("/status").asString()).isEqualTo("CONFIRMED");
        assertThat(key.at("/confirmed/since").asString()).isEqualTo("2026-01-05");
        assertThat(key.at("/terms/costKey").asInt()).isEqualTo(1);
        assertThat(key.at("/lines")).hasSize(2);
        assertThat(key.at("/links/carriesOut")).hasSize(2);
        assertThat(key.at("/effect").asString()).isEqualTo("NOT_YET");

        adjusts(office, "2026-07-01", 40);
        approvesOn(office, 2, "state-viken", "2026-01-04", "REGION_DIRECTOR", 1);
        approvesOn(office, 2, "lier", "2026-01-05", "MUNICIPAL_DIRECTOR", 2);
        assertThat(decisions(office, "").at("/0/links/replaces/0/version").asInt())
                .isEqualTo(key.at("/version").asInt());
        assertThat(effect(office, 2, "2026-06-30")).isEqualTo("IN_EFFECT");
        assertThat(effect(office, 2, "2026-07-01")).isEqualTo("REPLACED");
        assertThat(decisions(office, "?subject=COST_KEY_ADJUSTMENT&status=CONFIRMED"))
                .hasSize(6);
        assertThat(decisions(office, "?subject=OPENING_HOURS_CHANGE")).isEmpty();
    }

    @Test
    @Shows(R_118)
    void sees_what_the_board_set_without_any_owner() {
        var office = anOfficeWithAKey();
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "cost-key", "change": 1,
             "positions": {"STATE": "half", "M1": "less"}}]}\
            """.formatted(document("M1", "null"))));
        accepted(200, as("governor-33").post(office + "/disputes/1/hold-mediation", "{\"on\": \"2026-01-05\"}"));
        accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-01-05\"}"));
        accepted(200, as("board").post(office + "/disputes/1/open-board-case", "{\"on\": \"2026-01-05\"}"));
        accepted(200, as("board").post(office + "/disputes/1/record-board-decision", """
            {"decidedOn": "2026-01-05", "terms": [{"key": "cost-key", "text": "Six to four",
             "shares": {"STATE": 60, "M1": 40}}]}\
            """));
        var told = decisions(office, "?order=oldest&change=1&status=SET_BY_BOARD");
        assertThat(told).hasSize(2);
        assertThat(told.at("/0/type").asString()).isEqualTo("BOARD");
        assertThat(told.at("/0/board/terms/0/text").asString()).isEqualTo("Six to four");
        assertThat(told.at("/1/terms/costKey").asInt()).isEqualTo(1);
        assertThat(told.at("/1/lines")).isEmpty();
        assertThat(told.at("/1/links/carriesOut/0/version").asInt())
                .isEqualTo(told.at("/0/version").asInt());
    }

    @Test
    void turns_pages_that_keep_the_question_while_others_decide() {
        var office = anOfficeThatMet("2026-02-02");
        for (int i = 1; i <= 3; i++) {
            decides(office, 1, decision("Matter " + i, "NOTED", ""));
        }
        var first = accepted(200, as("auditor-state").get(office + "/decisions?limit=2&order=oldest&meeting=1"));
        on("2026-02-03");
        decides(office, 1, decision("Late", "NOTED", ""));
        var second = accepted(200, as("auditor-state").get(office + "/decisions?limit=2&cursor=" + first.at("/next")));
        assertThat(second.body().at("/decisions")).hasSize(1);
        assertThat(second.at("/decisions/0/title")).isEqualTo("Matter 3");
        assertThat(second.at("/decisions/0/effect")).isEqualTo("NOTHING_DECIDED");
        assertThat(second.at("/next")).isEmpty();
        assertThat(decisions(office, "").at("/0/title").asString()).isEqualTo("Late");
        rejected(400, "cursor", as("auditor-state").get(office + "/decisions?cursor=x"));
        rejected(400, "choice", as("auditor-state").get(office + "/decisions?order=up"));
        rejected(400, "choice", as("auditor-state").get(office + "/decisions?status=SURE"));
        rejected(400, "number", as("auditor-state").get(office + "/decisions?meeting=0"));
        rejected(400, "limit", as("auditor-state").get(office + "/decisions?limit=101"));
    }
}
