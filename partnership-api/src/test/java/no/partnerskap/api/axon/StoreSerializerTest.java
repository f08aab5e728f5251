package no.partnerskap.api.axon;

import static no.partnerskap.api.axon.Facts.OPENING;
import static no.partnerskap.api.axon.Facts.drammenRenumbered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.office.OfficeEvent.LeaderAppointed;
import no.partnerskap.core.office.OfficeEvent.OwnerRenumbered;
import no.partnerskap.core.partnership.Partnership;
import no.partnerskap.core.partnership.StoredEvents;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is written to the store")
class StoreSerializerTest {
    private static final OfficeNumber LIER = new OfficeNumber("0626");
    private final StoreSerializer events = StoreSerializer.forEvents();

    @Test
    void names_every_event_by_its_concept_and_never_by_its_class() {
        assertThat(StoredEvents.types()).isNotEmpty();
        StoredEvents.types().forEach((name, type) -> {
            assertThat(events.typeForClass(type).getName()).isEqualTo(name).doesNotContain("no.partnerskap");
            assertThat(events.classForType(events.typeForClass(type))).isEqualTo(type);
        });
        assertThat(events.typeForClass(Partnership.class).getName()).isEqualTo("Partnership");
    }

    @Test
    void is_read_back_as_it_was() {
        var event = drammenRenumbered(LIER);
        assertThat(this.<OwnerRenumbered>read("office.OwnerRenumbered", text(event)))
                .isEqualTo(event);
    }

    @Test
    void is_read_also_when_another_version_wrote_more_or_less() {
        LeaderAppointed event = read("office.LeaderAppointed", """
            {"office":"0626","line":"STATE","from":"2026-01-05","addedLater":{"x":1}}\
            """);
        assertThat(event.line()).isEqualTo(OwnerId.STATE);
        assertThat(event.from()).isEqualTo(OPENING);
    }

    @Test
    void is_never_skipped_when_its_name_is_unknown() {
        assertThatThrownBy(() -> read("office.Imagined", "{}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("office.Imagined")
                .hasMessageContaining("newer version");
    }

    @Test
    void is_the_same_text_whatever_the_order_in_which_a_map_was_filled() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", 1);
        map.put("a", 2);
        assertThat(text(map)).isEqualTo("{\"a\":2,\"b\":1}");
        assertThat(StoreSerializer.forSnapshots().serialize(map, String.class).getData())
                .isEqualTo("{\"b\":1,\"a\":2}");
    }

    @Test
    void holds_numbers_and_days_as_people_write_them() {
        assertThat(text(Map.of("amount", new BigDecimal("1E+3")))).isEqualTo("{\"amount\":1000}");
        assertThat(text(Map.of("share", new BigDecimal("60.50")))).isEqualTo("{\"share\":60.50}");
        assertThat(text(Map.of("on", OPENING))).isEqualTo("{\"on\":\"2026-01-05\"}");
    }

    private String text(Object value) {
        return events.serialize(value, String.class).getData();
    }

    private <T> T read(String name, String json) {
        return events.deserialize(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }
}
