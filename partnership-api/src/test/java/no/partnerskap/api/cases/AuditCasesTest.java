package no.partnerskap.api.cases;

import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The golden cases, played by audit-cases")
class AuditCasesTest {
    private static final Path GOLDEN = golden();
    private static final String SUMMARY = "44 checks, 0 bad";
    private static final int FIRST_CASE = 4;
    private static final String LINE =
            "ok\tC-\\d\\d\tC-\\d\\d[a-z]?\t\\d{4}-\\d\\d-\\d\\d\t[A-Z_]+\t[A-Z_]+\t([A-Z_]+|-)\t([A-Z_,]+|-)";

    private static Run golden;

    @TempDir
    Path folder;

    @BeforeAll
    static void play() {
        golden = Run.of(GOLDEN.toString());
    }

    @Test
    @Shows({R_080, R_154})
    void all_get_the_verdicts_they_expect() {
        assertThat(golden.out()).last().isEqualTo(SUMMARY);
        assertThat(golden.checks()).hasSize(44).allMatch(line -> line.matches(LINE));
        assertThat(golden.status()).isZero();
    }

    @Test
    void get_the_same_answers_from_postgresql_and_leave_nothing_behind() throws SQLException {
        var database = SharedPostgreSql.newDatabase();
        var run = Run.of("--store", database, GOLDEN.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(golden.out());
        assertThat(schemasAndTables(database)).isEmpty();
    }

    @Test
    void leave_no_schema_behind_when_a_run_fails() throws IOException, SQLException {
        var database = SharedPostgreSql.newDatabase();
        var empty = Files.writeString(folder.resolve("dateless.json"), """
            {"cases": [{"id": "X-01", "changes": []}]}\
            """);

        assertThat(catchThrowable(() -> Run.of("--store", database, empty.toString())))
                .isNotNull();
        assertThat(schemasAndTables(database)).isEmpty();
    }

    @Test
    void are_told_apart_from_a_case_that_expects_something_else() throws IOException {
        var doctored = doctored();
        var run = Run.of(doctored.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).last().isEqualTo(FIRST_CASE + " checks, 1 bad");
        assertThat(run.checks())
                .filteredOn(line -> line.startsWith("BAD\t"))
                .singleElement()
                .asString()
                .isEqualTo("BAD\tC-01\tC-01a\t2026-02-28\tMUNICIPALITY\tPENDING\tPENDING\t-");
        assertThat(run.err()).anyMatch(line -> line.contains("expected WAIVED"));
    }

    @Test
    void say_of_a_line_that_has_nothing_to_decide_that_it_is_not_asked() throws IOException {
        var text = Files.readString(firstCase());
        var asked = Files.writeString(
                folder.resolve("asked.json"),
                text.replaceFirst("\"MUNICIPALITY\" : \"PENDING\"", "\"MUNICIPALITY\" : \"OWN_LINE_MISSING\"")
                        .replaceFirst("\"MUNICIPALITY\" : \"NOT_INVOLVED\"", "\"MUNICIPALITY\" : \"NOT_ASKED\""));
        var run = Run.of(asked.toString());

        assertThat(run.checks())
                .contains("BAD\tC-01\tC-01a\t2026-02-28\tMUNICIPALITY\tNOT_ASKED\t-\t-")
                .contains("ok\tC-01\tC-01a\t2026-03-01\tMUNICIPALITY\tNOT_ASKED\t-\t-");
    }

    @Test
    void are_played_with_several_files_in_one_run() throws IOException {
        var run = Run.of(firstCase().toString(), firstCase().toString());

        assertThat(run.out()).hasSize(2 * FIRST_CASE + 1).last().isEqualTo(2 * FIRST_CASE + " checks, 0 bad");
    }

    @Test
    void need_a_file_that_is_there() throws IOException {
        var missing =
                Run.of(firstCase().toString(), folder.resolve("nowhere.json").toString());
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).singleElement().asString().contains("nowhere.json");

        assertThat(Run.of().status()).isEqualTo(2);
    }

    /** A process of its own shows what a shell sees: the exit status, and nothing on standard output but the lines. */
    @Test
    void give_a_shell_only_the_lines_and_an_exit_status() throws Exception {
        var run = shell(doctored());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(FIRST_CASE + 1).last().isEqualTo(FIRST_CASE + " checks, 1 bad");
        assertThat(run.checks()).allMatch(line -> line.matches("BAD\t.*") || line.matches(LINE));
    }

    /** The first of the golden cases in a file of its own. */
    private Path firstCase() throws IOException {
        var all = (ObjectNode) JsonMapper.shared().readTree(Files.readString(GOLDEN));
        var first = all.at("/cases/0");
        all.putArray("cases").add(first);
        return Files.writeString(folder.resolve("first.json"), all.toPrettyString());
    }

    private Path doctored() throws IOException {
        var text = Files.readString(firstCase());
        assertThat(text).contains("\"MUNICIPALITY\" : \"PENDING\"");
        return Files.writeString(
                folder.resolve("doctored.json"),
                text.replaceFirst("\"MUNICIPALITY\" : \"PENDING\"", "\"MUNICIPALITY\" : \"WAIVED\""));
    }

    private Run shell(Path cases) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PartnershipApplication.class.getName(),
                        "audit-cases",
                        cases.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), Files.readAllLines(out), List.of());
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> schemasAndTables(String database) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(database);
                var rows = connection.createStatement().executeQuery("""
                    select schema_name from information_schema.schemata where schema_name like 'cases%'
                    union all select table_name from information_schema.tables where table_schema = 'public'
                    """)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Path golden() {
        try {
            return Path.of(
                    AuditCasesTest.class.getResource("/cases/golden.json").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
