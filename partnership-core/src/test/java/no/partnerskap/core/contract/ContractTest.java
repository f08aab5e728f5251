package no.partnerskap.core.contract;

import static no.partnerskap.core.rules.Rule.R_134;
import static no.partnerskap.core.rules.Rule.R_155;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.costkey.CostKey;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.partnership.StoredEvents;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files in {@code contract/} are the stored form of each event, for good: a file is never changed to fit the code. Run with
 * {@code -Dcontract.write=true} to write a file for an event that has none yet; those that exist are left alone.
 */
@DisplayName("A stored event")
class ContractTest {
    private static final Path FILES = Path.of("src", "test", "resources", "contract");

    /** As the store writes events. */
    private static final JsonMapper STORE = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static Stream<PartnershipEvent> examples() {
        return Contract.examples().stream();
    }

    @Test
    @Shows(R_155)
    void has_a_file_for_its_name_and_no_file_is_without_a_name() throws IOException {
        try (var files = Files.list(FILES)) {
            var names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names).isEqualTo(StoredEvents.types().keySet());
        }
    }

    @BeforeAll
    static void writeWhatIsMissing() throws IOException {
        if (!Boolean.getBoolean("contract.write")) {
            return;
        }
        Files.createDirectories(FILES);
        for (var event : Contract.examples()) {
            if (!Files.exists(file(event))) {
                Files.writeString(file(event), STORE.writeValueAsString(event));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Shows({R_155, R_134})
    void reads_back_as_what_it_was(PartnershipEvent event) throws IOException {
        assertThat(STORE.readValue(Files.readString(file(event)), event.getClass()))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Shows({R_155, R_134})
    void is_written_byte_for_byte_as_ever(PartnershipEvent event) throws IOException {
        assertThat(STORE.writeValueAsString(event)).isEqualTo(Files.readString(file(event)));
    }

    /** Files of {@code earlier/} were written before an event was given another field; {@code NAME.1.json} is the first. */
    static Stream<Path> earlier() throws IOException {
        try (var files = Files.list(FILES.resolve("earlier"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("earlier")
    @Shows({R_155, R_134})
    void of_an_earlier_version_reads_back_with_all_that_it_said(Path file) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.[0-9]+\\.json$", "");
        var then = STORE.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(Files.readString(file));
        var now = STORE.valueToTree(STORE.treeToValue(then, StoredEvents.types().get(name)));
        assertSays(name, now, then);
    }

    private static void assertSays(String where, JsonNode now, JsonNode then) {
        if (then.isObject()) {
            then.properties()
                    .forEach(field ->
                            assertSays(where + "/" + field.getKey(), now.path(field.getKey()), field.getValue()));
        } else if (then.isArray()) {
            assertThat(now.size()).as(where).isEqualTo(then.size());
            for (int i = 0; i < then.size(); i++) {
                assertSays(where + "/" + i, now.path(i), then.path(i));
            }
        } else {
            assertThat(now.toString()).as(where).isEqualTo(then.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    @Shows(R_155)
    void reads_back_though_a_later_version_has_added_to_it(PartnershipEvent event) throws IOException {
        var more = Files.readString(file(event)).replaceFirst("\\{", "{\"addedLater\":[{\"x\":1}],");
        assertThat(STORE.readValue(more, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void has_an_example_with_every_field_filled(PartnershipEvent event) {
        assertFilled(event.getClass().getSimpleName(), event);
    }

    static Stream<Path> earlierForms() throws IOException {
        try (var files = Files.list(FILES.resolve("earlier"))) {
            return files.sorted().toList().stream();
        }
    }

    /** What it was before it gained fields; named as the event and a number. */
    @ParameterizedTest
    @MethodSource("earlierForms")
    @Shows({R_155, R_134})
    void reads_back_from_every_form_it_has_been_stored_in(Path file) throws IOException {
        var name = file.getFileName().toString().replaceFirst("\\.[0-9]+\\.json$", "");
        assertThat(StoredEvents.types()).containsKey(name);
        var event = STORE.readValue(Files.readString(file), StoredEvents.types().get(name));
        var written = STORE.readTree(STORE.writeValueAsString(event));
        assertContains(written, STORE.readTree(Files.readString(file)));
    }

    private static void assertContains(JsonNode whole, JsonNode part) {
        if (part.isObject()) {
            part.properties().forEach(field -> assertContains(whole.path(field.getKey()), field.getValue()));
        } else {
            assertThat(whole).isEqualTo(part);
        }
    }

    private static void assertFilled(String where, Object value) {
        switch (value) {
            case Collection<?> items -> {
                assertThat(items).as(where).isNotEmpty();
                items.forEach(item -> assertFilled(where, item));
            }
            case Map<?, ?> map -> assertFilled(where, map.values());
            // A key has its weights either for the whole or in its items.
            case CostKey key -> assertFilled(where, key.items().isEmpty() ? key.weights() : key.items());
            case Record fields ->
                Arrays.stream(fields.getClass().getRecordComponents()).forEach(component -> {
                    var field = where + "." + component.getName();
                    try {
                        var content = component.getAccessor().invoke(fields);
                        assertThat(Optional.ofNullable(content)).as(field).isPresent();
                        assertFilled(field, Objects.requireNonNull(content));
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(field, e);
                    }
                });
            default -> {}
        }
    }

    private static Path file(PartnershipEvent event) {
        return FILES.resolve(StoredEvents.nameOf(event.getClass()) + ".json");
    }
}
