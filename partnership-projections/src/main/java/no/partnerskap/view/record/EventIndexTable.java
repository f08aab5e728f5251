package no.partnerskap.view.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.kernel.SubjectKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table of the event index, its only writer and reader. */
@Component
class EventIndexTable {
    private static final String INSERT = """
        insert into event_index (office, subject, number, version, event_id, recorded_at, acting_as, provenance,
            audience, type, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String COLUMNS = """
        select office, subject, number, version, event_id, recorded_at, acting_as, provenance, audience, type, payload
        from event_index\
        """;
    private static final String SELECT =
            COLUMNS + " where office = :office and recorded_at <= :knownAt and version <= :upTo";

    /** The last row by an index alone: H2 uses one for an order only where all its columns are named. */
    private static final String LAST = " order by office desc, version desc limit 1";

    private static final String LAST_OF_FILE = " order by office desc, subject desc, number desc, version desc limit 1";

    /** Looks at one row for each value, and at the rows of the disputes. */
    private static final String HEAD = "select p.office, p.opened_at,"
            + " (select version from event_index e where e.office = p.office" + LAST + "),"
            + " (select version from event_index e where e.office = p.office and subject = 'OFFICE' and number = 0"
            + LAST_OF_FILE + "),"
            + " (select recorded_at from event_index e where e.office = p.office" + LAST + "),"
            + " exists(select 1 from event_index e where e.office = p.office and subject = 'DISPUTE'"
            + " and type in ('dispute.MediationFailed', 'dispute.BoardCaseOpened'))";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    EventIndexTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** Adds the entries of one or more events, in one round trip. */
    void add(List<IndexEntry> entries) {
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
        entries.stream().filter(IndexEntry::opens).forEach(this::open);
    }

    private void open(IndexEntry first) {
        client.sql("insert into partnership (office, opened_at) values (:office, :openedAt)")
                .param("office", first.office())
                .param("openedAt", first.recordedAt())
                .update();
    }

    /** Replaces the entries of a partnership up to a version; entries of later events stay. */
    void replace(OfficeNumber office, long upTo, List<IndexEntry> entries) {
        client.sql("delete from event_index where office = :office and version <= :upTo")
                .param("office", office.value())
                .param("upTo", upTo)
                .update();
        client.sql("delete from partnership where office = :office")
                .param("office", office.value())
                .update();
        add(entries);
    }

    List<IndexEntry> all(OfficeNumber office, Instant knownAt) {
        return select(office, knownAt, Long.MAX_VALUE, "", Map.of());
    }

    /** What stands in some files, and in all files of some subjects, up to a version, in one round trip and in order. */
    List<IndexEntry> in(
            OfficeNumber office, Instant knownAt, long upTo, Collection<Subject> whole, Collection<SubjectKey> places) {
        var params = new HashMap<String, Object>();
        var which = new ArrayList<String>();
        if (!whole.isEmpty()) {
            which.add("subject in (:whole)");
            params.put("whole", whole.stream().map(Subject::name).toList());
        }
        places.stream().collect(Collectors.groupingBy(SubjectKey::subject)).forEach((subject, those) -> {
            which.add("subject = '" + subject + "' and number in (:" + subject + ")");
            params.put(subject.name(), those.stream().map(SubjectKey::number).toList());
        });
        return which.isEmpty()
                ? List.of()
                : select(office, knownAt, upTo, "and (" + String.join(" or ", which) + ") ", params);
    }

    private List<IndexEntry> select(
            OfficeNumber office, Instant knownAt, long upTo, String which, Map<String, ?> params) {
        return client.sql(SELECT + " " + which + "order by version, subject, number")
                .param("office", office.value())
                .param("knownAt", IndexEntry.text(knownAt))
                .param("upTo", upTo)
                .params(params)
                .query((row, i) -> read(row))
                .list();
    }

    /** Summaries of the events after one version up to and including another; without their payloads. */
    List<EventSummary> between(OfficeNumber office, long after, long upTo) {
        return client.sql("select subject, number, version, recorded_at, acting_as, audience, type from event_index"
                        + " where office = :office and version > :after and version <= :upTo"
                        + " order by version, subject, number")
                .param("office", office.value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, i) -> new EventSummary(
                        row.getLong(3),
                        row.getString(7),
                        Instant.parse(row.getString(4)),
                        row.getString(5),
                        Audience.parse(row.getString(6)),
                        List.of(new SubjectKey(Subject.valueOf(row.getString(1)), row.getInt(2)))))
                .list();
    }

    /** The entries of some subjects of several partnerships, in one round trip and in order. */
    List<IndexEntry> in(Collection<OfficeNumber> offices, Collection<Subject> whole) {
        return client.sql(COLUMNS + " where office in (:offices) and subject in (:whole)"
                        + " order by office, version, subject, number")
                .param("offices", offices.stream().map(OfficeNumber::value).toList())
                .param("whole", whole.stream().map(Subject::name).toList())
                .query((row, i) -> read(row))
                .list();
    }

    /** Key in one partnership. */
    record OfficeKey(OfficeNumber office, SubjectKey place) {}

    /**
     * The entries under some keys of several partnerships, and under all keys about which something was recorded after a version, in
     * one round trip and in order.
     *
     * @param keys some keys, at least one
     * @param since versions of partnerships; of those that are left out only the keys count
     */
    List<IndexEntry> under(List<OfficeKey> keys, Map<OfficeNumber, Long> since) {
        var touched = since.isEmpty()
                ? ""
                : " union select t.office, t.subject, t.number from (values "
                        + places(since.size(), "(?, cast(? as bigint))")
                        + ") s(office, version) join event_index t on t.office = s.office and t.version > s.version";
        var asked = Stream.concat(
                keys.stream()
                        .flatMap(key -> Stream.<Object>of(
                                key.office().value(),
                                key.place().subject().name(),
                                key.place().number())),
                since.entrySet().stream()
                        .flatMap(one -> Stream.<Object>of(one.getKey().value(), one.getValue())));
        return jdbc.query(
                "select e.office, e.subject, e.number, e.version, e.event_id, e.recorded_at, e.acting_as, e.provenance,"
                        + " e.audience, e.type, e.payload from (select * from (values "
                        + places(keys.size(), "(?, ?, cast(? as int))") + ") k(office, subject, number)" + touched
                        + ") w join event_index e on e.office = w.office and e.subject = w.subject"
                        + " and e.number = w.number order by e.office, e.version, e.subject, e.number",
                (row, i) -> read(row),
                asked.toArray());
    }

    private static String places(int rows, String row) {
        return String.join(", ", Collections.nCopies(rows, row));
    }

    long version(OfficeNumber office, Instant knownAt) {
        return client.sql("select version from event_index where office = :office and recorded_at <= :knownAt" + LAST)
                .param("office", office.value())
                .param("knownAt", IndexEntry.text(knownAt))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    List<OfficeNumber> offices() {
        return client.sql("select office from partnership order by office")
                .query((row, i) -> new OfficeNumber(row.getString(1)))
                .list();
    }

    /** How far each record has come, in one round trip. */
    List<PartnershipHead> heads() {
        return client.sql(HEAD + " from partnership p order by p.office").query(EventIndexTable::head).list().stream()
                .filter(head -> head.version() > 0)
                .toList();
    }

    /**
     * How far one record has come, and how far it had come by a moment; nothing where there is none.
     *
     * @param moment an earlier moment, where one is asked about
     */
    Optional<PartnershipHead> head(OfficeNumber office, Optional<Instant> moment) {
        return client.sql(HEAD + ", (select version from event_index e where e.office = p.office"
                        + " and recorded_at <= :moment" + LAST + ") from partnership p where p.office = :office")
                .param("office", office.value())
                .param("moment", IndexEntry.text(moment.orElse(Instant.EPOCH)))
                .query((row, number) -> moment.isPresent()
                        ? head(row, number).knowing(moment.get(), row.getLong(7))
                        : head(row, number))
                .optional()
                .filter(head -> head.version() > 0);
    }

    private static PartnershipHead head(ResultSet row, int number) throws SQLException {
        var lastRecordedAt = row.getString(5);
        return new PartnershipHead(
                new OfficeNumber(row.getString(1)),
                Instant.parse(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                lastRecordedAt == null ? Instant.EPOCH : Instant.parse(lastRecordedAt),
                row.getBoolean(6));
    }

    private static IndexEntry read(ResultSet row) throws SQLException {
        return new IndexEntry(
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
