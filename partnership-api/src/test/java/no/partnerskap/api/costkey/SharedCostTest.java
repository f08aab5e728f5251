package no.partnerskap.api.costkey;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;

/** Stories of an office that shares 3 600 000 kroner a year. */
public abstract class SharedCostTest extends HttpTest {
    static final String BY_STAFF = """
        "key": {"basis": "FTE", "weights": {"STATE": %s, "M1": %s}}, "countedOn": "%s"\
        """;
    static final String HALVES = """
        "key": {"basis": "PERCENT", "weights": {"STATE": 50, "M1": 50}}\
        """;

    /** An operations agreement from the first of the year, and a key that applies from then on. */
    public String officeWith(String key) {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("lier").post(office + "/agreements/agree-text", """
            {"terms": {"kind": "OPERATIONS", "from": "2026-01-01", "text": %s}}\
            """.formatted(document("M1", "\"26/1\""))));
        stateAgrees(office, 1);
        counts(office, "state-viken", "2026-01-01", "10", "10");
        accepted(201, adjust(office, "2026-01-01", key));
        approves(office, 1, "state-viken", "2025-12-20");
        approves(office, 1, "lier", "2025-12-22");
        assertThat(keyOn(office, "2026-01-01").at("/keys/0/period/key")).isEqualTo("1");
        return office;
    }

    public static String tenAndTen() {
        return BY_STAFF.formatted("10", "10", "2026-01-01");
    }

    void counts(String office, String caller, String day, String state, String lier) {
        accepted(201, as(caller).post(office + "/cost-key/record-fte-count", """
            {"countedOn": "%s", "fte": {"STATE": %s, "M1": %s}}\
            """.formatted(day, state, lier)));
    }

    Reply adjust(String office, String effectiveOn, String key) {
        return as("state-viken").post(office + "/cost-key/adjust-cost-key", """
            {"agreement": 1, "opens": {"summary": "A key", "effectiveOn": "%s"}, %s, "sharedCostPerYear": 3600000.00}\
            """.formatted(effectiveOn, key));
    }

    Reply approves(String office, int change, String caller, String day) {
        return approves(office, change, caller, day, keyText(office, change));
    }

    /** An approval that names a hash, or none if the text is empty. */
    Reply approves(String office, int change, String caller, String day, String text) {
        boolean state = caller.equals("state-viken");
        var named = text.isEmpty() ? "" : ", \"textSha256\": \"" + text + "\"";
        return accepted(201, as(caller).post(office + "/changes/" + change + "/record-own-line-decision", """
            {"decision": {"decidedOn": "%s", "body": "%s", "mandate": %d%s}}\
            """.formatted(
                        day, state ? "REGION_DIRECTOR" : "MUNICIPAL_DIRECTOR", state ? 1 : 2, named)));
    }

    Reply keyOn(String office, String day) {
        return accepted(200, as("lier").get(office + "/cost-key?validOn=" + day));
    }

    Reply withdrawal(String office, String effectiveOn) {
        return accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", effectiveOn)));
    }

    String verdict(String office, int change, String owner) {
        var audit =
                as("lier").get(office + "/involvement-audit/" + change).body().at("/audit/owners");
        for (var one : audit) {
            if (one.at("/owner").asString().equals(owner)) {
                return one.at("/verdict").asString();
            }
        }
        return "";
    }

    Reply claim(String office, String day, String channel) {
        return as("state-viken").post(office + "/changes/2/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "INFORMED", "occurred": "%s", "channel": "%s", "document": %s}}\
            """.formatted(
                        day, channel, document("STATE", "\"26/7\"")));
    }
}
