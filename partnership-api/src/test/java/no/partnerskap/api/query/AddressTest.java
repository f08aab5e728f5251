package no.partnerskap.api.query;

import static no.partnerskap.core.rules.Rule.R_153;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A request that is not about a body")
class AddressTest extends HttpTest {

    @ParameterizedTest
    @CsvSource({
        "/changes/abc,                        400, number",
        "/changes/0,                          400, number",
        "/changes/01,                         400, number",
        "/changes/7,                          404, unknown-change",
        "/meetings/7,                         404, unknown-meeting",
        "/disputes/7,                         404, unknown-dispute",
        "/disputes/7/trail,                   404, unknown-dispute",
        "/nothing-here,                       404, no-such-address",
        "/changes/-1,                         400, number",
        "/changes/2147483648,                 400, number",
        "/changes/99999999999999999999,       400, number",
        "/changes/1e3,                        400, number",
        "/changes/1.json,                     400, number",
        "/changes/1%20,                       400, number",
        "/changes/%D9%A1,                     400, number",
        "/changes?limit=%D9%A1,               400, limit",
        "/changes?limit=,                     400, limit",
        "/changes?cursor=%00,                 400, cursor",
        "/changes?cursor=eyJhIjoxfQ,          400, cursor",
        "/changes?x=%00,                      400, unknown-parameter",
        "/changes?limit=1&limit=1,            400, repeated-parameter",
        "/involvement-audit?validOn=2027-02-29, 400, valid-on",
        "/involvement-audit?validOn=0000-00-00, 400, valid-on",
        "/involvement-audit?knownAt=9999-12-31T23:59:59Z, 400, known-at-in-the-future",
        "/changes?limit=0,                    400, limit",
        "/changes?limit=101,                  400, limit",
        "/changes?cursor=rubbish,             400, cursor",
        "/involvement-audit?validOn=1.3.2026, 400, valid-on",
        "/involvement-audit?validOn=-999999999-01-01, 400, valid-on",
        "/involvement-audit?validOn=%2B10000-01-01, 400, valid-on",
        "/involvement-audit?knownAt=-999999999-01-01T00:00:00Z, 400, known-at",
        "/involvement-audit?knownAt=-0001-12-31T23:59:59Z, 400, known-at",
        "/involvement-audit?knownAt=0000-01-01T00:00:00%2B01:00, 400, known-at",
        "/involvement-audit?knownAt=%2B10000-01-01T00:00:00Z, 400, known-at",
        "/involvement-audit?knownAt=today,    400, known-at",
        "/agreements/current?kind=%00,        400, choice",
        "/agreements/current?kind=,           400, choice",
        "/agreements/current?kind=%20PARTNERSHIP, 400, choice",
        "/involvement-audit?knownAt=2026-01-05T12:00:00Z, 400, known-at-in-the-future",
        "/changes?dryRun=true,                400, unknown-parameter",
        "/involvement-audit?knownat=2026-01-05T00:00:00Z, 400, unknown-parameter",
        "/involvement-audit?validOn=2026-01-01&validOn=2026-01-02, 400, repeated-parameter"
    })
    void is_answered_with_what_is_wrong_about_its_address(String path, int status, String code) {
        rejected(status, code, as("lier").get(establishedOffice() + path));
    }

    @Test
    void is_answered_with_what_is_wrong_about_its_office_or_method_or_form() {
        var office = establishedOffice();
        rejected(400, "office-number", as("lier").get("/api/v1/partnerships/62x6"));
        rejected(404, "unknown-partnership", as("lier").get("/api/v1/partnerships/0001"));
        rejected(406, "not-acceptable", as("lier").get(office, "Accept", "text/xml"));
        var put = rejected(
                405, "method", as("lier").send(as("lier").request(office).PUT(BodyPublishers.noBody())));
        assertThat(put.header("Allow")).isEqualTo("GET");
        var delete = rejected(405, "method", as("lier").delete(office + "/changes"));
        assertThat(delete.header("Allow").split(", *")).containsExactlyInAnyOrder("GET", "POST");
        rejected(400, "as-of-not-offered", as("lier").get("/api/v1/partnerships?validOn=2026-01-01"));
    }

    @Test
    void gets_the_trace_that_it_came_with() {
        var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var reply = as("lier").get("/api/v1/partnerships/0001", "traceparent", parent);
        assertThat(reply.at("/traceId")).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    @Shows(R_153)
    void is_stale_when_it_names_another_version_than_the_present_one() {
        var office = establishedOffice();
        var plan = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";
        var first = accepted(201, as("lier").post(office + "/meetings", plan, "If-Match", "\"1\""));
        assertThat(first.header("ETag")).isEqualTo("\"2\"");
        var stale = rejected(412, "stale", as("lier").post(office + "/meetings", plan, "If-Match", "\"1\""));
        assertThat(stale.at("/values/current")).isEqualTo("2");
        rejected(400, "if-match", as("lier").post(office + "/meetings", plan, "If-Match", "1"));
        rejected(400, "if-match", as("lier").post(office + "/meetings", plan, "If-Match", "W/\"2\""));
    }

    @Test
    void waits_for_a_clock_that_is_behind_the_record() {
        on("2026-01-10");
        var office = establishedOffice();
        on(DAY_ONE);
        var plan = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";
        var behind = rejected(503, "clock-behind", as("registrar").post(office + "/owners/name-host", """
            {"host": "M1", "from": "2026-03-01"}\
            """));
        assertThat(behind.header("Retry-After")).isNotEmpty();
        on("2026-01-10");
        accepted(201, as("lier").post(office + "/meetings", plan));
    }

    @Test
    void opens_a_partnership_once() {
        var office = establishedOffice().replace("/api/v1/partnerships/", "");
        rejected(
                409,
                "partnership.already-established",
                as("registrar").post("/api/v1/partnerships", establishment(office)));
    }

    @Test
    void is_refused_with_the_rule_that_says_no() {
        var office = establishedOffice();
        var ownGrant = mandate("REGION_DIRECTOR", "REGION_DIRECTOR");
        var reply = rejected(409, "mandate.self-granted", as("state-viken").post(office + "/mandates", ownGrant));
        assertThat(reply.at("/rule")).isEqualTo("R-042");
        assertThat(reply.at("/type")).isEqualTo("urn:partnership:problem:mandate.self-granted");
        assertThat(reply.at("/instance")).isEqualTo(office + "/mandates");
    }

    @Test
    void may_ask_for_health_and_the_description_without_signing_in() {
        accepted(200, as("").get("/actuator/health"));
        accepted(200, as("").get("/v3/api-docs"));
        rejected(401, "not-signed-in", as("").get("/actuator/info"));
        rejected(401, "not-signed-in", as("").get("/api/v1/partnerships"));
        rejected(401, "token-refused", as("nobody").get("/api/v1/partnerships"));
        rejected(403, "not-allowed", as("lier").get("/actuator/info"));
    }
}
