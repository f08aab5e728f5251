package no.partnerskap.api.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The limit: events of 600 bytes inserted by plain JDBC into tables of the same form, one durable commit for each. */
final class RawInserts {
    private static final String PAYLOAD = "p".repeat(350);
    private static final String META_DATA = "m".repeat(250);
    private static final String TIME = "2026-01-05T11:00:00.000Z";
    private static final String EVENT = """
        insert into raw_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
            payload_revision, payload, meta_data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String ENTRY = """
        insert into raw_entry (office, subject, number, version, event_id, recorded_at, acting_as, provenance,
            audience, type, payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Database database;
    private final AtomicLong[] sequences;

    RawInserts(Database database, int streams) throws Exception {
        this.database = database;
        this.sequences = new AtomicLong[streams];
        for (int i = 0; i < streams; i++) {
            sequences[i] = new AtomicLong();
        }
        create("db/migration/api/common/V1__tables.sql", "domain_event", "raw_event");
        create("db/migration/projections/common/V1__tables.sql", "event_index", "raw_entry");
    }

    /** A table with its keys and indexes as the migration makes it, under another name. */
    private void create(String migration, String table, String raw) throws Exception {
        var all = new ClassPathResource(migration).getContentAsString(StandardCharsets.UTF_8);
        var sql = Pattern.compile("create (table|index) " + table + "[^;]*;")
                .matcher(all)
                .results()
                .map(statement -> statement.group().replace(table, raw))
                .collect(Collectors.joining("\n"));
        try (var connection = database.connect()) {
            ScriptUtils.executeSqlScript(connection, new ByteArrayResource(sql.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** One row, which is its own transaction. */
    Callers.Call oneRow(int caller) throws SQLException {
        return new Inserts(caller, false);
    }

    /** An event and a row of a view in one transaction, as a command without group commit must write them. */
    Callers.Call twoRows(int caller) throws SQLException {
        return new Inserts(caller, true);
    }

    private final class Inserts implements Callers.Call {
        private final Connection connection = database.connect();
        private final PreparedStatement event = connection.prepareStatement(EVENT);
        private final PreparedStatement entry = connection.prepareStatement(ENTRY);
        private final boolean both;
        private int stream;

        Inserts(int caller, boolean both) throws SQLException {
            this.both = both;
            this.stream = caller * 11;
            connection.setAutoCommit(!both);
        }

        @Override
        public void next() throws SQLException {
            stream = (stream + 1) % sequences.length;
            var office = "%04d".formatted(stream + 1);
            long sequence = sequences[stream].getAndIncrement();
            var id = UUID.randomUUID().toString();
            fill(
                    event,
                    id,
                    office,
                    sequence,
                    "Partnership",
                    TIME,
                    "change.InvolvementClaimed",
                    "1",
                    PAYLOAD,
                    META_DATA);
            event.executeUpdate();
            if (both) {
                var number = (int) (sequence / 10);
                fill(
                        entry, office, "CHANGE", number, sequence, id, TIME, "STATE", "LIVE", "PARTIES", "claimed",
                        PAYLOAD);
                entry.executeUpdate();
                connection.commit();
            }
        }

        private static void fill(PreparedStatement row, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                row.setObject(i + 1, values[i]);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
