package no.partnerskap.api.readlog;

import static no.partnerskap.core.rules.Rule.R_145;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An access that cannot be logged")
class UnloggedReadTest extends HttpTest {
    @Test
    @Shows(R_145)
    void is_not_answered_in_any_form_while_owners_read_on() {
        var office = establishedOffice();
        var tag = accepted(200, as("auditor-lier").get(office)).header("ETag");
        jdbc.sql("alter table read_log rename to read_log_away").update();
        try {
            unanswered(office);
            unanswered(office + "/history", "Accept", "application/x-ndjson, application/problem+json");
            unanswered(office, "If-None-Match", tag);
            unanswered("/api/v1/partnerships");
            accepted(200, as("lier").get(office));
            rejected(404, "unknown-change", as("auditor-lier").get(office + "/changes/7"));
        } finally {
            jdbc.sql("alter table read_log_away rename to read_log").update();
        }
        accepted(200, as("auditor-lier").get(office));
    }

    private void unanswered(String path, String... headers) {
        var reply = rejected(503, "read-not-logged", as("auditor-lier").get(path, headers));
        assertThat(reply.header("Retry-After")).isEqualTo("5");
        assertThat(reply.header("ETag")).isEmpty();
        assertThat(reply.raw().body()).doesNotContain("Lier", "owners");
    }
}
