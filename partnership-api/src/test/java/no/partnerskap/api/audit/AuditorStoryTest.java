package no.partnerskap.api.audit;

import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An auditor")
class AuditorStoryTest extends HttpTest {
    private static final String KNOWN_ON_THE_DAY = "validOn=2026-03-01&knownAt=2026-03-01T22:59:59.999Z";
    private static final String KNOWN_LATER = "validOn=2026-04-21&knownAt=2026-04-21T21:59:59Z";

    /** The municipality says that it consulted the state in January, but says so only in April. */
    private String aConsultationRecordedLate() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        on("2026-02-05");
        accepted(201, as("lier").post(office + "/changes", proposal("BUDGET_FRAME", "2026-03-01")));
        on("2026-04-20");
        accepted(
                201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-01-05\", \"title\": \"January\"}"));
        accepted(201, as("lier").post(office + "/meetings/1/add-agenda-item", """
            {"title": "Budget", "concerns": 1, "papers": {"sentOn": "2025-12-22", "documents": []}}\
            """));
        accepted(201, as("lier").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "STATE", "level": "CONSULTED", "occurred": "2026-01-05",
             "channel": "OWNER_LINE", "heldIn": {"meeting": 1, "agendaItem": 1}}}\
            """));
        return office;
    }

    @Test
    @Shows(R_154)
    void asks_as_known_on_two_days_and_gets_two_answers_that_explain_themselves() {
        var office = aConsultationRecordedLate();
        on("2026-05-02");
        accepted(200, as("state-viken").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-05-02", "mandate": 1, "papersAccepted": true}\
            """));
        on("2026-05-03");
        var audit = office + "/involvement-audit/1";

        var then = as("auditor-state").get(audit + "?" + KNOWN_ON_THE_DAY);
        assertThat(then.at("/audit/owners/0/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(then.at("/version")).isEqualTo("4");
        assertThat(then.header("Partnership-Version")).isEqualTo("4");
        assertThat(then.body().at("/audit/owners/0/steps")).isEmpty();

        var later = as("auditor-state").get(audit + "?" + KNOWN_LATER);
        assertThat(later.at("/audit/owners/0/verdict")).isEqualTo("UNVERIFIED");
        assertThat(later.at("/audit/owners/0/claimed")).isEqualTo("INVOLVED_SHORT_NOTICE");
        assertThat(later.header("Partnership-Version")).isEqualTo("7");

        var now = as("auditor-state").get(audit);
        assertThat(now.at("/audit/owners/0/verdict")).isEqualTo("INVOLVED_IN_TIME");
        assertThat(now.body().at("/audit/owners/0/flags").toString())
                .contains("LATE_RECORDED", "RECORDED_AFTER_EFFECT");
        assertThat(now.at("/audit/owners/0/atEffect/0/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(now.at("/audit/owners/0/steps/0/events/0")).isNotBlank();
        assertThat(now.at("/audit/owners/0/steps/0/recordedAt")).startsWith("2026-04-20");

        assertThat(as("auditor-state").get(audit + "?" + KNOWN_ON_THE_DAY).raw().body())
                .isEqualTo(then.raw().body());
    }

    @Test
    void turns_pages_that_do_not_shift_while_others_write() {
        var office = establishedOffice();
        for (int i = 0; i < 3; i++) {
            accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        }
        on("2026-01-06");
        var first = accepted(200, as("auditor-lier").get(office + "/changes?limit=2"));
        assertThat(first.body().at("/changes")).hasSize(2);
        on("2026-01-07");
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));

        var second = accepted(200, as("auditor-lier").get(office + "/changes?limit=2&cursor=" + first.at("/next")));
        assertThat(second.body().at("/changes")).hasSize(1);
        assertThat(second.at("/changes/0/number")).isEqualTo("3");
        assertThat(second.at("/changes/0/verdicts/STATE")).isEqualTo("PENDING");
        assertThat(second.at("/next")).isEmpty();
        assertThat(second.header("Partnership-Version")).isEqualTo(first.header("Partnership-Version"));
        assertThat(as("auditor-lier").get(office + "/involvement-audit").body().at("/changes"))
                .hasSize(4);
    }

    @Test
    void sees_the_office_as_it_was_known() {
        var office = establishedOffice();
        on("2026-01-09");
        mandatesOfBoth(office);
        var now = accepted(200, as("auditor-lier").get(office));
        assertThat(now.at("/owners/0/id")).isEqualTo("STATE");
        assertThat(now.at("/owners/1/number")).isEqualTo("3312");
        assertThat(now.body().at("/mandates")).hasSize(2);
        assertThat(now.at("/version")).isEqualTo("3");
        var before = accepted(200, as("auditor-lier").get(office + "?knownAt=2026-01-08T00:00:00Z"));
        assertThat(before.body().at("/mandates")).isEmpty();
        assertThat(before.at("/version")).isEqualTo("1");
        assertThat(as("auditor-lier").get("/api/v1/partnerships").body().at("/partnerships"))
                .isNotEmpty();
        assertThat(as("auditor-lier")
                        .get("/api/v1/partnerships?municipality=0301")
                        .body()
                        .at("/partnerships"))
                .isEmpty();
    }
}
