package no.partnerskap.api.history;

import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The partnership just after an event")
class HistoryStateTest extends HistoryStory {
    @Test
    @Shows(R_154)
    void is_told_by_version_and_never_changes() {
        var office = anOfficeWithAChange();
        var opened = as("auditor-lier").get(office + "/history/1/state");
        assertThat(opened.header("Partnership-Version")).isEqualTo("1");
        assertThat(opened.at("/validOn")).isEqualTo("2026-01-05");
        assertThat(opened.at("/state/partnership/owners/M1/name")).isEqualTo("Lier");
        assertThat(opened.body().at("/state/mandates")).isEmpty();
        assertThat(opened.body().at("/state/changes")).isEmpty();

        assertThat(as("auditor-lier").get(office + "/history/2/state").body().at("/state/mandates"))
                .hasSize(1);
        var proposed = as("auditor-lier").get(office + "/history/4/state");
        assertThat(proposed.at("/validOn")).isEqualTo("2026-02-05");
        assertThat(proposed.at("/state/changes/0/owners/0/verdict")).isEqualTo("PENDING");
        assertThat(proposed.body().at("/state/meetings")).isEmpty();
        var later = as("auditor-lier").get(office + "/history/4/state?validOn=2026-06-02");
        assertThat(later.at("/state/changes/0/owners/0/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(later.at("/sha256")).isNotEqualTo(proposed.at("/sha256"));
        assertThat(later.at("/historySha256")).isEqualTo(proposed.at("/historySha256"));

        on("2026-04-01");
        accepted(200, as("lier").post(office + "/changes/1/withdraw-change", "{\"withdrawnOn\": \"2026-04-01\"}"));
        var again = as("auditor-state").get(office + "/history/4/state");
        assertThat(again.raw().body()).isEqualTo(proposed.raw().body());
        var body = again.raw().body();
        var state = body.substring(body.indexOf("\"state\":") + 8, body.length() - 1);
        assertThat(sha256(state)).isEqualTo(again.at("/sha256"));
        assertThat(as("lier").get(office + "/history/8/state").body().at("/state/changes"))
                .hasSize(1);
    }

    @Test
    void is_unknown_for_a_version_that_has_not_come_yet() {
        var office = establishedOffice();
        rejected(404, "unknown-version", as("lier").get(office + "/history/2/state"));
        rejected(400, "number", as("lier").get(office + "/history/0/state"));
        rejected(400, "valid-on", as("lier").get(office + "/history/1/state?validOn=x"));
        rejected(400, "unknown-parameter", as("lier").get(office + "/history/1/state?knownAt=2026-01-01T00:00:00Z"));
    }

    @Test
    @Shows(R_154)
    void is_told_apart_for_events_that_share_their_instant() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        var before = storedEvents();
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        accepted(201, as("lier").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        assertThat(storedEvents()).isEqualTo(before + 2);
        var hashes = IntStream.rangeClosed(1, 5)
                .mapToObj(v -> as("lier").get(office + "/history/" + v + "/state"))
                .map(state -> state.body().at("/state/changes").size() + state.at("/sha256"))
                .toList();
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(hashes.get(3)).startsWith("1");
        assertThat(hashes.get(4)).startsWith("2");
    }
}
