package no.partnerskap.api.edge;

import static no.partnerskap.core.rules.Rule.R_135;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A caller")
class WhoActsTest extends EdgeTest {
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
                        "\"actorRef\":\"sample-lier\"",
                        "\"actorRole\":\"case-system\"",
                        "\"system\":\"partnership\"",
                        "\"audience\":\"PARTIES\"",
                        "\"provenance\":\"LIVE\"",
                        "\"traceId\":");
    }
}
