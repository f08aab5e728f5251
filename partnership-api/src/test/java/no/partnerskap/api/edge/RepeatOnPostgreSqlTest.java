package no.partnerskap.api.edge;

import no.partnerskap.api.cli.cases.SharedPostgreSql;
import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("A request that is sent again, on PostgreSQL")
class RepeatOnPostgreSqlTest extends RepeatStoryTest {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = SharedPostgreSql.newDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }
}
