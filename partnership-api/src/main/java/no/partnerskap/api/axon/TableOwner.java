package no.partnerskap.api.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Owner of the tables: on PostgreSQL preferably another role than the service's, so that the service cannot change what it has recorded.
 *
 * @param database connections as the role that owns the tables
 * @param serviceRole the role of the service; absent if the database has none
 * @param apart whether the two are different roles
 */
record TableOwner(DataSource database, @Nullable String serviceRole, boolean apart) {
    private static final Logger LOG = LoggerFactory.getLogger(TableOwner.class);
    private static final String GRANTS = "db/grants/postgresql.sql";

    /** Lock by which nodes that start at the same time create tables and grant rights one after the other. */
    private static final long TURN = 8_190_473_620_155_211L;

    /** Runs the missing migrations if this role may; refuses tables that a newer version has changed. */
    void bringUpToDate(String module, Flyway tables) {
        var known = tables.info();
        if (Arrays.stream(known.all()).anyMatch(TableOwner::isOfTheFuture)) {
            throw new UnfitTables(
                    "The tables of '" + module + "' are at version " + versionOf(known.current())
                            + ", which a newer version of this program has made. This one knows version "
                            + newestKnown(known.all()) + " and does not touch them.",
                    "Start the newer version. To go back, restore the backup that was taken before it was started.");
        }
        if (mayChangeTables()) {
            inTurn(tables::migrate);
        } else if (known.pending().length > 0) {
            throw new UnfitTables(
                    "The tables of '" + module + "' are at version " + versionOf(known.current())
                            + ", this program needs version " + newestKnown(known.all()) + ", and the role "
                            + serviceRole
                            + " may not change tables.",
                    "Run the command 'migrate' with PARTNERSHIP_DB_MIGRATION_USER and _PASSWORD, or start the service"
                            + " with them.");
        } else {
            tables.validate();
        }
    }

    /** Flyway creates its own table before it locks it: nodes that start at the same moment would collide there. */
    private void inTurn(Runnable migration) {
        if (isPostgreSql()) {
            new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> {
                takeTurn(JdbcClient.create(database));
                migration.run();
            });
        } else {
            migration.run();
        }
    }

    private static void takeTurn(JdbcClient owner) {
        owner.sql("select 1 from (select pg_advisory_xact_lock(" + TURN + ")) as turn")
                .query(Integer.class)
                .single();
    }

    private static boolean isOfTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }

    private static String versionOf(@Nullable MigrationInfo migration) {
        return migration == null ? "0" : String.valueOf(migration.getVersion());
    }

    private static String newestKnown(MigrationInfo[] migrations) {
        return Arrays.stream(migrations)
                .filter(migration -> !isOfTheFuture(migration))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Object::toString)
                .orElse("0");
    }

    private boolean mayChangeTables() {
        return !isPostgreSql()
                || JdbcClient.create(database)
                        .sql("select coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)")
                        .query(Boolean.class)
                        .single();
    }

    /** Grants the service's role what it needs and no more, and warns if it could still change the record. */
    void settleRights() {
        if (!isPostgreSql() || serviceRole == null) {
            return;
        }
        if (apart) {
            grant(serviceRole);
        }
        boolean mayChangeTheRecord = JdbcClient.create(database)
                .sql("select has_table_privilege(?, 'domain_event', 'UPDATE')")
                .param(serviceRole)
                .query(Boolean.class)
                .single();
        if (mayChangeTheRecord) {
            LOG.warn(
                    "The service works as the role {}, which owns the record or is superuser, and so could switch off"
                            + " what protects it. Keep the tables with another role: PARTNERSHIP_DB_MIGRATION_USER, see"
                            + " docs/operating.md",
                    serviceRole);
        }
    }

    private void grant(String role) {
        var script = script().replace(":\"application\"", '"' + role.replace("\"", "\"\"") + '"');
        new TransactionTemplate(new DataSourceTransactionManager(database)).executeWithoutResult(status -> {
            var owner = JdbcClient.create(database);
            takeTurn(owner);
            Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                    .filter(statement -> !statement.isBlank())
                    .forEach(statement -> owner.sql(statement).update());
        });
    }

    private static String script() {
        try {
            return new ClassPathResource(GRANTS).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPostgreSql() {
        return Migrations.vendorOf(database).equals("postgresql");
    }
}
