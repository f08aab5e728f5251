package no.partnerskap.api.freshness;

import static no.partnerskap.core.rules.Rule.R_004;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The tag of an answer")
class EntityTagTest extends HttpTest {

    private Reply again(String caller, String path, Reply first, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("If-None-Match", first.header("ETag")));
        return as(caller).get(path, all.toArray(String[]::new));
    }

    @Test
    void spares_the_reader_an_answer_that_it_has() {
        var office = establishedOffice();
        for (var path : List.of(
                office,
                office + "/changes",
                office + "/involvement-audit?validOn=2026-02-01",
                office + "/findings?knownAt=2026-01-05T11:00:00Z",
                office + "/cost-key",
                "/api/v1/partnerships")) {
            var first = accepted(200, as("lier").get(path));
            assertThat(first.header("ETag")).matches("W/\"[0-9a-f-]{20,}\"");
            assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(first.header("Vary")).contains("Accept-Language");
            var second = accepted(304, again("lier", path, first));
            assertThat(second.raw().body()).isEmpty();
            for (var header : List.of("ETag", "Cache-Control", "Vary", "Partnership-Version")) {
                assertThat(second.header(header)).as(path + " " + header).isEqualTo(first.header(header));
            }
        }
    }

    @Test
    void is_known_among_others_and_without_its_mark_of_weakness() {
        var office = establishedOffice();
        var tag = as("lier").get(office).header("ETag");
        accepted(304, as("lier").get(office, "If-None-Match", "\"x\", " + tag));
        accepted(304, as("lier").get(office, "If-None-Match", tag.substring(2)));
        accepted(200, as("lier").get(office, "If-None-Match", "\"x\""));
        accepted(200, as("lier").get(office, "If-None-Match", "rubbish"));
    }

    @Test
    void changes_with_all_that_the_answer_depends_on() {
        var office = establishedOffice();
        var path = office + "/involvement-audit";
        var first = accepted(200, as("lier").get(path, "Accept-Language", "nb"));
        accepted(304, again("lier", path, first, "Accept-Language", "nb"));
        accepted(200, again("lier", path, first, "Accept-Language", "nn"));
        accepted(200, again("lier", path + "?limit=7", first, "Accept-Language", "nb"));
        accepted(200, again("lier", office + "/changes", first, "Accept-Language", "nb"));
        accepted(200, again("state-viken", path, first, "Accept-Language", "nb"));

        on("2026-01-06");
        accepted(200, again("lier", path, first, "Accept-Language", "nb"));
        var fixed = accepted(200, as("lier").get(path + "?validOn=2026-01-05"));
        on("2026-01-07");
        accepted(304, again("lier", path + "?validOn=2026-01-05", fixed));
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        assertThat(accepted(200, again("lier", path + "?validOn=2026-01-05", fixed))
                        .body()
                        .at("/changes"))
                .hasSize(1);
    }

    @Test
    void stays_for_what_was_known_then_whatever_is_recorded_later() {
        var office = establishedOffice();
        on("2026-01-06");
        var path = office + "/changes?validOn=2026-02-01&knownAt=2026-01-05T23:00:00Z";
        var first = accepted(200, as("lier").get(path));
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(304, again("lier", path, first));
    }

    @Test
    @Shows(R_004)
    void of_the_list_does_not_tell_that_something_happens_elsewhere() {
        var office = establishedOffice();
        var theirs = accepted(200, as("kongsvinger").get("/api/v1/partnerships"));
        assertThat(theirs.raw().body()).doesNotContain(office);
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(304, again("kongsvinger", "/api/v1/partnerships", theirs));
    }

    @Test
    void of_the_list_changes_with_any_of_its_partnerships() {
        var office = establishedOffice();
        var first = accepted(200, as("lier").get("/api/v1/partnerships"));
        accepted(304, again("lier", "/api/v1/partnerships", first));
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(200, again("lier", "/api/v1/partnerships", first));
    }

    @Test
    void is_given_to_answers_alone() {
        var office = establishedOffice();
        var missing = rejected(404, "unknown-change", as("lier").get(office + "/changes/9"));
        assertThat(missing.header("ETag")).isEmpty();
        rejected(404, "unknown-change", as("lier").get(office + "/changes/9", "If-None-Match", "*"));
        var known = as("lier").get(office);
        rejected(404, "unknown-partnership", again("kongsvinger", office, known));
    }
}
