package no.partnerskap.api.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The default file store")
class FileStoreTest {

    /** What another process finds in the file is what is left when this one dies. */
    @ParameterizedTest
    @ValueSource(strings = {"application.yaml", "application-sample.yaml"})
    void has_a_commit_in_its_file_as_soon_as_it_is_answered(String configuration, @TempDir Path folder)
            throws IOException, SQLException {
        var url = url(configuration);
        try (var alive = opened(url, folder.resolve("alive"))) {
            alive.createStatement().execute("create table told (n int)");
            alive.setAutoCommit(false);
            for (int n = 1; n <= 3; n++) {
                alive.createStatement().execute("insert into told values (" + n + ")");
                alive.commit();
                var left = folder.resolve("left" + n);
                Files.copy(folder.resolve("alive.mv.db"), Path.of(left + ".mv.db"));
                assertThat(rows(url, left)).isEqualTo(n);
            }
        }
    }

    private static int rows(String url, Path file) throws SQLException {
        try (var after = opened(url, file);
                var rows = after.createStatement().executeQuery("select count(*) from told")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Connection opened(String url, Path file) throws SQLException {
        return DriverManager.getConnection(url.replaceFirst("file:[^;]*", "file:" + file));
    }

    private static String url(String configuration) throws IOException {
        return new YamlPropertySourceLoader()
                .load(configuration, new ClassPathResource(configuration)).stream()
                        .map(source -> source.getProperty("spring.datasource.url"))
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .findFirst()
                        .orElseThrow();
    }
}
