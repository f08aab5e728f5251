package no.partnerskap.api.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.cases.SharedPostgreSql;
import no.partnerskap.api.cases.SharedPostgreSql.TwoRoles;
import no.partnerskap.api.cli.CommandLine;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("Migrations")
@ExtendWith(OutputCaptureExtension.class)
class MigrationsTest {
    private static final String WARNING = "could switch off what protects it";

    private final TwoRoles database = SharedPostgreSql.newDatabaseOfTwoRoles();

    @Test
    void run_as_the_role_that_owns_the_tables_and_leave_the_service_only_what_it_needs(CapturedOutput output)
            throws SQLException {
        start(database.properties());

        assertThat(ask("select tableowner from pg_tables where tablename = 'event_index'"))
                .isEqualTo("partnership_owner");
        start(withoutTheOwner());
        assertThat(output).doesNotContain(WARNING);
    }

    @Test
    void need_no_password_of_the_service_in_a_command_of_their_own(CapturedOutput output) {
        var command = new ArrayList<>(List.of("migrate"));
        command.addAll(arguments(database.properties()));
        command.replaceAll(argument -> argument.replace(".datasource.password=tests", ".datasource.password=unknown"));

        assertThat(CommandLine.run(PartnershipApplication.class, command.toArray(String[]::new)))
                .contains(0);
        assertThat(output).contains("apiTables at version", "projectionsTables at version 1");
        start(withoutTheOwner());
    }

    @Test
    void that_are_missing_stop_a_service_that_may_not_run_them() throws SQLException {
        assertThatThrownBy(() -> start(withoutTheOwner()))
                .rootCause()
                .isInstanceOf(UnfitTables.class)
                .hasMessageContaining("are at version 0, this program needs version")
                .hasMessageContaining("partnership_service may not change tables");
        assertThat(ask("select count(*) from pg_tables where schemaname = 'public'"))
                .isEqualTo("0");
    }

    @Test
    void run_with_one_role_too_and_then_warn_once(CapturedOutput output) {
        var oneRole = List.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=partnership_owner",
                "spring.datasource.password=tests");
        start(oneRole);
        assertThat(output.toString().split(WARNING, -1)).hasSize(2);
    }

    @Test
    void take_back_what_somebody_gave_the_service_too_much() throws SQLException {
        start(database.properties());
        execute("grant all on domain_event to partnership_service");
        execute("grant update on domain_event to public");

        start(database.properties());
        assertThat(ask("select has_table_privilege('partnership_service', 'domain_event', 'UPDATE, DELETE, TRUNCATE')"))
                .isEqualTo("f");
    }

    @Test
    void run_once_where_several_nodes_start_together() throws Exception {
        Callable<Boolean> node = () -> {
            start(database.properties());
            return true;
        };
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE); // one of its kind in a process
        try (var nodes = Executors.newFixedThreadPool(4)) {
            assertThat(nodes.invokeAll(List.of(node, node, node, node), 60, TimeUnit.SECONDS))
                    .allSatisfy(started -> assertThat(started.get()).isTrue());
        } finally {
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
        assertThat(ask("select count(*) - count(distinct version) from flyway_api where version is not null"))
                .isEqualTo("0");
    }

    @Test
    void keep_what_an_earlier_version_recorded() throws SQLException {
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.password())
                .table("flyway_api")
                .locations("classpath:db/migration/api/common")
                .target("1")
                .load()
                .migrate();
        execute("insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
                + " payload_type, payload_revision, payload, meta_data) values ('e', '0626', 0, 'Partnership',"
                + " 't', 'p', '1', '{}', '{}')");
        start(database.properties());
        assertThat(ask("select payload || global_index from domain_event")).isEqualTo("{}1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "projections"})
    void of_a_newer_version_stop_an_older_one(String module, @TempDir Path folder) throws SQLException {
        var file = List.of(
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("newer"), "spring.datasource.username=o");
        start(file);
        try (var h2 = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("newer"), "o", "");
                var statement = h2.createStatement()) {
            statement.execute("insert into \"flyway_" + module + "\" select 99, '99', \"description\", \"type\","
                    + " \"script\", \"checksum\", \"installed_by\", \"installed_on\", 1, true from \"flyway_" + module
                    + "\" where \"version\" = '1'");
        }
        assertRefused(module, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "projections"})
    void of_a_newer_version_stop_an_older_one_on_postgresql_whatever_its_role(String module) throws SQLException {
        start(database.properties());
        execute("insert into flyway_" + module + " select 99, '99', description, type, script, checksum, installed_by,"
                + " installed_on, 1, true from flyway_" + module + " where version = '1'");
        assertRefused(module, database.properties());
        assertRefused(module, withoutTheOwner());
    }

    /** Told in two sentences: what is the matter, and what to do. */
    private static void assertRefused(String module, List<String> properties) {
        assertThatThrownBy(() -> start(properties))
                .rootCause()
                .isInstanceOf(UnfitTables.class)
                .hasMessageContaining("The tables of '" + module
                        + "' are at version 99, which a newer version of this program has made. This one knows"
                        + " version ")
                .satisfies(refused -> assertThat(new UnfitTables.Analyzer()
                                .analyze(refused, (UnfitTables) refused)
                                .getAction())
                        .startsWith("Start the newer version. To go back, restore the backup"));
    }

    private List<String> withoutTheOwner() {
        return database.properties().stream()
                .filter(property -> !property.startsWith("partnership.migration"))
                .toList();
    }

    private static void start(List<String> properties) {
        new SpringApplicationBuilder(MigrationOnlyConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(arguments(properties).toArray(String[]::new))
                .close();
    }

    private static List<String> arguments(List<String> properties) {
        return properties.stream().map(property -> "--" + property).toList();
    }

    private void execute(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(database.administrator());
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var superuser = DriverManager.getConnection(database.administrator());
                var row = superuser.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
