package no.partnerskap.view.record;

import static no.partnerskap.core.rules.Rule.R_135;
import static no.partnerskap.core.rules.Rule.R_151;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A row of the record")
class EntryTest {
    private static final Path CONTRACT = Path.of("..", "partnership-core", "src", "test", "resources", "contract");
    private static final Instant NOON = Instant.parse("2026-01-05T11:00:00.120Z");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<String> everyStoredName() {
        return StoredEvents.types().keySet().stream();
    }

    @ParameterizedTest(name = "keeps all that {0} says")
    @MethodSource("everyStoredName")
    @Shows({R_135, R_151})
    void keeps_all_that_an_event_says(String name) throws IOException {
        var stored = Files.readString(CONTRACT.resolve(name + ".json"));
        var recorded = recorded(name, stored);
        var rows = IndexEntry.of(recorded);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(tree(row.payload())).isEqualTo(tree(stored));
            assertThat(row.type()).isEqualTo(name);
            assertThat(row.recorded()).isEqualTo(recorded);
            assertThat(IndexEntry.of(row.recorded())).contains(row);
        });
    }

    @Test
    void writes_instants_so_that_their_text_sorts_like_time() {
        var whole = Instant.parse("2026-01-05T11:00:00Z");
        assertThat(IndexEntry.text(whole)).isEqualTo("2026-01-05T11:00:00.000Z");
        assertThat(Stream.of(NOON, whole, whole.plusMillis(999), whole.plusSeconds(1))
                        .sorted()
                        .map(IndexEntry::text))
                .isSorted();
    }

    private static Recorded<PartnershipEvent> recorded(String name, String payload) {
        var row = new IndexEntry(
                "0626", "OFFICE", 0, 7, "e-7", IndexEntry.text(NOON), "M1", "ASSERTED", "OWNER:M1", name, payload);
        var recorded = row.recorded();
        assertThat(recorded.provenance()).isEqualTo(Provenance.ASSERTED);
        assertThat(recorded.recordedAt()).isEqualTo(NOON);
        return recorded;
    }

    private static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
