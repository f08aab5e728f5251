package no.partnerskap.api.edge;

import no.partnerskap.api.cli.cases.SharedPostgreSql;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("Requests that are sent several times at once, to two nodes on PostgreSQL")
class TwinsOnPostgreSqlTest extends TwinsTest {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = SharedPostgreSql.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }
}
