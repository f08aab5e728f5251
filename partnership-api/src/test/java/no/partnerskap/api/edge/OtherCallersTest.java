package no.partnerskap.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The store is shared with the other stories; only the callers are others. */
@DisplayName("A caller from the configuration")
@TestPropertySource(
        properties = {
            "partnership.sample.people=registrar,leader,ops",
            "partnership.issuers[0].issuer=https://people.sample.invalid",
            "partnership.issuers[0].mapping=PEOPLE",
            "partnership.issuers[0].audience=partnership",
            "partnership.issuers[0].roles.registrar.kind=REGISTRAR",
            "partnership.issuers[0].roles.leader.kind=LEADER",
            "partnership.issuers[0].roles.leader.office=0999",
            "partnership.issuers[0].roles.ops.kind=OPS"
        })
class OtherCallersTest extends EdgeTest {
    @Test
    void may_be_a_leader_who_reads_its_own_office_and_acts_for_nobody() {
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0999")));
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0998")));
        accepted(200, as("leader").get("/api/v1/partnerships/0999"));
        turnedAway(404, "unknown-partnership", as("leader").get("/api/v1/partnerships/0998"));
        accepted(200, as("leader").get("/api/v1/partnerships/0999/history"));
        accepted(200, as("leader").get("/api/v1/partnerships/0999/history/1/state"));
        turnedAway(404, "unknown-partnership", as("leader").get("/api/v1/partnerships/0998/history"));
        turnedAway(403, "not-yours", as("leader").post("/api/v1/partnerships/0999/changes", "{}"));
        assertThat(as("leader").get("/api/v1/partnerships").body().at("/partnerships"))
                .hasSize(1);
    }

    @Test
    void may_keep_the_service_running_and_see_nothing_of_its_business() {
        turnedAway(404, "unknown-partnership", as("ops").get("/api/v1/partnerships/0999"));
        turnedAway(404, "unknown-partnership", as("ops").get("/api/v1/partnerships/0999/history"));
        turnedAway(403, "not-yours", as("ops").get("/api/v1/partnerships"));
        turnedAway(401, "not-signed-in", as("").get("/api/v1/partnerships"));
    }

    @Test
    void may_see_the_figures_of_the_service_only_to_keep_it_running() {
        accepted(200, as("ops").get("/actuator/metrics"));
        accepted(200, as("ops").get("/actuator/metrics/hikaricp.connections.active"));
        turnedAway(403, "not-allowed", as("registrar").get("/actuator/metrics"));
        turnedAway(403, "not-allowed", as("ops").get("/actuator/info"));
        turnedAway(401, "not-signed-in", as("").get("/actuator/metrics"));
    }
}
