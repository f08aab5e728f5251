package no.partnerskap.api.command;

import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_080;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The case system of a municipality")
class CaseSystemStoryTest extends HttpTest {

    @Test
    @Shows({R_060, R_080})
    void follows_a_withdrawal_of_staff_that_it_was_told_of_afterwards() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        on("2026-01-21");
        var proposed = accepted(
                201, as("state-viken").post(office + "/changes", proposal("STAFFING_REDUCTION", "2026-03-01")));
        assertThat(proposed.header("Location")).isEqualTo(office + "/changes/1");
        assertThat(proposed.header("Partnership-Version")).isEqualTo("4");
        assertThat(proposed.header("ETag")).isEqualTo("\"4\"");
        assertThat(proposed.at("/number")).isEqualTo("1");
        assertThat(proposed.at("/change/owners/0/verdict")).isEqualTo("PENDING");
        accepted(201, as("state-viken").post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "2026-01-20", "body": "REGION_DIRECTOR", "mandate": 1}}\
            """));

        on("2026-02-28");
        var audit = office + "/involvement-audit/1";
        assertThat(as("lier").get(audit).at("/audit/owners/0/verdict")).isEqualTo("PENDING");
        assertThat(as("lier").get(audit).at("/audit/ownLines/0/verdict")).isEqualTo("OWN_LINE_OK");

        on("2026-03-01");
        assertThat(as("lier").get(audit).at("/audit/owners/0/verdict")).isEqualTo("NOT_INVOLVED");

        on("2026-03-05");
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "3312", "level": "INFORMED", "occurred": "2026-03-05",
             "channel": "OWNER_LINE", "document": %s}}\
            """.formatted(
                        document("STATE", "\"26/17\""))));
        on("2026-03-09");
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-03-09", "mandate": 2}\
            """));

        on("2026-03-10");
        var told = as("lier").get(audit);
        assertThat(told.at("/owners/1/name")).isEqualTo("Lier");
        assertThat(told.at("/audit/owners/0/owner")).isEqualTo("M1");
        assertThat(told.at("/audit/owners/0/verdict")).isEqualTo("INFORMED_AFTER");
        assertThat(told.at("/audit/owners/0/claimed")).isEqualTo("INFORMED_AFTER");
        assertThat(told.body().at("/audit/owners/0/perceptionGap").asBoolean()).isFalse();
        assertThat(told.at("/audit/owners/0/atEffect/0/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(told.at("/audit/owners/0/reasons/0/rule")).startsWith("R-");
        assertThat(told.header("Cache-Control")).isEqualTo("no-cache");

        var change = as("lier").get(office + "/changes/1");
        assertThat(change.at("/events/0/type")).isEqualTo("change.ChangeProposed");
        assertThat(change.at("/events/0/actingAs")).isEqualTo("STATE");
        assertThat(change.at("/events/2/payload/involvement/toward")).isEqualTo("M1");
    }
}
