package no.partnerskap.api.cases;

import java.util.Objects;
import no.partnerskap.api.cases.SharedPostgreSql.TwoRoles;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does to a store under test what the service's own role may not, the protection of the record switched off. */
public final class Administrator {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean postgreSql;

    /** The superuser of a test that runs with two roles; the one role there is elsewhere. */
    public Administrator(Environment environment) {
        var superuser = environment.getProperty(TwoRoles.ADMINISTRATOR);
        var database = superuser != null
                ? new DriverManagerDataSource(superuser)
                : new DriverManagerDataSource(
                        Objects.requireNonNull(environment.getProperty("spring.datasource.url")),
                        environment.getProperty("spring.datasource.username"),
                        environment.getProperty("spring.datasource.password"));
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        postgreSql = superuser != null;
    }

    /** Runs one statement and tells how many rows it changed. */
    public int update(String sql, Object... values) {
        if (!postgreSql || !sql.contains("domain_event")) {
            return jdbc.sql(sql).params(values).update();
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("alter table domain_event disable trigger append_only").update();
            int changed = jdbc.sql(sql).params(values).update();
            jdbc.sql("alter table domain_event enable always trigger append_only")
                    .update();
            return changed;
        }));
    }
}
