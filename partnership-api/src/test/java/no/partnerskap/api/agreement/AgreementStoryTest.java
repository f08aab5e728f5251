package no.partnerskap.api.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two owners")
class AgreementStoryTest extends HttpTest {
    static final String TEXT =
            """
            {"terms": {"kind": "PARTNERSHIP", "from": "2026-02-01", "endExclusive": "2027-02-01",
             "levels": {"STAFF_MOVED": "CO_DECIDED"}, "text": %s, "clauses": [%s]}}\
            """.formatted(document("STATE", "null"), String.join(",", ClauseExamples.leastClauses()));

    private void approvesAndSigns(String office, String owner, String body, int mandate) {
        var approval = """
            {"textSha256": "%s", "approvedOn": "2026-01-05", "body": "%s", "mandate": %d}\
            """.formatted(hash(office), body, mandate);
        accepted(200, as(owner).post(office + "/agreements/1/record-owner-approval", approval));
        accepted(200, as(owner).post(office + "/agreements/1/sign-agreement", "{\"signedOn\": \"2026-01-05\"}"));
    }

    @Test
    void agree_approve_and_sign_and_see_how_the_agreement_stands_on_any_day() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        var agreed = accepted(201, as("lier").post(office + "/agreements/agree-text", TEXT));
        assertThat(agreed.header("Location")).isEqualTo(office + "/agreements/1");
        stateAgrees(office, 1);
        rejected(409, "agreement.not-approved", as("lier").post(office + "/agreements/1/sign-agreement", """
            {"signedOn": "2026-01-05"}\
            """));
        approvesAndSigns(office, "state-viken", "REGION_DIRECTOR", 1);
        approvesAndSigns(office, "lier", "MUNICIPAL_DIRECTOR", 2);

        assertThat(standing(office, "2026-01-05")).isEqualTo("SIGNED");
        assertThat(standing(office, "2026-02-01")).isEqualTo("IN_FORCE");
        assertThat(standing(office, "2027-03-01")).isEqualTo("IN_FORCE");
        assertThat(as("lier").get(office + "/agreements?validOn=2027-03-01").at("/agreements/0/standing/marks/0"))
                .isEqualTo("EXPIRED_CONTINUING");
    }

    private String hash(String office) {
        return as("lier").get(office + "/agreements").at("/agreements/0/textSha256");
    }

    @Test
    void are_refused_a_text_without_the_clauses_that_the_law_demands() {
        var office = establishedOffice();
        rejected(409, "agreement.clauses-missing", as("lier").post(office + "/agreements/agree-text", """
            {"terms": {"kind": "PARTNERSHIP", "from": "2026-02-01", "text": %s}}\
            """.formatted(
                        document("STATE", "null"))));
    }

    private String standing(String office, String day) {
        return as("lier").get(office + "/agreements?validOn=" + day).at("/agreements/0/standing/status");
    }

    @Test
    void are_told_of_an_approval_without_mandate_that_it_was_stored_and_does_not_count() {
        var office = establishedOffice();
        accepted(201, as("lier").post(office + "/agreements/agree-text", TEXT));
        stateAgrees(office, 1);
        var reply = accepted(
                200, as("lier").post(office + "/agreements/1/record-owner-approval", """
                    {"textSha256": "%s", "approvedOn": "2026-01-05", "body": "MAYOR"}\
                    """.formatted(hash(office))));
        assertThat(reply.at("/findings/0/rule")).isEqualTo("R-018");
        assertThat(reply.at("/version")).isEqualTo("4");
        assertThat(as("lier").get(office + "/agreements").body().at("/agreements/0/approvedBy"))
                .isEmpty();
    }

    @Test
    void keep_their_ids_when_a_municipality_gets_another_number() {
        var office = establishedOffice();
        accepted(200, as("registrar").post(office + "/owners/renumber-owner", """
            {"owner": "3312", "details": {"number": "3399", "name": "Nye Lier", "organisation": "857566122",
             "county": "33", "language": "NYNORSK", "from": "2026-02-01"}}\
            """));
        assertThat(as("lier").get(office).at("/owners/1/number")).isEqualTo("3312");
        assertThat(as("lier").get(office + "?validOn=2026-02-01").at("/owners/1/name"))
                .isEqualTo("Nye Lier");
        on("2026-02-02");
        assertThat(as("lier").get(office).at("/owners/1/id")).isEqualTo("M1");
        accepted(201, as("state-viken").post(office + "/changes", """
            {"content": {"kind": "STAFF_MOVED", "summary": "Moves", "effectiveOn": "2026-06-01"},
             "raised": {"3399": {"level": "CO_DECIDED", "reason": "Large"}}}\
            """));
        rejected(404, "unknown-owner", as("registrar").post(office + "/owners/name-host", """
            {"host": "3312", "from": "2026-03-01"}\
            """));
        accepted(
                200,
                as("registrar").post(office + "/owners/name-host", "{\"host\": \"3399\", \"from\": \"2026-03-01\"}"));
        assertThat(as("lier").get(office + "?validOn=2026-03-01").at("/host")).isEqualTo("M1");
        assertThat(as("lier").get(office).at("/host")).isEmpty();
    }
}
