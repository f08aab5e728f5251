package no.partnerskap.api.cases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** One PostgreSQL for all tests of this process that ask for it; it ends with the process. */
public final class SharedPostgreSql {
    private static final EmbeddedPostgres SERVER = start();

    private SharedPostgreSql() {}

    /**
     * A database, the role that owns it and its tables, and the role that the service works with.
     *
     * @param url its address, without a user
     */
    public record TwoRoles(String url, String owner, String service, String password) {
        public static final String ADMINISTRATOR = "test.administrator";

        /** What a service that works with it is configured with; the administrator is for the tests. */
        public List<String> properties() {
            return List.of(
                    "spring.datasource.url=" + url,
                    "spring.datasource.username=" + service,
                    "spring.datasource.password=" + password,
                    "partnership.migration.user=" + owner,
                    "partnership.migration.password=" + password,
                    ADMINISTRATOR + "=" + administrator());
        }

        /** The same address with the superuser in it. */
        public String administrator() {
            return url + "?user=postgres&password=postgres";
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off") // nobody pulls this plug, and each test makes its database
                    .setServerConfig("full_page_writes", "off")
                    .start();
            execute(server, "create role partnership_owner login password 'tests'");
            execute(server, "create role partnership_service login password 'tests'");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database, user included: a superuser, who owns all in it. */
    public static String newDatabase() {
        return newDatabaseOfTwoRoles().administrator();
    }

    /** A new, empty database as the operating guide sets it up. */
    public static TwoRoles newDatabaseOfTwoRoles() {
        var name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute(SERVER, "create database " + name + " owner partnership_owner");
        execute(SERVER, "revoke connect, temporary on database " + name + " from public");
        execute(SERVER, "grant connect on database " + name + " to partnership_service");
        return new TwoRoles(
                "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name,
                "partnership_owner",
                "partnership_service",
                "tests");
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
