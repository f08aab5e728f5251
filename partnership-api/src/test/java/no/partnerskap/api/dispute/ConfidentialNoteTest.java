package no.partnerskap.api.dispute;

import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_146;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.history.HistoryStory;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("A note to the mediator")
class ConfidentialNoteTest extends HistoryStory {
    private static final String SECRET = "What we could live with";
    private static final List<String> INSIDE = List.of("lier", "auditor-lier");
    private static final List<String> OUTSIDE = List.of("state-viken", "auditor-state", "supervisor-33");
    private static final List<String> BARE = List.of("recordedAt", "sha256", "version", "withheld");
    private String office;

    /** Version 1 opens, 2 proposes, 3 disputes, 4 is the note. */
    @BeforeEach
    void noteOfTheMunicipality() {
        office = establishedOffice();
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "change": 1,
             "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
        accepted(200, as("lier").post(office + "/disputes/1/submit-statement", """
            {"on": "2026-01-05", "audience": "MEDIATOR", "statement": %s}\
            """.formatted(
                        document("M1", "null").replace("Letter", SECRET))));
    }

    private JsonNode event(String reader, String path, String list, int version) {
        var told = accepted(200, as(reader).get(office + path))
                .body()
                .at(list)
                .valueStream()
                .filter(event -> event.at("/version").asInt() == version)
                .toList();
        assertThat(told).as(reader + " " + path).hasSize(1);
        return told.getFirst();
    }

    private static List<String> fields(JsonNode event) {
        return List.copyOf(new TreeSet<>(event.propertyNames()));
    }

    @Test
    @Shows({R_124, R_146})
    void is_read_by_its_sender_and_those_who_handle_the_dispute_and_keeps_its_place_for_others() {
        accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-01-05\"}"));
        for (var reader : List.of("lier", "auditor-lier", "governor-33", "board")) {
            assertThat(event(reader, "/disputes/1/trail", "/chronology", 4)
                            .at("/payload/statement/title")
                            .asString())
                    .isEqualTo(SECRET);
        }
        for (var reader : List.of("state-viken", "auditor-state")) {
            assertThat(fields(event(reader, "/disputes/1/trail", "/chronology", 4)))
                    .isEqualTo(BARE);
        }
    }

    @Test
    void stands_in_no_form_of_the_history_for_the_other_side() {
        for (var type : List.of("application/x-ndjson", "application/cloudevents-batch+json", Http.JSON)) {
            for (var reader : INSIDE) {
                assertThat(history(reader, type)).contains(SECRET);
            }
            for (var reader : OUTSIDE) {
                assertThat(history(reader, type))
                        .contains("offentleglova § 23")
                        .doesNotContain(SECRET, "StatementSubmitted");
            }
        }
        assertThat(fields(event("state-viken", "/history", "/events", 4))).isEqualTo(BARE);
        assertThat(event("state-viken", "/history", "/events", 4).at("/sha256"))
                .isEqualTo(event("lier", "/history", "/events", 4).at("/sha256"));
        for (var asked : List.of("?type=dispute.StatementSubmitted", "?dispute=1&after=3")) {
            assertThat(accepted(200, as("state-viken").get(office + "/history" + asked))
                            .body()
                            .at("/events"))
                    .isEmpty();
            assertThat(accepted(200, as("lier").get(office + "/history" + asked))
                            .body()
                            .at("/events"))
                    .hasSize(1);
        }
        for (var path : List.of("/decisions", "/findings", "/changes/1", "/involvement-audit/1", "/disputes/1", "")) {
            assertThat(accepted(200, as("state-viken").get(office + path)).raw().body())
                    .doesNotContain(SECRET);
        }
    }

    private String history(String reader, String type) {
        return accepted(200, as(reader).get(office + "/history", "Accept", type))
                .raw()
                .body();
    }

    /** The hash at the end is of what is stored, so that two readers can compare what they were told by it. */
    @Test
    void changes_no_hash_that_readers_compare() {
        var ends = List.of("lier", "state-viken", "auditor-state", "supervisor-33").stream()
                .map(reader -> history(reader, "application/x-ndjson").lines().toList())
                .map(List::getLast)
                .distinct();
        assertThat(ends).hasSize(1);
        var own = accepted(200, as("lier").get(office + "/history/4/state"));
        var other = accepted(200, as("state-viken").get(office + "/history/4/state"));
        assertThat(own.at("/eventId")).isNotEmpty();
        assertThat(other.body().has("eventId")).isFalse();
        assertThat(((ObjectNode) own.body()).without("eventId")).isEqualTo(other.body());
        assertThat(other.body().at("/state/disputes/0/statements")).isEmpty();

        var supervised = accepted(200, as("supervisor-33").get(office + "/history/4/state"));
        assertThat(supervised.body().at("/state").has("disputes")).isFalse();
        assertThat(supervised.at("/withheld")).isEqualTo("offentleglova § 23");
        assertThat(supervised.at("/historySha256")).isEqualTo(own.at("/historySha256"));
        assertThat(supervised.at("/sha256"))
                .isNotEqualTo(own.at("/sha256"))
                .isEqualTo(sha256(
                        JsonMapper.shared().writeValueAsString(supervised.body().at("/state"))));
    }

    @Test
    void is_no_more_than_a_number_to_one_whose_version_is_behind() {
        var plan = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";
        var stale = rejected(412, "stale", as("state-viken").post(office + "/meetings", plan, "If-Match", "\"3\""));
        assertThat(fields(stale.body().at("/changedSince/0"))).containsExactly("recordedAt", "version", "withheld");
        var own = rejected(412, "stale", as("lier").post(office + "/meetings", plan, "If-Match", "\"3\""));
        assertThat(own.at("/changedSince/0/type")).isEqualTo("dispute.StatementSubmitted");
    }

    @Test
    @Shows(R_124)
    void is_as_all_of_the_dispute_nothing_for_supervision() {
        assertThat(fields(event("supervisor-33", "/history", "/events", 3))).isEqualTo(BARE);
        assertThat(event("supervisor-33", "/history", "/events", 2).at("/type").asString())
                .isEqualTo("change.ChangeProposed");
        rejected(403, "not-yours", as("supervisor-33").get(office + "/disputes/1/trail"));
        rejected(403, "not-yours", as("supervisor-33").get(office + "/disputes"));
    }

    @Test
    void is_meant_for_all_parties_unless_it_says_otherwise() {
        accepted(200, as("lier").post(office + "/disputes/1/submit-statement", """
            {"on": "2026-01-05", "statement": %s}\
            """.formatted(document("M1", "null"))));
        assertThat(event("state-viken", "/disputes/1/trail", "/chronology", 5)
                        .at("/type")
                        .asString())
                .isEqualTo("dispute.StatementSubmitted");
        accepted(400, as("lier").post(office + "/disputes/1/submit-statement", """
            {"on": "2026-01-05", "audience": "DISPUTE:1", "statement": %s}\
            """.formatted(document("M1", "null"))));
    }
}
