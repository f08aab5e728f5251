package no.partnerskap.api.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.partnerskap.api.view.OnPostgreSql;
import no.partnerskap.core.kernel.Oslo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@OnPostgreSql
@ActiveProfiles("sample")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@DisplayName("The sample on PostgreSQL")
class SampleOnPostgreSqlTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    SampleLoader loader;

    @Test
    void is_told_once() {
        var events = events();
        assertThat(offices())
                .isEqualTo(SampleLoader.stories(LocalDate.now(Oslo.ZONE)).size());
        loader.start();
        assertThat(events()).isEqualTo(events).isGreaterThan(offices());
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private long offices() {
        return jdbc.sql("select count(distinct aggregate_identifier) from domain_event")
                .query(Long.class)
                .single();
    }
}
