package no.partnerskap.api.cli;

import no.partnerskap.api.axon.MigrationOnlyConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Command {@code migrate}: brings the tables up to date without starting the service, so that the service need not have the
 * password of the role that owns them.
 */
final class Migrate {
    private static final String HELP = """
        migrate [--spring.profiles.active=PROFILE]
          Brings the tables up to date and gives the service's role its rights, then ends. On PostgreSQL it signs in as
          PARTNERSHIP_DB_MIGRATION_USER with _PASSWORD at PARTNERSHIP_DB_URL; PARTNERSHIP_DB_USER names the service's role.
          Can be run again at any time. Exit status 0 if the tables are up to date.\
        """;

    private Migrate() {}

    static int run(String... args) {
        if (CommandLine.asksForHelp(args)) {
            System.out.println(HELP);
            return 0;
        }
        try (var context = new SpringApplicationBuilder(MigrationOnlyConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(args)) {
            context.getBeansOfType(Flyway.class)
                    .forEach((tables, flyway) -> System.out.println(
                            tables + " at version " + flyway.info().current().getVersion()));
        }
        return 0;
    }
}
