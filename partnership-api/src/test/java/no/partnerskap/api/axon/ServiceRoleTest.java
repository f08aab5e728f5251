package no.partnerskap.api.axon;

import static no.partnerskap.api.axon.Facts.envelope;
import static no.partnerskap.api.axon.Facts.establishment;
import static no.partnerskap.core.rules.Rule.R_143;
import static no.partnerskap.core.rules.Rule.R_145;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import no.partnerskap.api.cases.SharedPostgreSql.TwoRoles;
import no.partnerskap.api.view.OnPostgreSql;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.rules.Shows;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgreSql
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DisplayName("On PostgreSQL, the role of the service")
class ServiceRoleTest {
    private static final String FORBIDDEN = "42501";

    @Autowired
    Environment environment;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void an_event_on_record() {
        if (events() == 0) {
            commands.send(establishment(new OfficeNumber("0626")), envelope());
        }
    }

    @Test
    void is_neither_the_owner_of_the_tables_nor_the_superuser() {
        assertThat(text("select current_user")).isEqualTo("partnership_service");
        assertThat(text("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                .isEqualTo("partnership_owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain_event", "read_log", "person_act"})
    void has_only_reading_and_adding_on(String table) {
        assertThat(text("select string_agg(privilege_type, ', ' order by privilege_type) from"
                        + " information_schema.role_table_grants where table_name = '" + table + "' and grantee ="
                        + " current_user"))
                .isEqualTo("INSERT, SELECT");
    }

    /** A new table needs its line in db/grants/postgresql.sql. */
    @Test
    void has_rights_on_every_table_and_nowhere_more_than_on_rows() {
        assertThat(tables("not has_table_privilege(oid, 'SELECT')"))
                .as("tables that nothing is granted on")
                .isEmpty();
        assertThat(tables("has_table_privilege(oid, 'TRUNCATE, REFERENCES, TRIGGER, MAINTAIN')"))
                .as("tables that more is granted on than their rows")
                .isEmpty();
    }

    private List<String> tables(String of) {
        return jdbc.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                        + " and "
                        + of)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set payload = '{}'",
                "update domain_event set time_stamp = time_stamp where false",
                "delete from domain_event",
                "truncate domain_event",
                "insert into domain_event select * from domain_event on conflict (event_identifier) do update set"
                        + " payload = '{}'",
                "merge into domain_event old using domain_event new on old.global_index = new.global_index when"
                        + " matched then delete",
                "alter table domain_event disable trigger append_only",
                "drop trigger append_only on domain_event",
                "create or replace function domain_event_append_only() returns trigger language plpgsql as 'begin"
                        + " return null; end'",
                "drop table domain_event",
                "create table mine (n int)",
                "update flyway_api set version = '1'",
                "delete from flyway_api",
                "set session_replication_role = replica",
                "set role partnership_owner",
            })
    void is_told_that_it_may_not(String sql) throws SQLException {
        try (var service = as("partnership_service")) {
            assertForbidden(service, sql);
        }
        assertThat(events()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set payload = '{}'",
                "update domain_event set payload = '{}' where false",
                "delete from domain_event",
                "truncate domain_event",
                "truncate domain_event cascade",
                "insert into domain_event select * from domain_event on conflict (event_identifier) do update set"
                        + " payload = '{}'",
                "merge into domain_event old using domain_event new on old.global_index = new.global_index when"
                        + " matched then delete",
            })
    void is_not_alone_in_that_as_the_owner_and_the_superuser_are_stopped_too(String sql) throws SQLException {
        try (var owner = as("partnership_owner");
                var superuser = as("postgres")) {
            assertForbidden(owner, sql).hasMessageContaining("domain_event is append-only");
            assertForbidden(superuser, sql).hasMessageContaining("domain_event is append-only");
            superuser.createStatement().execute("set session_replication_role = replica");
            assertForbidden(superuser, sql).hasMessageContaining("domain_event is append-only");
        }
        assertThat(events()).isEqualTo(1);
    }

    /** Who has looked into what, and what was decided about a name, is no less a record. */
    @ParameterizedTest
    @ValueSource(strings = {"read_log", "person_act"})
    @Shows({R_143, R_145})
    void and_those_above_it_take_nothing_away_from(String table) throws SQLException {
        for (var sql : List.of("update %s set number = 2", "delete from %s", "truncate %s cascade")) {
            for (var role : List.of("partnership_service", "partnership_owner", "postgres")) {
                try (var connection = as(role)) {
                    assertForbidden(connection, sql.formatted(table));
                }
            }
        }
    }

    /** What a database cannot promise: the guide says so, and evidence held elsewhere has to show it. */
    @Test
    void depends_on_an_owner_who_does_not_take_the_protection_away() throws SQLException {
        try (var owner = as("partnership_owner");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("drop trigger append_only on domain_event");
            assertThat(statement.executeUpdate("delete from domain_event")).isEqualTo(1);
            owner.rollback();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertForbidden(Connection connection, String sql) {
        return assertThatThrownBy(() -> connection.createStatement().execute(sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class, no -> assertThat(no.getSQLState()).isEqualTo(FORBIDDEN));
    }

    private Connection as(String role) throws SQLException {
        var url = Objects.requireNonNull(environment.getProperty("spring.datasource.url"));
        return role.equals("postgres")
                ? DriverManager.getConnection(Objects.requireNonNull(environment.getProperty(TwoRoles.ADMINISTRATOR)))
                : DriverManager.getConnection(url, role, "tests");
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
