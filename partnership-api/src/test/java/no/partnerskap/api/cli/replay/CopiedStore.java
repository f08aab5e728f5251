package no.partnerskap.api.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import no.partnerskap.api.cases.SharedPostgreSql;

/** The event table of a file store, copied row by row into a PostgreSQL database of its own. */
final class CopiedStore {
    private static final String USER = "postgres";
    private static final int COLUMNS = 9;
    private static final int SEQUENCE = 3;
    private static final String ROW =
            "event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,"
                    + " payload_revision, payload, meta_data";

    private CopiedStore() {}

    /** The address of the copy. */
    static String of(String file) throws SQLException {
        var url = SharedPostgreSql.newDatabase();
        try (var from = DriverManager.getConnection(file, "partnership", "");
                var to = DriverManager.getConnection(url, USER, USER)) {
            to.createStatement().execute(migration());
            var rows =
                    from.createStatement().executeQuery("select " + ROW + " from domain_event order by global_index");
            var insert =
                    to.prepareStatement("insert into domain_event (" + ROW + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
            while (rows.next()) {
                for (int i = 1; i <= COLUMNS; i++) {
                    insert.setObject(i, i == SEQUENCE ? (Object) rows.getLong(i) : rows.getString(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return url;
    }

    private static String migration() {
        try (var sql = CopiedStore.class.getResourceAsStream("/db/migration/api/common/V1__tables.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes one stored event behind the service's back. */
    static void change(String url, String office, int sequence, String set) throws SQLException {
        try (var store = DriverManager.getConnection(url, USER, USER);
                var change = store.prepareStatement(
                        "update domain_event set " + set + " where aggregate_identifier = ? and sequence_number = ?")) {
            change.setString(1, office);
            change.setInt(2, sequence);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
