package no.partnerskap.api.finding;

import static no.partnerskap.core.rules.Rule.R_076;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What rules have found")
class FindingStoryTest extends HttpTest {
    @Test
    @Shows(R_076)
    void is_listed_with_rule_evidence_and_remedy_until_it_is_put_right() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-03-01")));
        assertThat(as("lier").get(office + "/findings").body().at("/findings")).isEmpty();

        on("2026-03-02");
        var open = accepted(200, as("auditor-lier").get(office + "/findings?rule=R-076&lang=all"));
        assertThat(open.at("/byRule/R-076")).isEqualTo("1");
        assertThat(open.at("/findings/0/code")).isEqualTo("verdict.not-involved");
        assertThat(open.at("/findings/0/since")).isEqualTo("2026-03-01");
        assertThat(open.at("/findings/0/owner")).isEqualTo("M1");
        assertThat(open.at("/findings/0/about/CHANGE")).isEqualTo("1");
        assertThat(open.at("/findings/0/evidence/0")).isNotBlank();
        assertThat(open.at("/findings/0/text/nb"))
                .isEqualTo("Endring 1 trådte i kraft 1. mars 2026, og Lier var ikke involvert.");
        assertThat(open.at("/findings/0/text/nn")).contains("1. mars 2026").contains("ikkje");
        assertThat(open.at("/findings/0/text/en"))
                .isEqualTo("Change 1 took effect on 1 March 2026, and Lier was not involved.");
        assertThat(open.at("/findings/0/resolvedBy/en")).isNotBlank();

        accepted(201, as("lier").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CO_DECIDED", "occurred": "2026-02-20", "channel": "OWNER_LINE"}}\
            """));
        assertThat(as("lier").get(office + "/findings?rule=R-076").body().at("/findings"))
                .isEmpty();
        var closed = as("lier").get(office + "/findings?state=closed&rule=R-076");
        assertThat(closed.at("/findings/0/closedOn")).isEqualTo("2026-03-02");
        assertThat(as("lier")
                        .get(office + "/findings?state=all&owner=STATE")
                        .body()
                        .at("/findings"))
                .allSatisfy(one -> assertThat(one.at("/owner").asString()).isEqualTo("STATE"));
        assertThat(as("lier")
                        .get(office + "/findings?rule=R-076&validOn=2026-03-01&knownAt=2026-03-01T22:00:00Z")
                        .at("/findings/0/code"))
                .isEqualTo("verdict.not-involved");
    }

    @Test
    void is_asked_for_by_a_rule_and_a_state_that_there_are() {
        var office = establishedOffice();
        rejected(400, "rule", as("lier").get(office + "/findings?rule=the-first"));
        accepted(400, as("lier").get(office + "/findings?state=lost"));
        accepted(400, as("lier").get(office + "/findings?owner=X"));
        accepted(404, as("kongsvinger").get(office + "/findings"));
    }
}
