package no.partnerskap.api.command;

import static no.partnerskap.core.rules.Rule.R_153;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import no.partnerskap.api.agreement.ClauseExamples;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An edit of a version that is no longer the present one")
class StaleStoryTest extends HttpTest {
    private static final String PLAN = "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}";
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
    }

    /** The case system of the municipality has the record as of its last visit; meanwhile both lines went on. */
    @Test
    @Shows(R_153)
    void is_told_what_has_been_recorded_since() {
        mandatesOfBoth(office);
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        on("2026-01-07");
        accepted(201, as("state-viken").post(office + "/meetings", PLAN));

        var stale = planAt(1, "stale");
        assertThat(stale.at("/values/asked")).isEqualTo("1");
        assertThat(stale.at("/values/current")).isEqualTo("5");
        assertThat(told(stale, "version")).containsExactly("2", "3", "4", "5");
        assertThat(told(stale, "type"))
                .containsExactly(
                        "mandate.MandateGranted",
                        "mandate.MandateGranted",
                        "change.ChangeProposed",
                        "meeting.MeetingPlanned");
        assertThat(told(stale, "actingAs")).containsExactly("STATE", "M1", "M1", "STATE");
        assertThat(told(stale, "recordedAt")).last().isEqualTo("2026-01-07T11:00:00Z");
        assertThat(stale.body().at("/changedSince/0/concerns").toString()).isEqualTo("[{\"subject\":\"office\"}]");
        assertThat(stale.body().at("/changedSince/2/concerns").toString())
                .isEqualTo("[{\"subject\":\"change\",\"number\":1}]");
        assertThat(stale.body().at("/changedSince/3/concerns").toString())
                .isEqualTo("[{\"subject\":\"meeting\",\"number\":1}]");
        assertThat(stale.at("/moreSince")).isEqualTo("0");

        assertThat(told(planAt(4, "stale"), "version")).containsExactly("5");
        accepted(201, as("lier").post(office + "/meetings", PLAN, "If-Match", "\"5\""));
    }

    @Test
    void is_told_the_first_fifty_and_how_many_came_after() {
        for (int i = 0; i < 53; i++) {
            accepted(201, as("lier").post(office + "/meetings", PLAN));
        }
        var stale = planAt(1, "stale");
        assertThat(told(stale, "version"))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 51).mapToObj(Long::toString).toList());
        assertThat(stale.at("/moreSince")).isEqualTo("3");
        var nearer = planAt(4, "stale");
        assertThat(told(nearer, "version")).hasSize(50).last().isEqualTo("54");
        assertThat(nearer.at("/moreSince")).isEqualTo("0");
    }

    @Test
    void is_told_that_the_record_has_not_come_so_far() {
        var ahead = planAt(7, "version-ahead");
        assertThat(ahead.at("/values/current")).isEqualTo("1");
        assertThat(ahead.body().at("/changedSince").isArray()).isTrue();
        assertThat(ahead.body().at("/changedSince")).isEmpty();
        assertThat(ahead.at("/moreSince")).isEqualTo("0");
        assertThat(ahead.at("/detail")).contains("version is 1", "named 7");
    }

    @Test
    void is_told_only_that_there_was_something_where_it_was_not_for_both_parties() {
        accepted(201, as("state-viken").post(office + "/meetings", PLAN));
        jdbc.sql("update event_index set audience = 'DISPUTE:1' where office = ? and version = 2")
                .param(office.substring(office.length() - 4))
                .update();
        assertThat(planAt(1, "stale").body().at("/changedSince/0").propertyNames())
                .containsExactlyInAnyOrder("version", "recordedAt", "withheld");
    }

    /** The registrar names hosts and renumbers owners, and reads nothing. */
    @Test
    void is_told_no_more_than_the_versions_where_its_sender_may_not_read() {
        accepted(201, as("state-viken").post(office + "/meetings", PLAN));
        var stale = rejected(
                412,
                "stale",
                as("registrar")
                        .post(
                                office + "/owners/name-host",
                                "{\"host\": \"M1\", \"from\": \"2026-03-01\"}",
                                "If-Match",
                                "\"1\""));
        assertThat(stale.at("/values/current")).isEqualTo("2");
        assertThat(stale.body().has("changedSince")).isFalse();
    }

    @Test
    void is_told_when_a_draft_was_changed_which_keeps_no_history() {
        var draft = office + "/agreements/drafts/1";
        var words = ClauseExamples.worded("Twice a year", "USER_INVOLVEMENT", ", \"council\": true");
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/agreements",
                                ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "")));
        on("2026-01-08");
        accepted(200, as("lier").put(draft + "/clauses/users", words));

        var stale = rejected(412, "stale", as("lier").put(draft + "/clauses/users", words, "If-Match", "\"1\""));
        assertThat(stale.at("/values/asked")).isEqualTo("1");
        assertThat(stale.at("/values/current")).isEqualTo("2");
        assertThat(stale.at("/values/changedAt")).isEqualTo("2026-01-08T11:00:00Z");
        rejected(412, "version-ahead", as("lier").delete(draft, "If-Match", "\"3\""));
    }

    private Reply planAt(int version, String code) {
        return rejected(412, code, as("lier").post(office + "/meetings", PLAN, "If-Match", "\"" + version + "\""));
    }

    private static List<String> told(Reply stale, String field) {
        return stale.body()
                .at("/changedSince")
                .valueStream()
                .map(event -> event.at("/" + field))
                .map(JsonNode::asString)
                .toList();
    }
}
