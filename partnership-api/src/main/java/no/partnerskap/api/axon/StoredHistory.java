package no.partnerskap.api.axon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.record.InMemoryRecord;
import no.partnerskap.view.record.RecordedMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reader of the stored events of a partnership, in order. A long history is read some hundred events at a time, each with its own
 * short query.
 */
@Component
public class StoredHistory {
    private static final int EVENTS_PER_READ = 200;
    private static final int NEWEST = 1_000;
    private static final String SELECT = """
        select sequence_number + 1, event_identifier, payload_type, payload_revision, time_stamp, payload, meta_data
        from domain_event where aggregate_identifier = :office \
        """;
    private static final TypeReference<Map<String, Object>> ENVELOPE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Serializer serializer = StoreSerializer.forEvents();

    @Autowired
    public StoredHistory(DataSource store) {
        this.jdbc = JdbcClient.create(store);
    }

    /** The number of events recorded by an instant; 0 if none. */
    public long head(OfficeNumber office, Instant knownAt) {
        return jdbc.sql("select sequence_number + 1 from domain_event where aggregate_identifier = :office"
                        + " and time_stamp <= :knownAt order by sequence_number desc fetch first 1 rows only")
                .param("office", office.value())
                .param("knownAt", RecordedMessage.text(knownAt))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The partnerships with the newest events, and their versions; only those events are read. */
    public Map<OfficeNumber, Long> newest() {
        var versions = new HashMap<OfficeNumber, Long>();
        jdbc.sql("select aggregate_identifier, max(sequence_number) + 1 from (select aggregate_identifier,"
                        + " sequence_number from domain_event order by global_index desc fetch first " + NEWEST
                        + " rows only) newest"
                        + " group by aggregate_identifier")
                .query((row, number) -> versions.put(new OfficeNumber(row.getString(1)), row.getLong(2)))
                .list();
        return versions;
    }

    /** The next events after a version, up to another; only of the types named, if any. */
    public List<StoredEvent> after(OfficeNumber office, long version, long upTo, Collection<String> types, int most) {
        var query = jdbc.sql(SELECT + "and sequence_number >= :version and sequence_number < :upTo "
                        + (types.isEmpty() ? "" : "and payload_type in (:types) ")
                        + "order by sequence_number fetch first " + most + " rows only")
                .param("office", office.value())
                .param("version", version)
                .param("upTo", upTo);
        return (types.isEmpty() ? query : query.param("types", types))
                .query(StoredHistory::stored)
                .list();
    }

    /** The events of some versions, in order. */
    public List<StoredEvent> at(OfficeNumber office, Collection<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "and sequence_number in (:numbers) order by sequence_number")
                        .param("office", office.value())
                        .param(
                                "numbers",
                                versions.stream().map(version -> version - 1).toList())
                        .query(StoredHistory::stored)
                        .list();
    }

    /** Passes on every event after a version, up to another. Only one batch is held in memory. */
    public void each(OfficeNumber office, long after, long upTo, Consumer<StoredEvent> taker) {
        long last = after;
        List<StoredEvent> some;
        do {
            some = after(office, last, upTo, List.of(), EVENTS_PER_READ);
            for (var event : some) {
                taker.accept(event);
                last = event.version();
            }
        } while (some.size() == EVENTS_PER_READ);
    }

    /** The record of a partnership up to a version, in memory; each event is also passed on as it is read. */
    public InMemoryRecord held(OfficeNumber office, long upTo, Consumer<StoredEvent> seen) {
        var events = new ArrayList<Recorded<PartnershipEvent>>();
        each(office, 0, upTo, event -> {
            seen.accept(event);
            events.add(recorded(office, event));
        });
        return InMemoryRecord.of(events.stream());
    }

    /** The event with its envelope. Events only ever gain fields, so that stored ones need no rewriting. */
    public Recorded<PartnershipEvent> recorded(OfficeNumber office, StoredEvent event) {
        Object payload = serializer.deserialize(
                new SimpleSerializedObject<>(event.payload(), String.class, event.type(), event.revision()));
        return RecordedMessage.of(new GenericDomainEventMessage<>(
                StoreSerializer.SNAPSHOT,
                office.value(),
                event.version() - 1,
                new GenericMessage<>(event.eventId(), payload, MetaData.from(envelope(event))),
                Instant.parse(event.recordedAt())));
    }

    /** The envelope of an event, by the names of {@link no.partnerskap.core.kernel.Envelope}. */
    public static Map<String, Object> envelope(StoredEvent event) {
        return JsonMapper.shared().readValue(event.metadata(), ENVELOPE);
    }

    private static StoredEvent stored(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
