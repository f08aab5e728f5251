package no.partnerskap.api.command;

import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_066;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command that is only tried")
class DryRunStoryTest extends HttpTest {
    private static final String TRIAL = "?dryRun=true";
    private String office = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        mandatesOfBoth(office);
    }

    @Test
    @Shows(R_066)
    void tells_what_it_would_record_the_verdicts_then_and_the_earliest_date_in_time() {
        long before = storedEvents();
        var reply = accepted(
                200, as("state-viken").post(office + "/changes" + TRIAL, proposal("STAFF_MOVED", "2026-01-20")));
        assertThat(storedEvents()).isEqualTo(before);
        assertThat(reply.header("Location")).isEmpty();
        assertThat(reply.header("ETag")).isEqualTo("\"3\"");
        assertThat(reply.at("/number")).isEqualTo("1");
        assertThat(reply.at("/dryRun/events/0/type")).isEqualTo("change.ChangeProposed");
        assertThat(reply.at("/dryRun/events/0/payload/initiator")).isEqualTo("STATE");
        assertThat(reply.at("/change/owners/0/verdict")).isEqualTo("PENDING");
        assertThat(reply.at("/dryRun/atEffect/owners/0/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(reply.at("/dryRun/earliest/0/owner")).isEqualTo("M1");
        assertThat(reply.at("/dryRun/earliest/0/from")).isEqualTo("2026-02-04");
        assertThat(reply.at("/dryRun/earliest/0/rule")).isEqualTo("R-066");
        assertThat(reply.at("/dryRun/earliest/0/values/respondBy")).isEqualTo("2026-01-26");

        accepted(404, as("lier").get(office + "/changes/1"));
        var done = accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-01-20")));
        assertThat(done.at("/number")).isEqualTo("1");
        assertThat(done.body().has("dryRun")).isFalse();
    }

    @Test
    void is_told_of_what_would_follow_from_a_step() {
        accepted(201, as("state-viken").post(office + "/changes", proposal("IT_SYSTEM_CHANGE", "2026-02-01")));
        var step = """
            {"involvement": {"toward": "STATE", "level": "INFORMED", "occurred": "2026-01-05", "channel": "OWNER_LINE"}}\
            """.replace("STATE", "M1");
        long before = storedEvents();
        var reply = accepted(200, as("lier").post(office + "/changes/1/claim-involvement" + TRIAL, step));
        assertThat(reply.at("/dryRun/atEffect/owners/0/verdict")).isEqualTo("INVOLVED_IN_TIME");
        assertThat(reply.at("/dryRun/earliest/0/by")).isEqualTo("AS_RECORDED");
        assertThat(reply.at("/dryRun/earliest/0/from")).isEqualTo("2026-01-19");
        assertThat(storedEvents()).isEqualTo(before);
        assertThat(as("lier").get(office + "/changes/1").at("/audit/owners/0/verdict"))
                .isEqualTo("PENDING");
    }

    @Test
    @Shows(R_013)
    void is_refused_as_the_command_itself_would_be() {
        rejected(
                409,
                "change.minimum-service",
                as("state-viken").post(office + "/changes" + TRIAL, proposal("MINIMUM_SERVICE_REMOVED", "2026-06-01")));
        accepted(
                412,
                as("state-viken")
                        .post(office + "/changes" + TRIAL, proposal("STAFF_MOVED", "2026-06-01"), "If-Match", "\"2\""));
        accepted(403, as("governor-33").post(office + "/changes" + TRIAL, proposal("STAFF_MOVED", "2026-06-01")));
        rejected(400, "dry-run", as("lier").post(office + "/changes?dryRun=yes", "{}"));
    }

    @Test
    void opens_no_partnership() {
        long before = storedEvents();
        var path = "/api/v1/partnerships" + TRIAL;
        var reply = accepted(200, as("registrar").post(path, establishment("0599")));
        assertThat(reply.at("/version")).isEqualTo("0");
        assertThat(reply.at("/dryRun/events/0/type")).isEqualTo("office.PartnershipEstablished");
        assertThat(storedEvents()).isEqualTo(before);
        var there = office.substring(office.length() - 4);
        rejected(409, "partnership.already-established", as("registrar").post(path, establishment(there)));
        accepted(201, as("registrar").post("/api/v1/partnerships", establishment("0599")));
    }
}
