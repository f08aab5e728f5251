package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_135;
import static no.partnerskap.core.rules.Rule.R_144;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A caller")
class WhoActsTest extends HttpTest {
    @Test
    void cannot_tell_a_partnership_that_is_hidden_from_one_that_is_not_there() {
        var office = establishedOffice();
        var hidden = as("kongsvinger").get(office).body();
        var absent = as("kongsvinger").get("/api/v1/partnerships/0001").body();
        for (var field : List.of("code", "title", "status", "type")) {
            assertThat(hidden.at("/" + field)).isEqualTo(absent.at("/" + field));
        }
        assertThat(as("kongsvinger").get("/api/v1/partnerships").raw().body())
                .doesNotContain(office.substring(office.length() - 4));
    }

    @Test
    @Shows(R_135)
    void acts_as_who_it_is_and_never_as_the_body_says() {
        var office = establishedOffice();
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        assertThat(as("lier").get(office + "/changes/1").at("/events/0/payload/initiator"))
                .isEqualTo("M1");
        var envelope = jdbc.sql(
                        "select meta_data from domain_event where aggregate_identifier = ? and sequence_number = 1")
                .param(office.substring(office.length() - 4))
                .query(String.class)
                .single();
        assertThat(envelope)
                .contains(
                        "\"actingAs\":\"M1\"",
                        "\"recordOwner\":\"M1\"",
                        "\"callerOrg\":\"857566122\"",
                        "\"actorRef\":\"system-",
                        "\"actorRole\":\"case-system\"",
                        "\"system\":\"partnership\"",
                        "\"audience\":\"PARTIES\"",
                        "\"provenance\":\"LIVE\"",
                        "\"traceId\":");
    }

    /** What a reader has at hand is no right to be told that it still holds. */
    @Test
    @Shows(R_144)
    void loses_what_it_may_read_at_once_when_it_owns_no_more() {
        var office = establishedOffice();
        var tag = accepted(200, as("lier").get(office)).header("ETag");
        accepted(304, as("lier").get(office, "If-None-Match", tag));
        accepted(200, as("registrar").post(office + "/owners/renumber-owner", """
            {"owner": "M1", "details": {"number": "3330", "name": "Hol", "organisation": "944889116",
             "county": "46", "language": "BOKMAAL", "from": "2026-01-05"}}\
            """));
        for (var gone : List.of("lier", "auditor-lier", "supervisor-33", "governor-33")) {
            rejected(404, "unknown-partnership", as(gone).get(office, "If-None-Match", tag));
            rejected(404, "unknown-partnership", as(gone).get(office + "/changes", "If-None-Match", "*"));
        }
        accepted(200, as("hol").get(office));
    }

    @Test
    void is_not_told_that_what_it_may_not_read_still_holds() {
        var office = establishedOffice();
        var tag = accepted(200, as("lier").get(office + "/agreements")).header("ETag");
        rejected(403, "not-yours", as("governor-33").get(office + "/agreements", "If-None-Match", tag));
        rejected(403, "not-yours", as("registrar").get(office + "/agreements", "If-None-Match", tag));
    }
}
