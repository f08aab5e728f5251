package no.partnerskap.api.history;

import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_135;
import static no.partnerskap.core.rules.Rule.R_144;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.core.format.EventFormat;
import io.cloudevents.jackson.JsonFormat;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The history")
class HistoryStoryTest extends HistoryStory {
    private static final String CLOUD_EVENTS = "application/cloudevents-batch+json";
    private static final String LINES = "application/x-ndjson";

    private List<String> stored(String office) {
        return jdbc.sql("select payload from domain_event where aggregate_identifier = ? order by sequence_number")
                .param(number(office))
                .query(String.class)
                .list();
    }

    private static List<String> at(Reply page, String field) {
        return page.body()
                .at("/events")
                .valueStream()
                .map(event -> event.at("/" + field).asString())
                .toList();
    }

    private static String versions(Reply page) {
        return String.join(" ", at(page, "version"));
    }

    @Test
    @Shows({R_134, R_135, R_154})
    void tells_every_event_in_order_with_its_origin_context_and_time() {
        var office = anOfficeWithAChange();
        var history = accepted(200, as("auditor-lier").get(office + "/history"));

        assertThat(versions(history)).isEqualTo("1 2 3 4 5 6 7");
        assertThat(history.header("Partnership-Version")).isEqualTo("7");
        assertThat(history.at("/next")).isEmpty();
        assertThat(history.header("Link")).isEmpty();
        assertThat(at(history, "type"))
                .startsWith("office.PartnershipEstablished", "mandate.MandateGranted")
                .endsWith("meeting.AgendaItemAdded", "change.ChangeProposed");
        assertThat(at(history, "revision")).containsOnly("1");
        assertThat(at(history, "recordedAt"))
                .allMatch(at -> at.matches("2026-0[12]-05T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        assertThat(at(history, "actingAs")).containsExactly("REGISTRAR", "STATE", "M1", "M1", "M1", "M1", "M1");
        assertThat(at(history, "actorRole")).contains("registrar", "case-system");
        assertThat(at(history, "provenance")).containsOnly("LIVE");
        assertThat(at(history, "commandId")).doesNotContain("").doesNotHaveDuplicates();
        assertThat(history.body().at("/events/5/concerns").toString())
                .isEqualTo("[{\"subject\":\"meeting\",\"number\":1},{\"subject\":\"change\",\"number\":1}]");
        assertThat(history.body().at("/events/0/concerns").toString()).isEqualTo("[{\"subject\":\"office\"}]");
    }

    @Test
    @Shows(R_134)
    void shows_each_payload_as_it_is_stored_to_the_byte() {
        var office = anOfficeWithAChange();
        var spaced = stored(office).getLast().replaceFirst(":", " :  ");
        jdbc.sql("update domain_event set payload = ? where aggregate_identifier = ? and sequence_number = 6")
                .params(spaced, number(office))
                .update();

        var raw = as("auditor-lier").get(office + "/history").raw().body();
        assertThat(stored(office))
                .hasSize(7)
                .allSatisfy(payload -> assertThat(raw).contains("\"payload\":" + payload));
    }

    @Test
    @Shows(R_144)
    void shows_no_reader_who_the_person_or_system_was_and_no_outsider_anything() {
        var office = anOfficeWithAChange();
        for (var type : List.of(LINES, CLOUD_EVENTS, Http.JSON)) {
            var bodies = new ArrayList<String>();
            for (var reader : READERS) {
                bodies.add(accepted(200, as(reader).get(office + "/history", "Accept", type))
                        .raw()
                        .body());
            }
            accepted(200, as("lier").get(office + "/history", "Accept", type));
            accepted(200, as("state-viken").get(office + "/history", "Accept", type));
            assertThat(bodies)
                    .hasSize(READERS.size())
                    .allMatch(body -> !body.contains("sample-")
                            && !body.contains("callerOrg")
                            && !body.contains("traceId")
                            && !body.contains("idempotency"));
            assertThat(bodies.stream().map(HistoryStoryTest::withoutClock).distinct())
                    .hasSize(1);
            for (var stranger : List.of("kongsvinger", "governor-34", "state-innlandet")) {
                rejected(404, "unknown-partnership", as(stranger).get(office + "/history", "Accept", type));
                rejected(404, "unknown-partnership", as(stranger).get(office + "/history/1/state"));
            }
            rejected(403, "not-yours", as("registrar").get(office + "/history", "Accept", type));
        }
        rejected(406, "not-acceptable", as("lier").get(office + "/history", "Accept", "text/csv"));
    }

    private static String withoutClock(String body) {
        return body.replaceFirst("\"knownAt\":\"[^\"]*\"", "");
    }

    @Test
    @Shows(R_144)
    void keeps_the_place_of_an_event_that_is_not_for_all() {
        var office = anOfficeWithAChange();
        jdbc.sql("update domain_event set meta_data = replace(meta_data, 'PARTIES', 'OWNER:M1')"
                        + " where aggregate_identifier = ? and sequence_number = 6")
                .param(number(office))
                .update();

        var history = as("auditor-state").get(office + "/history");
        assertThat(versions(history)).isEqualTo("1 2 3 4 5 6 7");
        assertThat(history.at("/events/6/withheld")).isEqualTo("offentleglova § 23");
        assertThat(history.at("/events/6/sha256")).hasSize(64);
        assertThat(history.body().at("/events/6").propertyNames())
                .containsExactlyInAnyOrder("version", "recordedAt", "sha256", "withheld");
        assertThat(as("auditor-lier").get(office + "/history").at("/events/6/type"))
                .isEqualTo("change.ChangeProposed");
        var batch = as("auditor-state").get(office + "/history", "Accept", CLOUD_EVENTS);
        assertThat(batch.body().at("/6").has("data")).isFalse();
    }

    @Test
    void is_asked_for_what_concerns_one_thing_or_for_one_kind_of_event() {
        var office = anOfficeWithAChange();
        var history = office + "/history";
        assertThat(versions(as("auditor-lier").get(history + "?change=1"))).isEqualTo("4 6");
        assertThat(versions(as("auditor-lier").get(history + "?change=1&type=change.ChangeProposed")))
                .isEqualTo("4");
        assertThat(versions(as("auditor-lier").get(history + "?change=2&after=6")))
                .isEqualTo("7");
        assertThat(versions(as("auditor-lier").get(history + "?meeting=1"))).isEqualTo("5 6");
        assertThat(versions(as("auditor-lier").get(history + "?type=change.ChangeProposed&after=4")))
                .isEqualTo("7");
        assertThat(versions(as("auditor-lier").get(history + "?dispute=1"))).isEmpty();
        assertThat(versions(as("auditor-lier").get(history + "?agreement=1"))).isEmpty();
        assertThat(versions(as("auditor-lier").get(history + "?knownAt=2026-01-31T00:00:00Z")))
                .isEqualTo("1 2 3");
        rejected(400, "one-subject", as("lier").get(history + "?change=1&meeting=1"));
        rejected(400, "event-type", as("lier").get(history + "?type=change.Changed"));
        rejected(400, "number", as("lier").get(history + "?change=x"));
        rejected(400, "version", as("lier").get(history + "?after=-1"));
        rejected(400, "limit", as("lier").get(history + "?limit=101"));
        rejected(400, "cursor", as("lier").get(history + "?cursor=abc"));
        rejected(400, "known-at-in-the-future", as("lier").get(history + "?knownAt=2027-01-01T00:00:00Z"));
        rejected(400, "not-in-a-stream", as("lier").get(history + "?limit=5", "Accept", LINES));
        rejected(400, "unknown-parameter", as("lier").get(history + "?changes=5"));
        accepted(200, as("lier").get(history, "Accept", "text/html, application/json;q=0.9, */*;q=0.1"));
    }

    @Test
    @Shows(R_154)
    void turns_pages_that_do_not_change_while_more_is_recorded() {
        var office = anOfficeWithAChange();
        var first = as("auditor-lier").get(office + "/history?limit=3&after=1");
        assertThat(versions(first)).isEqualTo("2 3 4");
        on("2026-02-06");
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-08-01")));

        var second = as("auditor-lier").get(office + "/history?limit=2&cursor=" + first.at("/next"));
        assertThat(versions(second)).isEqualTo("5 6");
        assertThat(second.header("Partnership-Version")).isEqualTo("7");
        var third = as("auditor-lier").get(linked(second));
        assertThat(versions(third)).isEqualTo("7");
        assertThat(third.at("/next")).isEmpty();
        assertThat(third.at("/knownAt")).isEqualTo(first.at("/knownAt"));

        var changes = as("auditor-lier").get(office + "/history?limit=1&type=change.ChangeProposed");
        assertThat(versions(changes)).isEqualTo("4");
        assertThat(versions(as("auditor-lier").get(linked(changes)))).isEqualTo("7");
    }

    @Test
    void is_known_already_in_one_form_only() {
        var history = anOfficeWithAChange() + "/history";
        var tag = accepted(200, as("lier").get(history)).header("ETag");
        assertThat(as("lier").get(history, "If-None-Match", tag).status()).isEqualTo(304);
        for (var form : List.of(CLOUD_EVENTS, LINES)) {
            var other = accepted(200, as("lier").get(history, "If-None-Match", tag, "Accept", form));
            assertThat(other.header("Content-Type")).startsWith(form);
            assertThat(other.header("Vary")).contains("Accept");
        }
    }

    private static String linked(Reply page) {
        var link = page.header("Link");
        assertThat(link).matches("</api/v1/partnerships/\\d{4}/history\\?[^>]+>; rel=\"next\"");
        var uri = URI.create(link.substring(1, link.indexOf('>')));
        return uri.getPath() + "?" + uri.getQuery();
    }

    @Test
    void is_a_batch_of_cloud_events_that_their_own_library_reads() {
        var office = anOfficeWithAChange();
        var batch = accepted(200, as("auditor-lier").get(office + "/history?limit=6", "Accept", CLOUD_EVENTS));
        assertThat(batch.header("Content-Type")).startsWith(CLOUD_EVENTS);
        EventFormat format = new JsonFormat();
        var payloads = stored(office);
        for (int i = 0; i < 6; i++) {
            var event = format.deserialize(batch.body().get(i).toString().getBytes(StandardCharsets.UTF_8));
            assertThat(event.getSource().toString()).isEqualTo(office);
            assertThat(event.getId()).hasSize(36);
            assertThat(event.getExtension("sequence")).isEqualTo("" + (i + 1));
            assertThat(event.getTime().toString()).startsWith(i < 3 ? "2026-01-05" : "2026-02-05");
            assertThat(event.getDataContentType()).isEqualTo("application/json");
            assertThat(JsonMapper.shared().readTree(event.getData().toBytes()))
                    .isEqualTo(JsonMapper.shared().readTree(payloads.get(i)));
        }
        assertThat(batch.at("/3/type")).isEqualTo("change.ChangeProposed");
        assertThat(batch.at("/3/subject")).isEqualTo("change/1");
        assertThat(batch.at("/0/subject")).isEqualTo("office");
        assertThat(batch.at("/1/subject")).isEqualTo("mandate/1");
        assertThat(batch.raw().body()).contains("\"data\":" + payloads.get(3));
        var rest = as("auditor-lier").get(linked(batch), "Accept", CLOUD_EVENTS);
        assertThat(rest.at("/0/sequence")).isEqualTo("7");
        assertThat(rest.header("Link")).isEmpty();
    }

    @Test
    @Shows(R_134)
    void comes_as_lines_with_a_last_one_that_says_so() {
        var office = anOfficeWithAChange();
        var page = as("auditor-lier").get(office + "/history");
        var reply = accepted(200, as("auditor-lier").get(office + "/history", "Accept", LINES));
        assertThat(reply.header("Content-Type")).startsWith(LINES);
        assertThat(reply.header("Partnership-Version")).isEqualTo("7");

        var lines = lines(reply);
        assertThat(lines).hasSize(8);
        for (int i = 0; i < 7; i++) {
            assertThat(lines.get(i)).isEqualTo(page.body().at("/events/" + i));
        }
        var end = lines.getLast().at("/end");
        assertThat(end.at("/version").asInt()).isEqualTo(7);
        assertThat(end.at("/events").asInt()).isEqualTo(7);
        assertThat(end.at("/sha256").asString())
                .isEqualTo(byHand(office))
                .isEqualTo(as("auditor-state").get(office + "/history/7/state").at("/historySha256"));
        assertThat(lines(as("lier").get(office + "/history?after=5", "Accept", LINES)))
                .hasSize(3);
        assertThat(lines(as("lier").get(office + "/history?after=99", "Accept", LINES)))
                .hasSize(1);
    }

    private static List<JsonNode> lines(Reply reply) {
        return reply.raw()
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    /** The recipe of the decision record, in SQL and SHA-256 only. */
    private String byHand(String office) {
        var fields = jdbc.sql("""
            select octet_length(f) || ':' || f || ',' from (
                select sequence_number n, 1 k, cast(sequence_number + 1 as varchar) f, aggregate_identifier a from domain_event
                union all select sequence_number, 2, payload_type, aggregate_identifier from domain_event
                union all select sequence_number, 3, payload_revision, aggregate_identifier from domain_event
                union all select sequence_number, 4, time_stamp, aggregate_identifier from domain_event
                union all select sequence_number, 5, payload, aggregate_identifier from domain_event
                union all select sequence_number, 6, meta_data, aggregate_identifier from domain_event)
            where a = ? order by n, k\
            """).param(number(office)).query(String.class).list();
        return sha256(String.join("", fields));
    }
}
