package no.partnerskap.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.partnerskap.api.view.OnPostgreSql;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("What speaks to the database")
@Execution(ExecutionMode.CONCURRENT)
class SqlTest {
    private static final Pattern SPEAKS = Pattern.compile(
            "java\\.sql\\.(Connection|Statement|PreparedStatement|DriverManager)|org\\.flywaydb\\.core\\.Flyway"
                    + "|org\\.springframework\\.jdbc\\.core\\..*Jdbc(Client|Template|Operations)"
                    + "|org\\.axonframework\\..*\\.JdbcEventStorageEngine");
    private static final String HERE = "no.partnerskap.api.";

    /** Each class of the program that does, with the test that runs it on PostgreSQL as the role of the service. */
    private static final Map<String, String> TRIED_BY = Map.ofEntries(
            Map.entry("no.partnerskap.view.record.EventIndexTable", "view.ViewOnPostgreSqlTest"),
            Map.entry(HERE + "draft.DraftTable", "draft.DraftOnPostgreSqlTest"),
            Map.entry(HERE + "person.PersonTable", "person.PersonOnPostgreSqlTest"),
            Map.entry(HERE + "readlog.ReadLog", "readlog.ReadLogOnPostgreSqlTest"),
            Map.entry(HERE + "repeat.StoredResponses", "repeat.RepeatOnPostgreSqlTest"),
            Map.entry(HERE + "axon.StoredHistory", "axon.RuntimeOnPostgreSqlTest"),
            Map.entry(HERE + "axon.StoreConfiguration", "axon.RuntimeOnPostgreSqlTest"),
            Map.entry(HERE + "axon.SnapshotTolerantEngine", "axon.RuntimeOnPostgreSqlTest"),
            Map.entry(HERE + "axon.Migrations", "axon.ServiceRoleTest"),
            Map.entry(HERE + "axon.TableOwner", "axon.ServiceRoleTest"),
            Map.entry(HERE + "sample.SampleLoader", "sample.SampleOnPostgreSqlTest"),
            Map.entry(HERE + "sample.SampleConfiguration", "sample.SampleOnPostgreSqlTest"));

    /** The commands of the command line, and the tests that run them as a process or with a role of their own. */
    private static final Map<String, String> TRIED_ALONE = Map.of(
            HERE + "cli.Migrate", "axon.MigrationsTest",
            HERE + "cli.Rebuild", "axon.TwoNodesTest",
            HERE + "cases.CaseStore", "cases.AuditCasesTest",
            HERE + "cli.replay.ReadOnlyStore", "cli.replay.ReplayTest");

    @Test
    void is_tried_on_postgresql() {
        var listed = new TreeSet<>(TRIED_BY.keySet());
        listed.addAll(TRIED_ALONE.keySet());
        assertThat(speakers()).isEqualTo(listed);
    }

    @Test
    void is_tried_as_the_role_of_the_service() {
        assertThat(TRIED_BY.values())
                .allSatisfy(test -> assertThat(runsOnPostgreSql(Class.forName(HERE + test)))
                        .as(test)
                        .isTrue());
        assertThat(TRIED_ALONE.values())
                .allSatisfy(test -> assertThat(Class.forName(HERE + test)).isNotNull());
    }

    private static boolean runsOnPostgreSql(Class<?> test) {
        return test.isAnnotationPresent(OnPostgreSql.class)
                || test.getDeclaredClasses().length > 0
                        && Arrays.stream(test.getDeclaredClasses())
                                .allMatch(nested -> nested.isAnnotationPresent(OnPostgreSql.class));
    }

    private static Set<String> speakers() {
        return OurClasses.ALL.stream()
                .filter(SqlTest::speaks)
                .map(type -> type.getName().replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean speaks(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(to -> SPEAKS.matcher(to.getTargetClass().getName()).matches());
    }
}
