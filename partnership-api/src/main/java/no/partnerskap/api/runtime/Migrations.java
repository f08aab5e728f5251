package no.partnerskap.api.runtime;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * Brings the tables up to date before anything reads them. The event store and the views each have their own
 * migrations and their own history, so that neither module numbers the other's files.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    @Bean
    FlywayMigrationInitializer apiMigrations(DataSource dataSource) {
        return migrationsOf("api", dataSource);
    }

    @Bean
    FlywayMigrationInitializer projectionsMigrations(DataSource dataSource) {
        return migrationsOf("projections", dataSource);
    }

    private static FlywayMigrationInitializer migrationsOf(String module, DataSource dataSource) {
        var folder = "classpath:db/migration/" + module + "/";
        return new FlywayMigrationInitializer(Flyway.configure()
                .dataSource(dataSource)
                .table("flyway_" + module)
                .locations(folder + "common", folder + vendorOf(dataSource))
                .baselineOnMigrate(true) // the other module's tables may be there already
                .baselineVersion("0")
                .ignoreMigrationPatterns(new String[0]) // by default tables of a newer version would pass
                .load());
    }

    private static String vendorOf(DataSource dataSource) {
        try {
            String product =
                    JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product).getId();
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
