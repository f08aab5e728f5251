package no.partnerskap.view.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.OfficeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the filed record, its one writer and its one reader. */
@Component
class RecordEntries {
    private static final String INSERT = """
        insert into record_entry (office, subject, number, version, event_id, recorded_at, acting_as, provenance,
            audience, type, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String SELECT = """
        select office, subject, number, version, event_id, recorded_at, acting_as, provenance, audience, type, payload
        from record_entry where office = :office and recorded_at <= :knownAt\
        """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    RecordEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Adds the rows of one or more events, in one round trip. */
    void add(List<Entry> entries) {
        jdbc.batchUpdate(INSERT, entries, entries.size(), (row, e) -> {
            row.setString(1, e.office());
            row.setString(2, e.subject());
            row.setInt(3, e.number());
            row.setLong(4, e.version());
            row.setString(5, e.eventId());
            row.setString(6, e.recordedAt());
            row.setString(7, e.actingAs());
            row.setString(8, e.provenance());
            row.setString(9, e.audience());
            row.setString(10, e.type());
            row.setString(11, e.payload());
        });
    }

    /** The rows of a partnership up to a version give way to others; rows of later events stay. */
    void replace(OfficeNumber office, long upTo, List<Entry> entries) {
        client.sql("delete from record_entry where office = :office and version <= :upTo")
                .param("office", office.value())
                .param("upTo", upTo)
                .update();
        add(entries);
    }

    List<Entry> all(OfficeNumber office, Instant knownAt) {
        return select(office, knownAt, "", Map.of());
    }

    /** What stands in some files, and in all files of some subjects, in one round trip and in order. */
    List<Entry> in(OfficeNumber office, Instant knownAt, Collection<Subject> whole, Collection<Place> places) {
        var params = new HashMap<String, Object>();
        var which = new ArrayList<String>();
        if (!whole.isEmpty()) {
            which.add("subject in (:whole)");
            params.put("whole", whole.stream().map(Subject::name).toList());
        }
        places.stream().collect(Collectors.groupingBy(Place::subject)).forEach((subject, those) -> {
            which.add("subject = '" + subject + "' and number in (:" + subject + ")");
            params.put(subject.name(), those.stream().map(Place::number).toList());
        });
        return which.isEmpty()
                ? List.of()
                : select(office, knownAt, "and (" + String.join(" or ", which) + ") ", params);
    }

    private List<Entry> select(OfficeNumber office, Instant knownAt, String which, Map<String, ?> params) {
        return client.sql(SELECT + " " + which + "order by version, subject, number")
                .param("office", office.value())
                .param("knownAt", Entry.text(knownAt))
                .params(params)
                .query((row, i) -> read(row))
                .list();
    }

    /** Which events stand between two versions, the later one included, and in which files; not what they say. */
    List<Filed> between(OfficeNumber office, long after, long upTo) {
        return client.sql("select subject, number, version, recorded_at, acting_as, audience, type from record_entry"
                        + " where office = :office and version > :after and version <= :upTo"
                        + " order by version, subject, number")
                .param("office", office.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, i) -> new Filed(
                        row.getLong(3),
                        row.getString(7),
                        Instant.parse(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        List.of(new Place(Subject.valueOf(row.getString(1)), row.getInt(2)))))
                .list();
    }

    long version(OfficeNumber office, Instant knownAt) {
        return client.sql("select coalesce(max(version), 0) from record_entry where office = :office and"
                        + " recorded_at <= :knownAt")
                .param("office", office.value())
                .param("knownAt", Entry.text(knownAt))
                .query(Long.class)
                .single();
    }

    long version(OfficeNumber office) {
        return client.sql("select coalesce(max(version), 0) from record_entry where office = :office")
                .param("office", office.value())
                .query(Long.class)
                .single();
    }

    /** The last version in the file of the office itself. */
    long officeVersion(OfficeNumber office) {
        return client.sql("select coalesce(max(version), 0) from record_entry"
                        + " where office = :office and subject = 'OFFICE' and number = 0")
                .param("office", office.value())
                .query(Long.class)
                .single();
    }

    /** When the last event of a partnership was recorded. */
    Optional<Instant> lastRecordedAt(OfficeNumber office) {
        return client.sql("select recorded_at from record_entry where office = :office order by version desc limit"
                        + " 1")
                .param("office", office.value())
                .query((row, i) -> Instant.parse(row.getString(1)))
                .optional();
    }

    List<OfficeNumber> offices() {
        return client.sql("select office from record_entry where subject = 'OFFICE' and number = 0 and version = 1"
                        + " order by office")
                .query((row, i) -> new OfficeNumber(row.getString(1)))
                .list();
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
