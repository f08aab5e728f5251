package no.partnerskap.api.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_054;
import static no.partnerskap.core.rules.Rule.R_057;
import static no.partnerskap.core.rules.Rule.R_162;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An owner who writes meetings alone")
class OneOwnersWordTest extends HttpTest {
    private static final String STATE_CAME = "{\"owner\": \"STATE\", \"role\": \"Region director\", \"mandate\": 1}";
    private static final String LIER_CAME = "{\"owner\": \"M1\", \"role\": \"Municipal director\", \"mandate\": 2}";
    private static final String BOTH_CAME = STATE_CAME + ", " + LIER_CAME;

    private String anOffice() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        return office;
    }

    /** Lier alone says that both met, on a day that has passed. */
    private void meets(String office, int number, String day) {
        accepted(
                201,
                as("lier").post(office + "/meetings", "{\"plannedFor\": \"" + day + "\", \"title\": \"Meeting\"}"));
        accepted(201, as("lier").post(office + "/meetings/" + number + "/add-agenda-item", "{\"title\": \"Item\"}"));
        on("2026-02-10");
        attends(office, number, day, BOTH_CAME);
    }

    private void attends(String office, int number, String day, String attendees) {
        accepted(200, as("lier").post(office + "/meetings/" + number + "/record-attendance", """
            {"heldOn": "%s", "attendees": [%s]}\
            """.formatted(
                        day, attendees)));
    }

    private void decides(String office, int meeting, String title, String more) {
        accepted(201, as("lier").post(office + "/meetings/" + meeting + "/record-meeting-decision", """
            {"decision": {"title": "%s", "text": "So it is", "statedType": "DECIDED_UNDER_MANDATE",
             "subject": "OPENING_HOURS_CHANGE", "effectiveOn": "2026-02-15",
             "positions": {"STATE": {"stance": "FOR"}}%s}}\
            """.formatted(
                        title, more)));
    }

    private String confirm(String office, int decision) {
        return office + "/decisions/" + decision + "/confirm-decision";
    }

    private String contest(String office, int decision) {
        return office + "/decisions/" + decision + "/contest-decision";
    }

    private JsonNode decision(String office, int number, String day) {
        return accepted(200, as("auditor-state").get(office + "/decisions/" + number + "?validOn=" + day))
                .body()
                .at("/decision");
    }

    private JsonNode meeting(String office, int number) {
        return accepted(200, as("lier").get(office + "/meetings/" + number)).body();
    }

    private boolean finds(String office, String code, String day) {
        var open = accepted(200, as("lier").get(office + "/findings?validOn=" + day))
                .raw()
                .body();
        return open.contains("\"" + code + "\"");
    }

    @Test
    @Shows({R_057, R_162})
    void records_a_meeting_that_the_other_was_not_at_and_a_decision_that_the_other_pays_all() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        decides(office, 1, "The state pays all", "");
        var told = decision(office, 1, "2026-03-01");
        assertThat(told.at("/status").asString()).isEqualTo("RECORDED_BY");
        assertThat(told.at("/effect").asString()).isEqualTo("UNCONFIRMED");
        assertThat(told.at("/confirmation/by").asString()).isEqualTo("M1");
        assertThat(told.at("/confirmation/since").asString()).isEqualTo("2026-02-10");
        assertThat(told.at("/confirmation/awaiting/0").asString()).isEqualTo("STATE");
        assertThat(told.at("/meeting/positions/STATE/toldBy").asString()).isEqualTo("M1");
        assertThat(told.at("/meeting/positions/STATE/confirmed").asBoolean()).isFalse();
        assertThat(meeting(office, 1).at("/attendance/recordedBy").asString()).isEqualTo("M1");
        assertThat(meeting(office, 1).at("/attendance/confirmed").asBoolean()).isFalse();
        assertThat(finds(office, "decision.unconfirmed", "2026-02-24")).isFalse();
        assertThat(finds(office, "decision.unconfirmed", "2026-02-25")).isTrue();

        accepted(200, as("lier").post(confirm(office, 1), "{\"revision\": 1, \"mandate\": 2}"));
        assertThat(decision(office, 1, "2026-03-01").at("/status").asString()).isEqualTo("RECORDED_BY");
        rejected(
                409, "decision.own-word", as("lier").post(contest(office, 1), "{\"revision\": 1, \"reason\": \"No\"}"));
        accepted(200, as("state-viken").post(contest(office, 1), """
            {"revision": 1, "reason": "Nobody of ours was there"}\
            """));
        var contested = decision(office, 1, "2026-03-01");
        assertThat(contested.at("/status").asString()).isEqualTo("CONTESTED");
        assertThat(contested.at("/effect").asString()).isEqualTo("UNCONFIRMED");
        assertThat(contested.at("/confirmation/contests/0/by").asString()).isEqualTo("STATE");
        assertThat(contested.at("/confirmation/contests/0/reason").asString()).isEqualTo("Nobody of ours was there");
        assertThat(finds(office, "decision.contested", "2026-02-10")).isTrue();

        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", ""));
        accepted(
                200,
                as("lier").post(office + "/meetings/1/minutes/1/approve-minutes", "{\"approvedOn\": \"2026-02-10\"}"));
        assertThat(decision(office, 1, "2026-03-01").at("/status").asString()).isEqualTo("CONTESTED");
    }

    @Test
    @Shows(R_162)
    void rewords_what_the_other_contested_or_is_about_to_confirm() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        decides(office, 1, "Open till six", "");
        accepted(200, as("state-viken").post(contest(office, 1), "{\"revision\": 1, \"reason\": \"It was five\"}"));
        accepted(200, as("lier").post(office + "/decisions/1/correct", """
            {"decision": {"title": "Open till seven", "text": "So it is", "statedType": "DECIDED_UNDER_MANDATE",
             "subject": "OPENING_HOURS_CHANGE", "effectiveOn": "2026-02-15"}, "reason": "Misheard"}\
            """));
        assertThat(decision(office, 1, "2026-03-01").at("/status").asString()).isEqualTo("CONTESTED");
        var stale = rejected(
                409,
                "decision.other-revision",
                as("state-viken").post(confirm(office, 1), "{\"revision\": 1, \"mandate\": 1}"));
        assertThat(stale.raw().body()).contains("revision 2");
        rejected(
                409,
                "decision.no-mandate",
                as("state-viken").post(confirm(office, 1), "{\"revision\": 2, \"mandate\": 2}"));
        accepted(200, as("state-viken").post(confirm(office, 1), """
            {"revision": 2, "countsAs": "DECIDED_UNDER_MANDATE", "mandate": 1}\
            """));
        var confirmed = decision(office, 1, "2026-03-01");
        assertThat(confirmed.at("/status").asString()).isEqualTo("CONFIRMED");
        assertThat(confirmed.at("/effect").asString()).isEqualTo("IN_EFFECT");
        assertThat(confirmed.at("/confirmed/since").asString()).isEqualTo("2026-02-10");
    }

    @Test
    @Shows({R_051, R_162})
    void tells_attendance_again_so_that_a_decision_counts_for_more_or_less() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        decides(office, 1, "Open till six", "");
        attends(office, 1, "2026-02-02", STATE_CAME);
        var meeting = meeting(office, 1);
        assertThat(meeting.at("/quorum").asBoolean()).isFalse();
        assertThat(meeting.at("/decisions/0/decision/counted/type").asString()).isEqualTo("NOTED");
        assertThat(decision(office, 1, "2026-03-01").at("/effect").asString()).isEqualTo("NOTHING_DECIDED");
        rejected(409, "decision.counts-otherwise", as("state-viken").post(confirm(office, 1), """
            {"revision": 1, "countsAs": "DECIDED_UNDER_MANDATE", "mandate": 1}\
            """));
        accepted(200, as("state-viken").post(confirm(office, 1), """
            {"revision": 1, "countsAs": "NOTED", "mandate": 1}\
            """));
        attends(office, 1, "2026-02-02", BOTH_CAME);
        var raised = decision(office, 1, "2026-03-01");
        assertThat(raised.at("/meeting/type").asString()).isEqualTo("NOTED");
        assertThat(raised.at("/meeting/recounted/type").asString()).isEqualTo("DECIDED_UNDER_MANDATE");
        assertThat(raised.at("/status").asString()).isEqualTo("CONFIRMED");
        assertThat(raised.at("/effect").asString()).isEqualTo("NOTHING_DECIDED");
        assertThat(meeting(office, 1).at("/attendance/awaiting/0").asString()).isEqualTo("STATE");
        accepted(200, as("state-viken").post(confirm(office, 1), "{\"revision\": 1, \"mandate\": 1}"));
        var agreed = decision(office, 1, "2026-03-01");
        assertThat(agreed.at("/meeting/type").asString()).isEqualTo("DECIDED_UNDER_MANDATE");
        assertThat(agreed.at("/effect").asString()).isEqualTo("IN_EFFECT");
        attends(office, 1, "2026-02-02", STATE_CAME);
        assertThat(decision(office, 1, "2026-03-01").at("/effect").asString()).isEqualTo("IN_EFFECT");
    }

    @Test
    @Shows({R_050, R_051, R_162})
    void tells_of_a_meeting_so_that_the_owners_have_met_as_often_as_they_must() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        attends(office, 1, "2026-02-02", LIER_CAME);
        meets(office, 2, "2026-02-03");
        assertThat(finds(office, "meeting.overdue", "2026-08-15")).isTrue();
        assertThat(finds(office, "meeting.no-quorum", "2026-02-10")).isTrue();
        assertThat(accepted(200, as("lier").get(office + "/findings?validOn=2026-08-15"))
                        .raw()
                        .body())
                .contains("rest on the word of one owner");
        accepted(201, as("lier").post(office + "/meetings/2/write-minutes", ""));
        for (var caller : List.of("lier", "state-viken")) {
            accepted(
                    200,
                    as(caller)
                            .post(
                                    office + "/meetings/2/minutes/1/approve-minutes",
                                    "{\"approvedOn\": \"2026-02-10\"}"));
        }
        assertThat(finds(office, "meeting.overdue", "2026-08-15")).isFalse();
        assertThat(finds(office, "meeting.no-quorum", "2026-02-10")).isFalse();
    }

    @Test
    @Shows(R_054)
    void approves_minutes_of_a_meeting_of_one_or_that_it_wants_changed_itself() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        attends(office, 1, "2026-02-02", STATE_CAME);
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", ""));
        var approval = "{\"approvedOn\": \"2026-02-10\"}";
        rejected(
                409,
                "minutes.attendee-missing",
                as("lier").post(office + "/meetings/1/minutes/1/approve-minutes", approval));
        attends(office, 1, "2026-02-02", BOTH_CAME);
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", ""));
        accepted(
                200,
                as("lier").post(office + "/meetings/1/minutes/2/request-minutes-change", "{\"text\": \"Not so\"}"));
        for (var owner : new String[] {"lier", "state-viken"}) {
            rejected(
                    409,
                    "minutes.change-requested",
                    as(owner).post(office + "/meetings/1/minutes/2/approve-minutes", approval));
        }
        accepted(201, as("state-viken").post(office + "/meetings/1/write-minutes", ""));
        accepted(200, as("lier").post(office + "/meetings/1/minutes/3/approve-minutes", approval));
    }

    @Test
    @Shows(R_162)
    void replaces_a_confirmed_decision_by_one_of_its_own() {
        var office = anOffice();
        meets(office, 1, "2026-02-02");
        decides(office, 1, "Open till four", "");
        accepted(200, as("state-viken").post(confirm(office, 1), "{\"revision\": 1, \"mandate\": 1}"));
        meets(office, 2, "2026-02-09");
        decides(office, 2, "Closed", ", \"links\": [{\"kind\": \"REPLACES\", \"decision\": 1}]");
        assertThat(decision(office, 1, "2026-03-01").at("/effect").asString()).isEqualTo("IN_EFFECT");
        assertThat(decision(office, 1, "2026-03-01").at("/links/replacedBy")).isEmpty();
        assertThat(decision(office, 2, "2026-03-01").at("/effect").asString()).isEqualTo("UNCONFIRMED");
        assertThat(meeting(office, 1).at("/decisions/0/linkedBy")).isEmpty();

        accepted(200, as("state-viken").post(confirm(office, 2), "{\"revision\": 1, \"mandate\": 1}"));
        assertThat(decision(office, 1, "2026-03-01").at("/effect").asString()).isEqualTo("REPLACED");
        assertThat(decision(office, 2, "2026-03-01").at("/effect").asString()).isEqualTo("IN_EFFECT");
    }
}
