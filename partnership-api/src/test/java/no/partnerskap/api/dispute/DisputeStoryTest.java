package no.partnerskap.api.dispute;

import static no.partnerskap.core.rules.Rule.R_113;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_164;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The county governor")
class DisputeStoryTest extends HttpTest {
    private String disputedKey() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        on("2026-03-10");
        accepted(201, as("state-viken").post(office + "/changes", """
            {"content": {"kind": "COST_KEY_ADJUSTMENT", "summary": "Key by FTE", "effectiveOn": "2026-10-01",
             "figures": {"shares": {"STATE": 44.4, "3312": 55.6}}}}\
            """));
        on("2026-04-14");
        var raised = accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-04-14", "submission": %s, "terms": [{"key": "cost-key", "change": 1,
             "positions": {"STATE": "by FTE", "M1": "half each"}}]}\
            """.formatted(document("M1", "null"))));
        assertThat(raised.header("Location")).isEqualTo(office + "/disputes/1/trail");
        return office;
    }

    /** How far the dispute has come, told by itself as it is in the list. */
    private String stage(String office, String knownAt) {
        var list = accepted(200, as("governor-33").get(office + "/disputes" + knownAt));
        var one = accepted(200, as("governor-33").get(office + "/disputes/1" + knownAt));
        assertThat(one.body().at("/dispute")).isEqualTo(list.body().at("/disputes/0"));
        assertThat(one.header("Partnership-Version")).isEqualTo(list.header("Partnership-Version"));
        return one.at("/dispute/stage");
    }

    @Test
    @Shows({R_113, R_118})
    void follows_a_dispute_from_its_submission_to_what_the_board_lays_down() {
        var office = disputedKey();
        on("2026-05-05");
        accepted(200, as("state-viken").post(office + "/disputes/1/submit-statement", """
            {"on": "2026-05-05", "statement": %s}\
            """.formatted(
                        document("STATE", "null"))));
        assertThat(stage(office, "")).isEqualTo("SUBMITTED");
        on("2026-05-28");
        accepted(200, as("governor-33").post(office + "/disputes/1/hold-mediation", "{\"on\": \"2026-05-28\"}"));
        on("2026-06-11");
        accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-06-11\"}"));
        on("2026-06-16");
        accepted(200, as("board").post(office + "/disputes/1/open-board-case", "{\"on\": \"2026-06-16\"}"));
        on("2026-06-30");
        assertThat(stage(office, "")).isEqualTo("BEFORE_BOARD");
        assertThat(stage(office, "?knownAt=2026-06-01T00:00:00Z")).isEqualTo("MEDIATION");
        var open = accepted(200, as("governor-33").get(office + "/disputes/1/trail"));
        assertThat(open.at("/changes/0/owners/0/verdict")).isEqualTo("PENDING");

        on("2026-09-14");
        accepted(200, as("board").post(office + "/disputes/1/record-board-decision", """
            {"decidedOn": "2026-09-14", "terms": [{"key": "cost-key", "text": "Half each, reviewed yearly",
             "shares": {"STATE": 50, "M1": 50}}]}\
            """));
        on("2026-10-01");
        var trail = accepted(200, as("governor-33").get(office + "/disputes/1/trail"));
        assertThat(trail.at("/changes/0/owners/0/verdict")).isEqualTo("SET_BY_BOARD");
        assertThat(trail.at("/changes/0/owners/1/verdict")).isEqualTo("SET_BY_BOARD");
        assertThat(trail.at("/whenRaised/version")).isEqualTo("5");
        assertThat(trail.at("/whenRaised/changes/0/owners/0/verdict")).isEqualTo("PENDING");
        assertThat(trail.at("/terms/0/positions/M1")).isEqualTo("half each");
        assertThat(trail.body().at("/chronology"))
                .extracting(event -> event.at("/type").asString() + " by "
                        + event.at("/actingAs").asString())
                .containsExactly(
                        "change.ChangeProposed by STATE",
                        "dispute.DisputeRaised by M1",
                        "dispute.StatementSubmitted by STATE",
                        "dispute.MediationHeld by COUNTY_GOVERNOR",
                        "dispute.MediationFailed by COUNTY_GOVERNOR",
                        "dispute.BoardCaseOpened by BOARD",
                        "dispute.BoardDecisionRecorded by BOARD");
        assertThat(trail.body().at("/chronology"))
                .extracting(event -> event.at("/version").asInt())
                .isSorted();
    }

    /** Lier writes the state's position for it; the state has said nothing of the kind. */
    @Test
    @Shows(R_164)
    void sees_what_one_party_says_of_the_other_as_an_allegation() {
        var office = disputedKey();
        var alleged = accepted(200, as("governor-33").get(office + "/disputes/1/trail"));
        assertThat(alleged.at("/terms/0/positions/M1")).isEqualTo("half each");
        assertThat(alleged.body().at("/terms/0/positions").has("STATE")).isFalse();
        assertThat(alleged.at("/terms/0/allegations/STATE")).isNotEmpty();
        accepted(200, as("state-viken").post(office + "/disputes/1/state-position", """
            {"on": "2026-04-14", "term": "cost-key", "position": "As the agreement says"}\
            """));
        rejected(404, "unknown-disputed-term", as("state-viken").post(office + "/disputes/1/state-position", """
            {"on": "2026-04-14", "term": "rent", "position": "Less"}\
            """));
        var stated = accepted(200, as("governor-33").get(office + "/disputes/1/trail"));
        assertThat(stated.at("/terms/0/positions/STATE")).isEqualTo("As the agreement says");
        assertThat(stated.body().at("/terms/0/allegations")).isEmpty();
        rejected(
                409, "dispute.positions", as("lier").post(office + "/disputes", """
                    {"submittedOn": "2026-04-14", "submission": %s, "terms": [{"key": "k", "positions": {"STATE": "a"}}]}\
                    """.formatted(document("M1", "null"))));
    }

    @Test
    @Shows(R_117)
    void sees_a_decision_on_a_dispute_that_was_withdrawn_settle_nothing() {
        var office = disputedKey();
        on("2026-06-11");
        accepted(200, as("governor-33").post(office + "/disputes/1/fail-mediation", "{\"on\": \"2026-06-11\"}"));
        accepted(200, as("board").post(office + "/disputes/1/open-board-case", "{\"on\": \"2026-06-11\"}"));
        accepted(200, as("lier").post(office + "/disputes/1/withdraw-dispute", "{\"on\": \"2026-06-11\"}"));
        on("2026-09-14");
        var told = accepted(200, as("board").post(office + "/disputes/1/record-board-decision", """
            {"decidedOn": "2026-09-14", "terms": [{"key": "cost-key", "text": "Half each"}]}\
            """));
        assertThat(told.at("/findings/0/code")).isEqualTo("board.dispute-withdrawn");
        assertThat(stage(office, "")).isEqualTo("WITHDRAWN");
        on("2026-10-01");
        var trail = accepted(200, as("governor-33").get(office + "/disputes/1/trail"));
        assertThat(trail.at("/changes/0/owners/0/verdict")).isNotEqualTo("SET_BY_BOARD");
    }

    @Test
    void cannot_act_for_an_owner_nor_be_acted_for() {
        var office = disputedKey();
        var day = "{\"on\": \"2026-04-14\"}";
        rejected(403, "not-yours", as("lier").post(office + "/disputes/1/fail-mediation", day));
        rejected(404, "unknown-partnership", as("board").post(office + "/disputes/1/fail-mediation", day));
        rejected(403, "not-yours", as("governor-33").post(office + "/disputes/1/withdraw-dispute", day));
        rejected(404, "unknown-partnership", as("governor-34").get(office + "/disputes/1/trail"));
    }
}
