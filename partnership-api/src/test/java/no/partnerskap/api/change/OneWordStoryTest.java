package no.partnerskap.api.change;

import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_072;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_085;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one owner tries alone, and what comes of it; the change is to take effect on 1 March 2026. */
@DisplayName("An owner that acts alone")
class OneWordStoryTest extends HttpTest {
    private static final String AFTER = "2026-03-02";
    private String office = "";
    private String change = "";

    @BeforeEach
    void aChange() {
        office = establishedOffice();
        mandatesOfBoth(office);
        change = accepted(
                        201, as("state-viken").post(office + "/changes", proposal("STAFFING_REDUCTION", "2026-03-01")))
                .header("Location");
    }

    private Reply state(String command, String body) {
        return as("state-viken").post(change + "/" + command, body);
    }

    private Reply lier(String command, String body) {
        return as("lier").post(change + "/" + command, body);
    }

    private String verdict(String day) {
        return accepted(200, as("lier").get(change.replace("/changes/", "/involvement-audit/") + "?validOn=" + day))
                .at("/audit/owners/0/verdict");
    }

    private String flags(String day) {
        return as("lier")
                .get(change.replace("/changes/", "/involvement-audit/") + "?validOn=" + day)
                .body()
                .at("/audit/owners/0/flags")
                .toString();
    }

    /** A claim of the state toward Lier. */
    private void claims(String level, String occurred, String more) {
        accepted(201, state("claim-involvement", """
            {"involvement": {"toward": "M1", "level": "%s", "occurred": "%s", "channel": "OWNER_LINE"%s}}\
            """.formatted(level, occurred, more)));
    }

    private void meets(String day, String agenda) {
        accepted(201, as("state-viken").post(office + "/meetings", """
            {"plannedFor": "%s", "title": "Meeting"}\
            """.formatted(day)));
        accepted(201, as("state-viken").post(office + "/meetings/1/add-agenda-item", agenda));
        accepted(200, as("state-viken").post(office + "/meetings/1/record-attendance", """
            {"heldOn": "%s", "attendees": [{"owner": "STATE", "role": "director", "mandate": 1},
             {"owner": "M1", "role": "director", "mandate": 2}]}\
            """.formatted(day)));
    }

    private void minutesApprovedByBoth(String day) {
        accepted(201, as("state-viken").post(office + "/meetings/1/write-minutes", "{}"));
        for (var owner : new String[] {"state-viken", "lier"}) {
            accepted(200, as(owner).post(office + "/meetings/1/minutes/1/approve-minutes", """
                {"approvedOn": "%s"}\
                """.formatted(day)));
        }
    }

    @Test
    @Shows({R_070, R_161})
    void proves_no_consent_by_minutes_of_another_matter() {
        on("2026-02-02");
        meets("2026-02-02", "{\"title\": \"The budget\"}");
        minutesApprovedByBoth("2026-02-02");
        on("2026-02-20");
        claims("CO_DECIDED", "2026-02-20", ", \"minutesOf\": 1");
        on(AFTER);
        assertThat(verdict(AFTER)).isEqualTo("UNVERIFIED");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "CONTEST", "reason": "We met about the budget", "occurred": "2026-03-02", "mandate": 2}\
            """));
        assertThat(verdict(AFTER)).isEqualTo("CONTESTED");
    }

    @Test
    @Shows({R_070, R_161})
    void proves_no_more_by_minutes_than_they_say() {
        on("2026-01-20");
        meets("2026-01-20", "{\"title\": \"Posts\", \"concerns\": 1}");
        minutesApprovedByBoth("2026-01-20");
        claims("CO_DECIDED", "2026-01-20", ", \"heldIn\": {\"meeting\": 1, \"agendaItem\": 1}");
        on(AFTER);
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "CONTEST", "level": "INFORMED", "reason": "We were told of it", "occurred": "2026-03-02", "mandate": 2}\
            """));
        assertThat(as("lier")
                        .get(change.replace("/changes/", "/involvement-audit/") + "?validOn=" + AFTER)
                        .at("/audit/owners/0/steps/0/levelEstablished"))
                .isEqualTo("INFORMED");
    }

    @Test
    @Shows({R_084, R_085, R_161})
    void carries_a_waiver_over_to_no_other_text() {
        on("2026-01-10");
        accepted(200, lier("waive-involvement", """
            {"waivedOn": "2026-01-10", "mandate": 2, "reason": "Two posts are fine"}\
            """));
        assertThat(verdict(AFTER)).isEqualTo("WAIVED");
        on("2026-01-11");
        accepted(200, state("revise-change", """
            {"content": {"kind": "STAFFING_REDUCTION", "summary": "The office closes on Fridays", "effectiveOn": "2026-03-01",
             "figures": {"fte": 2.00}}, "reason": "Clearer words"}\
            """));
        assertThat(verdict(AFTER)).isEqualTo("NOT_INVOLVED");
        accepted(200, lier("confirm-revision", """
            {"revision": 2, "confirmedOn": "2026-01-11", "mandate": 2}\
            """));
        assertThat(verdict(AFTER)).isEqualTo("WAIVED");
    }

    @Test
    @Shows({R_061, R_161})
    void spares_nobody_once_the_change_is_in_effect_nor_against_a_contest() {
        var sparing = """
            {"content": {"kind": "STAFFING_REDUCTION", "summary": "%s", "effectiveOn": "2026-03-01",
             "figures": {"fte": 2.00}, "noEffect": {"M1": "Only posts of the state"}}, "reason": "Looked at again"}\
            """;
        on("2026-01-10");
        accepted(200, state("revise-change", sparing.formatted("Two posts")));
        assertThat(verdict(AFTER)).isEqualTo("NOT_APPLICABLE");
        accepted(200, lier("contest-no-effect", "{\"reason\": \"They serve our people\"}"));
        on("2026-01-11");
        accepted(200, state("revise-change", sparing.formatted("Two posts, in other words")));
        assertThat(verdict(AFTER)).isEqualTo("NOT_INVOLVED");

        aChange();
        on("2026-12-01");
        rejected(409, "change.in-effect", state("revise-change", sparing.formatted("Two posts")));
    }

    @Test
    @Shows({R_053, R_161})
    void tells_of_no_papers_after_the_meeting() {
        on("2026-01-20");
        meets("2026-01-20", "{\"title\": \"Posts\", \"concerns\": 1}");
        claims("CONSULTED", "2026-01-20", ", \"heldIn\": {\"meeting\": 1, \"agendaItem\": 1}");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-20", "mandate": 2}\
            """));
        on("2026-01-25");
        accepted(200, as("state-viken").post(office + "/meetings/1/items/1/send-papers", """
            {"papers": {"sentOn": "2026-01-10", "documents": [%s]}}\
            """.formatted(
                        document("STATE", "\"26/3\""))));
        assertThat(verdict(AFTER)).isEqualTo("INVOLVED_SHORT_NOTICE");
    }

    @Test
    @Shows({R_086, R_161})
    void declares_no_emergency_months_later() {
        on("2026-11-20");
        accepted(200, state("declare-emergency", """
            {"ground": "PREMISES_UNUSABLE", "explanation": "Water in the cellar"}\
            """));
        assertThat(verdict("2026-11-20")).isEqualTo("NOT_INVOLVED");
    }

    @Test
    @Shows({R_067, R_161})
    void replaces_no_early_decision_by_a_later_one() {
        on("2026-01-10");
        var decision = """
            {"decision": {"decidedOn": "%s", "body": "REGION_DIRECTOR", "mandate": 1}}\
            """;
        accepted(201, state("record-own-line-decision", decision.formatted("2026-01-10")));
        on("2026-01-25");
        claims("CONSULTED", "2026-01-25", ", \"respondBy\": \"2026-02-20\"");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-25", "mandate": 2}\
            """));
        on("2026-02-25");
        accepted(201, state("record-own-line-decision", decision.formatted("2026-02-25")));
        assertThat(verdict(AFTER)).isEqualTo("INSUFFICIENT_LEVEL");
        assertThat(flags(AFTER)).contains("CONSULTED_AFTER_DECISION");
    }

    @Test
    @Shows({R_046, R_161})
    void gets_no_consent_from_nobody_in_particular() {
        on("2026-01-20");
        claims("CO_DECIDED", "2026-01-20", "");
        on(AFTER);
        assertThat(flags(AFTER)).contains("NO_MANDATE");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-03-02", "mandate": 2}\
            """));
        assertThat(verdict(AFTER)).isEqualTo("INVOLVED_IN_TIME");
    }

    @Test
    @Shows({R_072, R_161})
    void makes_no_silence_of_a_contest() {
        on("2026-01-10");
        claims("CONSULTED", "2026-01-10", ", \"respondBy\": \"2026-02-10\"");
        accepted(200, lier("claims/1/record-receipt", """
            {"receivedOn": "2026-01-10", "registerNumber": "26/40"}\
            """));
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "CONTEST", "reason": "A circular to all offices", "occurred": "2026-01-10", "mandate": 2}\
            """));
        on(AFTER);
        assertThat(verdict(AFTER)).isEqualTo("CONTESTED");
        assertThat(flags(AFTER)).doesNotContain("NO_RESPONSE");
    }

    @Test
    @Shows(R_066)
    void gets_no_answer_from_before_the_question() {
        on("2026-01-25");
        claims("CONSULTED", "2026-01-25", "");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "ANSWER_CONSULTATION", "occurred": "2026-01-08", "mandate": 2}\
            """));
        on(AFTER);
        assertThat(verdict(AFTER)).isNotEqualTo("INVOLVED_IN_TIME");
    }

    @Test
    @Shows({R_083, R_161})
    void moves_no_date_that_has_passed() {
        on(AFTER);
        claims("INFORMED", "2026-03-02", "");
        accepted(200, lier("claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-03-02", "mandate": 2}\
            """));
        on("2026-04-02");
        accepted(200, state("move-effective-date", "{\"to\": \"2026-04-01\", \"reason\": \"It took longer\"}"));
        accepted(200, state("report-effect", "{\"on\": \"2026-04-01\"}"));
        assertThat(verdict("2026-04-02")).isEqualTo("INFORMED_AFTER");
    }

    @Test
    @Shows({R_083, R_161})
    void wakes_no_withdrawn_change_and_hides_none_that_took_effect() {
        on("2026-02-01");
        accepted(200, state("withdraw-change", "{}"));
        rejected(
                409,
                "change.withdrawn",
                state("move-effective-date", "{\"to\": \"2026-04-01\", \"reason\": \"After all\"}"));
        assertThat(verdict(AFTER)).isEqualTo("WITHDRAWN");
        on(AFTER);
        accepted(200, lier("report-effect", "{\"on\": \"2026-03-01\"}"));
        assertThat(verdict(AFTER)).isEqualTo("NOT_INVOLVED");
    }
}
