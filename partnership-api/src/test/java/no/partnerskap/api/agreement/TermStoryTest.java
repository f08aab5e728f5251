package no.partnerskap.api.agreement;

import static no.partnerskap.core.rules.Rule.R_022;
import static no.partnerskap.core.rules.Rule.R_023;
import static no.partnerskap.core.rules.Rule.R_024;
import static no.partnerskap.core.rules.Rule.R_025;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_028;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From 1 May 2014 for three years; nobody renews it. */
@DisplayName("An agreement whose term runs out")
class TermStoryTest extends HttpTest {
    private String office = "";
    private String agreement = "";

    @BeforeEach
    void anAgreementForThreeYears() {
        on("2014-04-01");
        office = establishedOffice("2014-01-01");
        agreement = office + "/agreements/1";
        grants("state-viken", "REGION_DIRECTOR", "DIRECTORATE");
        grants("lier", "MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL");
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/agreements/agree-text",
                                ClauseExamples.terms(
                                        "2014-05-01",
                                        ClauseExamples.leastClauses(),
                                        ", \"endExclusive\": \"2017-05-01\"")));
        stateAgrees(office, 1);
        concludes("state-viken", "REGION_DIRECTOR", 1);
        concludes("lier", "MUNICIPAL_DIRECTOR", 2);
    }

    private void grants(String caller, String holder, String by) {
        var mandate = mandate(holder, by).replace("2025-12-15", "2014-03-01").replace("2025-12-01", "2014-03-01");
        accepted(201, as(caller).post(office + "/mandates", mandate));
    }

    private void concludes(String caller, String body, int mandate) {
        accepted(200, as(caller).post(agreement + "/record-owner-approval", """
            {"textSha256": "%s", "approvedOn": "2014-04-01", "body": "%s", "mandate": %d}\
            """.formatted(
                        as(caller).get(agreement).at("/agreement/textSha256"), body, mandate)));
        accepted(200, as(caller).post(agreement + "/sign-agreement", "{\"signedOn\": \"2014-04-01\"}"));
    }

    private Reply asOf(String day) {
        return accepted(200, as("lier").get(agreement + "?validOn=" + day));
    }

    @Test
    @Shows({R_022, R_023})
    void is_announced_ahead_and_goes_on_guiding_the_office() {
        assertThat(asOf("2014-05-01")
                        .body()
                        .at("/agreement/standing/warnings")
                        .valueStream()
                        .map(day -> day.asString()))
                .containsExactly("2016-05-01", "2016-11-01", "2017-02-01");
        assertThat(asOf("2016-04-30").at("/agreement/standing/warned")).isEqualTo("false");
        assertThat(asOf("2016-05-01").at("/agreement/standing/warned")).isEqualTo("true");
        assertThat(asOf("2017-04-30").body().at("/agreement/standing/marks")).isEmpty();
        var after = asOf("2017-05-01");
        assertThat(after.at("/agreement/standing/status")).isEqualTo("IN_FORCE");
        assertThat(after.at("/agreement/standing/marks/0")).isEqualTo("EXPIRED_CONTINUING");
        assertThat(asOf("2017-09-01").at("/agreement/standing/daysExpired")).isEqualTo("123");
        var applying = as("lier").get(office + "/agreements/current?validOn=2017-09-01");
        assertThat(applying.at("/current/standing/marks/0")).isEqualTo("EXPIRED_CONTINUING");
        assertThat(applying.body().at("/current/clauses")).hasSize(5);
    }

    @Test
    @Shows(R_024)
    void leaves_its_mark_on_the_verdict_of_a_change_made_afterwards() {
        on("2017-08-01");
        accepted(201, as("state-viken").post(office + "/changes", proposal("OPENING_HOURS_CHANGE", "2017-09-01")));
        on("2017-08-18");
        accepted(201, as("lier").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CO_DECIDED", "occurred": "2017-08-18", "channel": "OWNER_LINE"}}\
            """));
        on("2017-08-20");
        accepted(201, as("state-viken").post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "2017-08-20", "body": "REGION_DIRECTOR", "mandate": 1}}\
            """));
        on("2017-09-01");
        for (var reader : READERS) {
            var audit = as(reader).get(office + "/involvement-audit/1");
            assertThat(audit.at("/audit/owners/0/owner")).isEqualTo("M1");
            assertThat(audit.at("/audit/owners/0/verdict")).isEqualTo("INVOLVED_IN_TIME");
            assertThat(audit.body().at("/audit/owners/0/flags").toString()).contains("BASIS_EXPIRED");
            var applying = accepted(200, as(reader).get(office + "/agreements/current?validOn=2017-05-01"));
            assertThat(applying.at("/current/standing/marks/0")).isEqualTo("EXPIRED_CONTINUING");
        }
    }

    @Test
    @Shows({R_025, R_028})
    void is_given_notice_of_evaluated_and_departed_from_without_ending() {
        on("2016-06-01");
        var leaves = accepted(200, as("lier").post(agreement + "/give-notice", """
            {"givenOn": "2016-06-01", "purpose": "LEAVE", "reason": "The council wants its own office"}\
            """));
        assertThat(leaves.at("/findings/0/code")).isEqualTo("notice.leaves");
        accepted(200, as("state-viken").post(agreement + "/record-evaluation", """
            {"evaluatedOn": "2016-06-01", "participants": [{"owner": "STATE", "role": "Region director"},
             {"owner": "3312", "role": "Municipal director"}], "findings": "Users wait too long",
             "actions": [{"what": "More hours for the young", "owner": "3312", "due": "2016-12-01"}],
             "nextDue": "2016-10-01"}\
            """));
        accepted(201, as("lier").post(agreement + "/report-deviation", """
            {"clause": "place", "what": "Closed on Mondays", "since": "2016-05-02"}\
            """));
        rejected(404, "unknown-clause", as("lier").post(agreement + "/report-deviation", """
            {"clause": "parking", "what": "No room", "since": "2016-05-02"}\
            """));
        on("2016-10-01");
        var going = asOf("2016-10-01");
        assertThat(going.at("/agreement/standing/status")).isEqualTo("IN_FORCE");
        assertThat(going.body().at("/agreement/standing/marks").toString()).contains("EVALUATION_DUE", "NOTICE_GIVEN");
        assertThat(going.at("/notices/0/purpose")).isEqualTo("LEAVE");
        assertThat(going.at("/evaluations/0/actions/0/owner")).isEqualTo("M1");
        assertThat(going.at("/deviations/0/clause")).isEqualTo("place");
        assertThat(going.at("/deviations/0/endedOn")).isEmpty();

        accepted(200, as("state-viken").post(agreement + "/deviations/1/end-deviation", "{\"on\": \"2016-09-30\"}"));
        rejected(
                404,
                "unknown-deviation",
                as("lier").post(agreement + "/deviations/2/end-deviation", "{\"on\": \"2016-09-30\"}"));
        assertThat(asOf("2016-10-01").at("/deviations/0/endedOn")).isEqualTo("2016-09-30");
        var before = as("lier").get(agreement + "?validOn=2016-10-01&knownAt=2016-06-02T00:00:00Z");
        assertThat(before.at("/deviations/0/clause")).isEqualTo("place");
        assertThat(before.at("/deviations/0/endedOn")).isEmpty();
    }

    @Test
    @Shows(R_027)
    void tells_a_line_that_announces_a_post_of_leader_what_is_not_settled() {
        var told = accepted(
                200, as("lier").post(office + "/leaders/announce-leader-post", "{\"announcedOn\": \"2014-04-01\"}"));
        assertThat(told.at("/findings/0/rule")).isEqualTo("R-027");
    }
}
