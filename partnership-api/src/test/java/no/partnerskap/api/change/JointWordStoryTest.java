package no.partnerskap.api.change;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_059;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_161;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is decided together rests on what each line has said for itself; the changes are to take effect on 1 March 2026. */
@DisplayName("A decision of several lines")
class JointWordStoryTest extends HttpTest {
    private static final String AFTER = "2026-03-02";

    private String verdict(String office, String toward, String day) {
        var owners = accepted(200, as("lier").get(office + "/involvement-audit/1?validOn=" + day))
                .body()
                .at("/audit/owners");
        for (var owner : owners) {
            if (owner.at("/owner").asString().equals(toward)) {
                return owner.at("/verdict").asString();
            }
        }
        throw new AssertionError(toward + " has no verdict in " + owners);
    }

    private void proposes(String office, String kind) {
        accepted(201, as("state-viken").post(office + "/changes", proposal(kind, "2026-03-01")));
    }

    private void approves(String caller, String office, String day, int mandate, String more) {
        var body = caller.equals("state-viken") ? "REGION_DIRECTOR" : "MUNICIPAL_COUNCIL";
        accepted(201, as(caller).post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "%s", "body": "%s", "mandate": %d%s}}\
            """.formatted(
                        day, body, mandate, more)));
    }

    @Test
    @Shows({R_016, R_084, R_161})
    void takes_an_approval_of_one_text_for_no_other() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        proposes(office, "LEADERSHIP_MODEL_CHANGE");
        approves("lier", office, "2026-01-05", 2, ", \"revision\": 1");
        on("2026-01-10");
        accepted(200, as("state-viken").post(office + "/changes/1/revise-change", """
            {"content": {"kind": "LEADERSHIP_MODEL_CHANGE", "summary": "One leader", "effectiveOn": "2026-03-01",
             "figures": {"fte": 2.00}}, "reason": "Clearer words"}\
            """));
        approves("state-viken", office, "2026-01-10", 1, ", \"revision\": 2");
        on(AFTER);
        assertThat(verdict(office, "M1", AFTER)).isEqualTo("NOT_INVOLVED");
    }

    /** The state and Lier (M2) approve in time, Hole (M1) is late: Lier was involved in time all the same. */
    @Test
    @Shows(R_059)
    void is_judged_pairwise_so_that_one_late_council_takes_nothing_from_the_others() {
        var office = "/api/v1/partnerships/2999";
        accepted(
                201,
                as("registrar")
                        .post(
                                "/api/v1/partnerships",
                                establishment("2999").replace("\"from\": \"2024-01-01\"}]", """
                                    "from": "2024-01-01"}, {"number": "3310", "name": "Hole", "organisation": "974760673", "county": "33",
                                     "language": "BOKMAAL", "from": "2024-01-01"}]\
                                    """)));
        mandatesOfBoth(office);
        proposes(office, "HOST_MUNICIPALITY_FORMATION");
        on("2026-01-20");
        approves("state-viken", office, "2026-01-20", 1, "");
        approves("lier", office, "2026-01-20", 2, "");
        on(AFTER);
        assertThat(verdict(office, "M2", AFTER)).isEqualTo("INVOLVED_IN_TIME");
        assertThat(verdict(office, "M1", AFTER)).isEqualTo("NOT_INVOLVED");
    }

    @Test
    @Shows({R_046, R_161})
    void counts_no_ratification_without_a_mandate() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        proposes(office, "STAFFING_REDUCTION");
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CO_DECIDED", "occurred": "2026-01-05", "channel": "OWNER_LINE",
             "representative": {"mandate": 1}}}\
            """));
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-05", "mandate": 2}\
            """));
        accepted(200, as("lier").post(office + "/changes/1/claims/1/ratify-step", """
            {"ratifiedOn": "2026-01-05", "body": "MUNICIPAL_COUNCIL", "mandate": 1}\
            """));
        on(AFTER);
        assertThat(verdict(office, "M1", AFTER)).isEqualTo("INVOLVED_SHORT_NOTICE");
    }

    @Test
    @Shows({R_074, R_161})
    void confirms_no_proposal_that_its_sender_has_not_read() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        proposes(office, "STAFFING_REDUCTION");
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CONSULTED", "occurred": "2026-01-05", "channel": "OWNER_LINE"}}\
            """));
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "CONTEST", "reason": "We heard nothing", "occurred": "2026-01-05", "mandate": 2}\
            """));
        var resolve = office + "/changes/1/claims/1/resolve-contest";
        var confirm = office + "/changes/1/claims/1/confirm-resolution";
        var informed = "{\"resolution\": {\"outcome\": \"UPHELD\", \"level\": \"INFORMED\", \"how\": \"BOTH_AGREED\"}}";
        accepted(200, as("state-viken").post(resolve, informed));
        rejected(400, "required", as("lier").post(confirm, "{}"));
        accepted(200, as("state-viken").post(resolve, informed.replace("INFORMED", "CONSULTED")));
        rejected(409, "claim.other-resolution", as("lier").post(confirm, informed));
    }

    @Test
    @Shows({R_157, R_161})
    void keeps_the_day_that_a_line_told_first_of_its_own_decision() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        proposes(office, "STAFFING_REDUCTION");
        accepted(201, as("state-viken").post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "2026-01-05"}}\
            """));
        on("2026-01-10");
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CONSULTED", "occurred": "2026-01-10", "channel": "OWNER_LINE",
             "respondBy": "2026-02-05"}}\
            """));
        accepted(200, as("lier").post(office + "/changes/1/claims/1/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-01-10", "mandate": 2}\
            """));
        on(AFTER);
        assertThat(verdict(office, "M1", AFTER)).isEqualTo("INSUFFICIENT_LEVEL");
        accepted(200, as("state-viken").post(office + "/changes/1/own-line-decisions/1/correct", """
            {"decision": {"decidedOn": "2026-02-20"}, "reason": "A slip"}\
            """));
        assertThat(verdict(office, "M1", AFTER)).isEqualTo("INSUFFICIENT_LEVEL");
    }
}
