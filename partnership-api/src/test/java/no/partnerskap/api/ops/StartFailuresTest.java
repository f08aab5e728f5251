package no.partnerskap.api.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.util.PropertyPlaceholderHelper;

@DisplayName("A start that fails")
class StartFailuresTest {
    @TempDir
    Path folder;

    private static FailureAnalysis said(Throwable failure) {
        return Objects.requireNonNull(new StartFailures().analyze(new IllegalStateException("a bean", failure)));
    }

    private static void says(Throwable failure, String what, String next) {
        assertThat(said(failure).getDescription()).contains(what).doesNotContain("\n");
        assertThat(said(failure).getAction()).contains(next).doesNotContain("\n");
    }

    private static Throwable opening(String url) {
        return catchThrowable(
                () -> DriverManager.getConnection(url, "partnership", "").close());
    }

    @Test
    void says_which_port_is_taken_and_how_to_choose_another() {
        says(new PortInUseException(8080), "Port 8080 is taken", "--server.port=");
    }

    @Test
    void says_which_setting_is_missing() {
        var missing = catchThrowable(() -> new PropertyPlaceholderHelper("${", "}", ":", null, false)
                .replacePlaceholders("${PARTNERSHIP_DB_URL}", name -> null));
        says(missing, "The setting PARTNERSHIP_DB_URL is missing", "PARTNERSHIP_DB_PASSWORD");
    }

    @Test
    void says_that_the_address_of_the_database_is_missing() {
        var missing = catchThrowable(
                () -> DataSourceBuilder.create().url("${PARTNERSHIP_DB_URL}").build());
        says(missing, "The address of the database is missing", "PARTNERSHIP_DB_URL");
    }

    @Test
    void says_that_the_store_file_is_in_use() throws Exception {
        var file = folder.resolve("store");
        DriverManager.getConnection("jdbc:h2:file:" + file, "partnership", "").close();
        try (var other = FileChannel.open(Path.of(file + ".mv.db"), StandardOpenOption.READ, StandardOpenOption.WRITE);
                var held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            says(opening("jdbc:h2:file:" + file), "in use by another process", "jdbc:h2:file:FOLDER/NAME");
        }
    }

    @Test
    void says_that_the_folder_of_the_store_cannot_be_used() throws IOException {
        var notAFolder = Files.writeString(folder.resolve("file"), "");
        says(opening("jdbc:h2:file:" + notAFolder.resolve("store")), "cannot be read and written", "written to by");
    }

    @Test
    void says_that_the_disk_is_full() {
        says(new IOException("No space left on device"), "The disk is full", "Make room there");
    }

    @Test
    void says_that_the_tables_are_not_its_own() throws SQLException {
        var store = JdbcConnectionPool.create("jdbc:h2:mem:unlike;DB_CLOSE_DELAY=-1", "partnership", "");
        flyway(store).migrate();
        try (var connection = store.getConnection()) {
            connection.createStatement().execute("update \"flyway_test\" set \"checksum\" = 1 where \"version\" = '1'");
        }
        says(catchThrowable(() -> flyway(store).migrate()), "not those that this version made", "from a backup");
        store.dispose();
    }

    private static Flyway flyway(DataSource store) {
        return Flyway.configure()
                .dataSource(store)
                .table("flyway_test")
                .locations("classpath:db/migration/api/common")
                .load();
    }

    @ParameterizedTest
    @CsvSource({
        "08001, The database does not answer, PARTNERSHIP_DB_URL",
        "28P01, does not let this user in, PARTNERSHIP_DB_PASSWORD",
        "3D000, has no database of that name, Create it"
    })
    void says_what_is_wrong_with_the_database(String state, String what, String next) {
        says(new SQLException("told by the driver", state), what, next);
    }

    @Test
    void leaves_what_it_does_not_know_to_the_log() {
        assertThat(new StartFailures().analyze(new IllegalStateException("a fault of ours")))
                .isNull();
    }
}
