package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_143;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.person.ActsAs;
import no.partnerskap.api.person.Persons;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The store is shared with the other stories; only the callers are others. */
@DisplayName("A caller from the configuration")
@TestPropertySource(
        properties = {
            "partnership.sample.people=registrar,leader,ops,governor",
            "partnership.issuers[0].issuer=https://people.sample.invalid",
            "partnership.issuers[0].mapping=PEOPLE",
            "partnership.issuers[0].audience=partnership",
            "partnership.issuers[0].roles.registrar.kind=REGISTRAR",
            "partnership.issuers[0].roles.leader.kind=LEADER",
            "partnership.issuers[0].roles.leader.office=0999",
            "partnership.issuers[0].roles.ops.kind=OPS",
            "partnership.issuers[0].roles.governor.kind=COUNTY_GOVERNOR",
            "partnership.issuers[0].roles.governor.organisation=974761319",
            "partnership.issuers[0].roles.governor.counties=33",
            "partnership.issuers[0].roles.governor.grants[0].purpose=SUPERVISION",
            "partnership.issuers[0].roles.governor.grants[0].basis=kommuneloven"
        })
class OtherCallersTest extends HttpTest {
    @Autowired
    Persons persons;

    @Test
    void may_be_a_leader_who_reads_its_own_office_and_acts_for_nobody() {
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0999")));
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0998")));
        accepted(200, as("leader").get("/api/v1/partnerships/0999"));
        rejected(404, "unknown-partnership", as("leader").get("/api/v1/partnerships/0998"));
        accepted(200, as("leader").get("/api/v1/partnerships/0999/history"));
        accepted(200, as("leader").get("/api/v1/partnerships/0999/history/1/state"));
        rejected(404, "unknown-partnership", as("leader").get("/api/v1/partnerships/0998/history"));
        rejected(403, "not-yours", as("leader").post("/api/v1/partnerships/0999/changes", "{}"));
        assertThat(as("leader").get("/api/v1/partnerships").body().at("/partnerships"))
                .hasSize(1);
    }

    @Test
    @Shows(R_143)
    void may_be_a_county_governor_that_decides_about_its_own_people_and_no_others() {
        var own = person("974761319");
        var others = person("974762501");
        var erased = """
            {"outcome": "ERASED", "reason": "Asked for", "provision": "GDPR art. 17", "decidedOn": "2026-01-05"}\
            """;
        rejected(403, "not-yours", as("ops").post(own + "/decide-erasure", erased));
        rejected(403, "not-yours", as("governor").post(others + "/decide-erasure", erased));
        assertThat(as("governor").get(own).at("/name")).isEqualTo("Sample Name");
        var done = accepted(200, as("governor").post(own + "/decide-erasure", erased));
        assertThat(done.at("/acts/0/decidedBy")).isEqualTo("COUNTY_GOVERNOR");
        assertThat(done.at("/acts/0/organisation")).isEqualTo("974761319");
        assertThat(as("governor").get(own).at("/name")).isEmpty();
    }

    private String person(String organisation) {
        return "/api/v1/persons/"
                + persons.refOf(
                        "https://issuer.example",
                        "of " + organisation,
                        "Sample Name",
                        new ActsAs(
                                Caller.Kind.COUNTY_GOVERNOR,
                                "supervisor",
                                new OrganisationNumber(organisation),
                                Set.of()));
    }

    @Test
    void may_keep_the_service_running_and_see_nothing_of_its_business() {
        rejected(404, "unknown-partnership", as("ops").get("/api/v1/partnerships/0999"));
        rejected(404, "unknown-partnership", as("ops").get("/api/v1/partnerships/0999/history"));
        rejected(403, "not-yours", as("ops").get("/api/v1/partnerships"));
        rejected(401, "not-signed-in", as("").get("/api/v1/partnerships"));
    }

    @Test
    void may_see_the_figures_of_the_service_only_to_keep_it_running() {
        accepted(200, as("ops").get("/actuator/metrics"));
        accepted(200, as("ops").get("/actuator/metrics/hikaricp.connections.active"));
        rejected(403, "not-allowed", as("registrar").get("/actuator/metrics"));
        rejected(403, "not-allowed", as("ops").get("/actuator/info"));
        rejected(401, "not-signed-in", as("").get("/actuator/metrics"));
    }
}
