package no.partnerskap.api.axon;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Migrations that bring the tables up to date before anything reads them. The event store and the views have separate migrations
 * and histories, so that neither module numbers the other's files. They run as the owning role if one is configured, which then
 * also grants the service's role its rights.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    @Bean
    TableOwner tableOwner(
            DataSource pool,
            JdbcConnectionDetails service,
            @Value("${partnership.migration.user:}") String user,
            @Value("${partnership.migration.password:}") String password) {
        return user.isBlank()
                ? new TableOwner(pool, service.getUsername(), false)
                : new TableOwner(
                        new DriverManagerDataSource(service.getJdbcUrl(), user, password),
                        service.getUsername(),
                        !user.equals(service.getUsername()));
    }

    @Bean
    Flyway apiTables(TableOwner owner) {
        return tablesOf("api", owner.database());
    }

    @Bean
    Flyway projectionsTables(TableOwner owner) {
        return tablesOf("projections", owner.database());
    }

    @Bean
    FlywayMigrationInitializer apiMigrations(@Qualifier("apiTables") Flyway api, TableOwner owner) {
        return new FlywayMigrationInitializer(api, tables -> owner.bringUpToDate("api", tables));
    }

    /** The last to run: all tables then exist. */
    @Bean
    FlywayMigrationInitializer projectionsMigrations(
            @Qualifier("projectionsTables") Flyway projections,
            TableOwner owner,
            @Qualifier("apiMigrations") FlywayMigrationInitializer before) {
        return new FlywayMigrationInitializer(projections, tables -> {
            owner.bringUpToDate("projections", tables);
            owner.settleRights();
        });
    }

    private static Flyway tablesOf(String module, DataSource database) {
        var folder = "classpath:db/migration/" + module + "/";
        return Flyway.configure()
                .dataSource(database)
                .table("flyway_" + module)
                .locations(folder + "common", folder + vendorOf(database))
                .baselineOnMigrate(true) // the other module's tables may be there already
                .baselineVersion("0")
                .load();
    }

    static String vendorOf(DataSource database) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product).getId();
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
