package no.partnerskap.api.cases;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Empty store for one run: in memory, or a schema of its own in a given database that is dropped at the end. */
final class CaseStore implements AutoCloseable {
    private final Map<String, String> properties = new TreeMap<>();
    private final @Nullable Database database;

    private record Database(String url, String user, String password, String schema) {
        void execute(String sql) {
            try (var connection = user.isEmpty()
                            ? DriverManager.getConnection(url)
                            : DriverManager.getConnection(url, user, password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException("The store " + url + " cannot be used: " + e.getMessage(), e);
            }
        }
    }

    private CaseStore(@Nullable Database database) {
        this.database = database;
        properties.put("logging.level.root", "ERROR");
        properties.put("logging.level.org.flywaydb.core.internal.command.DbMigrate", "ERROR");
        properties.put("partnership.migration.user", ""); // the only role of the run creates its tables
        if (database == null) {
            properties.put("spring.datasource.url", "jdbc:h2:mem:cases-" + UUID.randomUUID());
        } else {
            properties.put("spring.datasource.url", database.url());
            properties.put("spring.datasource.username", database.user());
            properties.put("spring.datasource.password", database.password());
            properties.put("spring.datasource.hikari.schema", database.schema());
            database.execute("create schema " + database.schema());
        }
    }

    static CaseStore open(String store) {
        if (store.equals("h2")) {
            return new CaseStore(null);
        }
        var url = store.equals("postgresql") || store.equals("postgres") ? required("PARTNERSHIP_DB_URL") : store;
        var schema = "cases_" + UUID.randomUUID().toString().replace("-", "");
        var role = env("PARTNERSHIP_DB_MIGRATION_USER").isEmpty() ? "PARTNERSHIP_DB" : "PARTNERSHIP_DB_MIGRATION";
        return new CaseStore(new Database(url, env(role + "_USER"), env(role + "_PASSWORD"), schema));
    }

    private static String env(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }

    private static String required(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " names no database");
    }

    /** The settings as arguments, which override the application's configuration. */
    String[] arguments() {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        if (database != null) {
            database.execute("drop schema " + database.schema() + " cascade");
        }
    }
}
