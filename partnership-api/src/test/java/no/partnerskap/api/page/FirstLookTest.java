package no.partnerskap.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A store of its own, in which nobody is known yet. */
@DisplayName("The first look at the front page")
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:first-look;DB_CLOSE_DELAY=-1")
class FirstLookTest extends HttpTest {
    private long people() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }

    /** Who is told of there gets a reference by its first act, and by nobody's look. */
    @Test
    void changes_nothing() {
        var storedEventCount = stored();
        assertThat(as("").get("/?lang=en").raw().body()).contains("<code>auditor-state</code>");
        assertThat(people()).isZero();
        assertThat(stored()).isEqualTo(storedEventCount);
        accepted(200, as("auditor-state").get("/api/v1/partnerships"));
        assertThat(people()).isEqualTo(1);
    }
}
