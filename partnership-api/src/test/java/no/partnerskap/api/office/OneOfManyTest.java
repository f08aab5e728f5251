package no.partnerskap.api.office;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An owner among the owners of many partnerships")
class OneOfManyTest extends HttpTest {

    @Test
    void is_told_of_its_own_partnership_only() {
        establishedOffice();
        var gol = establishment("0617")
                .replace("Nav Lier", "Nav Gol")
                .replace("Lier", "Gol")
                .replace("3312", "3324")
                .replace("857566122", "964952612");
        accepted(201, as("registrar").post("/api/v1/partnerships", gol));
        var told = accepted(200, as("gol").get("/api/v1/partnerships?county=33"));
        assertThat(told.body().at("/partnerships")).hasSize(1);
        assertThat(told.at("/partnerships/0/name")).isEqualTo("Nav Gol");

        accepted(201, as("gol").post("/api/v1/partnerships/0617/changes", proposal("STAFF_MOVED", "2026-06-01")));
        var audits = accepted(200, as("gol").get("/api/v1/involvement-audit?county=33&from=2026-01-01"));
        assertThat(audits.body().at("/partnerships")).hasSize(1);
        assertThat(audits.at("/partnerships/0/owners/0/established/PENDING")).isEqualTo("1");

        var inbox = accepted(200, as("gol").get("/api/v1/inbox?county=33"));
        assertThat(inbox.body().at("/byKind").toString())
                .isEqualTo("{\"INVOLVEMENT_OWED\":1,\"OWN_LINE_TO_DECIDE\":1}");
        assertThat(inbox.at("/items/0/officeName")).isEqualTo("Nav Gol");
    }
}
