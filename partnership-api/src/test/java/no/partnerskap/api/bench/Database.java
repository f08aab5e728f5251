package no.partnerskap.api.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** An empty database for one part of the run. PostgreSQL forces each commit to the disk; the embedded H2 does not. */
record Database(Store store, String url, String user, String password) {
    enum Store {
        H2,
        POSTGRESQL
    }

    /** The one server that all parts on PostgreSQL share; each part has a database of its own. */
    private static @Nullable EmbeddedPostgres server;

    static Database create(Store store, String name, Path folder) throws IOException, SQLException {
        if (store == Store.H2) {
            return new Database(store, "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0", "partnership", "");
        }
        var postgres = server();
        var postgresql = new Database(store, postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        postgresql.execute("create database " + name);
        return new Database(store, postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    /** The library's own defaults give up durability for speed. */
    private static synchronized EmbeddedPostgres server() throws IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        }
        return server;
    }

    static synchronized void stopServer() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One value of a query, as text. */
    String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    String durability() throws SQLException {
        return store == Store.H2
                ? "H2 " + ask("select h2version()") + " in a file, WRITE_DELAY=0, no fsync per commit"
                : "PostgreSQL " + ask("show server_version") + ", fsync=" + ask("show fsync") + ", synchronous_commit="
                        + ask("show synchronous_commit");
    }
}
