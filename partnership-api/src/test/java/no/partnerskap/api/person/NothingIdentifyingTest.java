package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_142;
import static no.partnerskap.core.rules.Rule.R_143;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.harness.Tokens;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A name, a subject and a password are sought wherever the service writes something; the log tells more here than it does in use. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The name of a representative")
class NothingIdentifyingTest extends HttpTest {
    private static final String NAME = "Sample Xylofonborg";
    private static final String NEW_NAME = "Sample Ypsilonborg";
    private static final String SUBJECT = "subject-of-the-sample-7f3a";
    private static final List<String> WORDY = List.of("no.partnerskap", "org.springframework.web");
    /** Also in base 64, as passwords travel. */
    private static final List<String> SOUGHT = List.of(
            "Xylofonborg",
            "Ypsilonborg",
            SUBJECT,
            "sample-only",
            Base64.getEncoder().encodeToString("lier:sample-only".getBytes(StandardCharsets.UTF_8)));

    @Autowired
    Persons persons;

    @Autowired
    MeterRegistry meters;

    @Autowired
    LoggingSystem logging;

    private final List<Reply> replies = new ArrayList<>();

    @Test
    @Shows({R_142, R_143})
    void stands_in_no_log_no_figure_no_address_no_problem_and_no_other_table(CapturedOutput output) {
        WORDY.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        try {
            story();
        } finally {
            WORDY.forEach(logger -> logging.setLogLevel(logger, null));
        }
        assertThat(output.getAll())
                .contains("PersonController")
                .doesNotContain(SOUGHT)
                .doesNotContain(Tokens.bearer(port, "lier").replace("Bearer ", ""));
        assertThat(figures()).contains("http.server.requests").doesNotContain(SOUGHT);
        assertThat(replies.stream().filter(reply -> reply.status() >= 400)).hasSizeGreaterThan(5);
        assertThat(replies).allSatisfy(reply -> {
            assertThat(reply.raw().uri().toString()).doesNotContain(SOUGHT);
            assertThat(reply.raw().headers().map().toString()).doesNotContain(SOUGHT);
            if (reply.status() >= 400) {
                assertThat(reply.raw().body()).doesNotContain(SOUGHT);
            }
        });
        assertThat(tables())
                .contains("STORED_RESPONSE", "READ_LOG")
                .allSatisfy(table ->
                        assertThat(rows(table)).as(table).doesNotContain("Xylofonborg", "Ypsilonborg", SUBJECT));
    }

    private void story() {
        var lier = new ActsAs(Caller.Kind.OWNER_LINE, "director", new OrganisationNumber("857566122"), Set.of());
        var path = "/api/v1/persons/" + persons.refOf("https://issuer.example", SUBJECT, NAME, lier);
        var office = establishedOffice();
        see(as("auditor-lier").get(path));
        see(as("lier").get(path, "Access-Purpose", "PUBLIC_REQUEST", "Access-Basis", "25/1"));
        see(as("lier").post(path + "/correct", correction(NEW_NAME, "Married"), "Idempotency-Key", "sample-key"));
        see(as("lier").post(path + "/correct", correction(NAME, "Married"), "Idempotency-Key", "sample-key"));
        see(as("lier").post(path + "/correct", correction(NEW_NAME, "She is called " + NEW_NAME)));
        see(as("lier").post(path + "/correct", correction(NEW_NAME + "x".repeat(300), "Too long")));
        see(as("state-viken").post(path + "/correct", correction(NAME, "Not ours")));
        see(as("lier").post(path + "/correct", correction(NAME, "").replace("}", "")));
        see(as("lier").post(path + "/correct", BodyPublishers.ofString(NAME), "text/plain"));
        see(as("auditor-lier").get(office));
        persons.refOf("https://issuer.example", SUBJECT, NAME, lier);
        see(as("lier").post(path + "/decide-erasure", erasure("REFUSED")));
        withoutTheTable(() -> see(broken(path + "/correct", correction(NEW_NAME, "Married"))));
        see(as("lier").post(path + "/decide-erasure", erasure("ERASED")));
        see(as("lier").post(path + "/decide-erasure", erasure("ERASED")));
        see(as("lier").get(path));
        assertThat(rows("PERSON")).doesNotContain("Xylofonborg", "Ypsilonborg", SUBJECT);
    }

    private void see(Reply reply) {
        replies.add(reply);
    }

    private Reply broken(String path, String json) {
        var reply = Http.answer(as("lier")
                .request(path, "Content-Type", Http.JSON)
                .POST(BodyPublishers.ofString(json))
                .build());
        return accepted(500, reply);
    }

    /** What is broken is logged in full. */
    private void withoutTheTable(Runnable act) {
        jdbc.sql("alter table person_act rename to person_act_away").update();
        try {
            act.run();
        } finally {
            jdbc.sql("alter table person_act_away rename to person_act").update();
        }
    }

    private static String correction(String name, String reason) {
        return "{\"name\": \"%s\", \"reason\": \"%s\"}".formatted(name, reason);
    }

    private static String erasure(String outcome) {
        return """
            {"outcome": "%s", "reason": "Asked for", "provision": "GDPR art. 17(3)(b)", "decidedOn": "2026-01-05"}\
            """.formatted(outcome);
    }

    private String figures() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name"
                        + " <> 'PERSON'")
                .query(String.class)
                .list();
    }

    private String rows(String table) {
        return jdbc.sql("select * from \"" + table + "\"").query().listOfRows().toString();
    }
}
