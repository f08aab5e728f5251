package no.partnerskap.api.view;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.partnerskap.api.cases.SharedPostgreSql;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The test runs with a PostgreSQL database of its own, as the role that the service works with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ContextConfiguration(initializers = OnPostgreSql.Database.class)
public @interface OnPostgreSql {
    /** Creates the database when a context starts. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(SharedPostgreSql.newDatabaseOfTwoRoles().properties())
                    .applyTo(context);
        }
    }
}
