package no.partnerskap.api.costkey;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_090;
import static no.partnerskap.core.rules.Rule.R_091;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_096;
import static no.partnerskap.core.rules.Rule.R_097;
import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Owners who share the cost of an office")
class CostKeyStoryTest extends SharedCostTest {
    @Test
    @Shows({R_093, R_094})
    void see_beforehand_what_a_withdrawal_or_another_key_would_cost_each() {
        var office = officeWith(tenAndTen());
        long before = storedEvents();
        var withdrawn = accepted(
                200, as("state-viken").post(office + "/changes?dryRun=true", proposal("STAFF_MOVED", "2026-03-01")));
        assertThat(withdrawn.body().at("/dryRun/costEffect/1/after").decimalValue())
                .isEqualByComparingTo("2000000");
        assertThat(withdrawn.body().at("/dryRun/costEffect/1/percent").decimalValue())
                .isEqualByComparingTo("11.11");
        assertThat(withdrawn.at("/findings/0/rule")).isEqualTo("R-094");

        var sixty = "\"key\": {\"basis\": \"PERCENT\", \"weights\": {\"STATE\": 60, \"M1\": 40}}";
        var key = accepted(
                200, as("state-viken").post(office + "/cost-key/adjust-cost-key?dryRun=true", """
                    {"agreement": 1, "opens": {"summary": "A key", "effectiveOn": "2026-03-01"}, %s,
                     "sharedCostPerYear": 3600000.00}\
                    """.formatted(sixty)));
        assertThat(key.at("/dryRun/events/0/type")).isEqualTo("change.ChangeProposed");
        assertThat(key.at("/dryRun/events/1/type")).isEqualTo("costkey.CostKeyProposed");
        assertThat(key.body().at("/dryRun/costEffect/0/after").decimalValue()).isEqualByComparingTo("2160000");
        assertThat(key.body().at("/dryRun/costEffect/1/difference").decimalValue())
                .isEqualByComparingTo("-360000");
        assertThat(key.at("/dryRun/atEffect/owners/1/verdict")).isEqualTo("NOT_INVOLVED");
        assertThat(key.at("/dryRun/earliest/0/by")).isEqualTo("CONSENT_TODAY");
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    @Shows(R_093)
    void agree_on_percentages_that_apply_from_the_day_agreed() {
        var office = officeWith(tenAndTen());
        on("2026-02-02");
        accepted(201, adjust(office, "2026-03-01", HALVES));
        approves(office, 2, "state-viken", "2026-02-02");
        on("2026-02-12");
        approves(office, 2, "lier", "2026-02-10");
        var after = keyOn(office, "2026-03-01");
        assertThat(after.at("/keys/0/period/terms/key/basis")).isEqualTo("PERCENT");
        assertThat(after.at("/keys/0/period/decidedOn")).isEqualTo("2026-02-10");
        assertThat(after.at("/keys/0/period/origin")).isEqualTo("JOINT_DECISION");
        assertThat(keyOn(office, "2026-02-28").at("/keys/0/period/terms/key/basis"))
                .isEqualTo("FTE");
        assertThat(as("lier").get(office + "/cost-key/history").at("/keys/0/toExclusive"))
                .isEqualTo("2026-03-01");
        on("2026-03-01");
        assertThat(verdict(office, 2, "M1")).isEqualTo("INVOLVED_IN_TIME");
        assertThat(verdict(office, 2, "STATE")).isEqualTo("INVOLVED_IN_TIME");
    }

    /** Lier approves that half each goes on; the state then puts ten to ninety into the same change. */
    @Test
    @Shows({R_016, R_093})
    void do_not_pay_by_a_key_that_is_put_into_a_change_after_they_approved_it() {
        var office = officeWith(tenAndTen());
        on("2026-02-02");
        accepted(201, as("state-viken").post(office + "/changes", proposal("COST_KEY_ADJUSTMENT", "2026-03-01")));
        assertThat(approves(office, 2, "lier", "2026-02-02", "").at("/findings/0/code"))
                .isEmpty();
        approves(office, 2, "state-viken", "2026-02-02", "");
        accepted(201, as("state-viken").post(office + "/cost-key/adjust-cost-key", """
            {"agreement": 1, "change": 2, "sharedCostPerYear": 3600000.00,
             "key": {"basis": "PERCENT", "weights": {"STATE": 10, "M1": 90}}}\
            """));
        var waits = keyOn(office, "2026-03-01");
        assertThat(waits.at("/keys/0/period/key")).isEqualTo("1");
        assertThat(waits.body().at("/keys/0/period/contributions/M1").decimalValue())
                .isEqualByComparingTo("1800000");
        assertThat(approves(office, 2, "state-viken", "2026-02-02").body().at("/findings"))
                .isEmpty();
        assertThat(keyOn(office, "2026-03-01").at("/keys/0/period/key")).isEqualTo("1");
        var found = accepted(200, as("lier").get(office + "/findings?rule=R-016"));
        assertThat(found.at("/findings/0/code")).isEqualTo("approval.other-text");

        var other = approves(office, 2, "lier", "2026-02-02", "b".repeat(64));
        assertThat(other.at("/findings/0/code")).isEqualTo("approval.other-text");
        assertThat(keyOn(office, "2026-03-01").at("/keys/0/period/key")).isEqualTo("1");
        approves(office, 2, "lier", "2026-02-02");
        assertThat(keyOn(office, "2026-03-01").at("/keys/0/period/key")).isEqualTo("2");
    }

    @Test
    @Shows({R_094, R_096})
    void pay_as_before_under_percentages_and_are_asked_to_review_them() {
        var office = officeWith(HALVES);
        on("2026-04-20");
        var told = withdrawal(office, "2026-06-01");
        assertThat(told.body().at("/findings")).isEmpty();
        var before = keyOn(office, "2026-05-31");
        assertThat(before.at("/keys/0/review/drifted")).isEqualTo("false");
        var after = keyOn(office, "2026-06-01");
        assertThat(after.body().at("/keys/0/review/deviationPoints").decimalValue())
                .isEqualByComparingTo("5.56");
        assertThat(after.at("/keys/0/review/drifted")).isEqualTo("true");
        assertThat(after.body().at("/keys/0/period/contributions/M1").decimalValue())
                .isEqualByComparingTo("1800000");
    }

    @Test
    @Shows({R_090, R_097})
    void settle_a_period_once_and_to_the_ore() {
        var office = officeWith(tenAndTen());
        var body = """
            {"agreement": 1, "from": "2026-01-01", "toExclusive": "2026-02-01",
             "amounts": [{"item": "rent", "amount": 300000.01}], "advances": {"STATE": 150000}}\
            """;
        on("2026-02-05");
        accepted(201, as("state-viken").post(office + "/cost-key/settle", body));
        rejected(
                403,
                "settlement.own",
                as("state-viken").post(office + "/cost-key/settlements/1/confirm-settlement", "{}"));
        accepted(200, as("lier").post(office + "/cost-key/settlements/1/confirm-settlement", "{}"));
        var told = accepted(200, as("lier").get(office + "/cost-key/settlements"));
        assertThat(told.at("/settlements/0/settled")).isEqualTo("true");
        assertThat(told.body().at("/settlements/0/split/STATE").decimalValue()).isEqualByComparingTo("150000.01");
        assertThat(told.body().at("/settlements/0/balances/M1").decimalValue()).isEqualByComparingTo("150000");
        rejected(409, "settlement.settled", as("state-viken").post(office + "/cost-key/settle", body));
    }

    @Test
    @Shows(R_094)
    void suppose_other_staff_another_key_or_another_cost_and_store_nothing() {
        var office = officeWith(tenAndTen());
        long stored = storedEvents();
        var path = office + "/cost-key/simulations";
        var staff = accepted(200, as("lier").post(path, "{\"fte\": {\"STATE\": 8, \"M1\": 10}}"));
        assertThat(staff.at("/0/key")).isEqualTo("1");
        assertThat(staff.body().at("/0/owners/1/after").decimalValue()).isEqualByComparingTo("2000000");
        var key = accepted(200, as("lier").post(path, """
            {"key": {"basis": "PERCENT", "weights": {"STATE": 40, "M1": 60}}, "sharedCostPerYear": 1000000}\
            """));
        assertThat(key.body().at("/0/owners/0/after").decimalValue()).isEqualByComparingTo("400000");
        assertThat(key.body().at("/0/owners/0/difference").decimalValue()).isEqualByComparingTo("-1400000");
        rejected(400, "simulation-no-key", as("lier").post(path + "?validOn=2025-12-31", "{}"));
        var alone = accepted(200, as("lier").post(path + "?validOn=2025-12-31", """
            {"fte": {"STATE": 8, "M1": 10}, "sharedCostPerYear": 3600000}\
            """));
        assertThat(alone.body().at("/0/owners/1/after").decimalValue()).isEqualByComparingTo("2000000");
        assertThat(alone.body().at("/0/percent/M1").decimalValue()).isEqualByComparingTo("55.5556");
        assertThat(alone.body().at("/0").has("key")).isFalse();
        rejected(400, "owners", as("lier").post(path, "{\"fte\": {\"STATE\": 8}}"));
        assertThat(storedEvents()).isEqualTo(stored);
    }

    @Test
    @Shows(R_091)
    void see_every_count_and_who_made_it() {
        var office = officeWith(tenAndTen());
        counts(office, "lier", "2026-01-01", "9.5", "10");
        var counts = accepted(200, as("lier").get(office + "/cost-key/fte-counts"));
        assertThat(counts.body().at("/counts")).hasSize(2);
        assertThat(counts.at("/counts/1/recordedBy")).isEqualTo("M1");
        assertThat(counts.body().at("/counts/1/fte/STATE").decimalValue()).isEqualByComparingTo("9.5");
        var refused = rejected(409, "cost-key.counts-differ", adjust(office, "2026-03-01", tenAndTen()));
        assertThat(refused.at("/values/countedOn")).isEqualTo("2026-01-01");
        var early = rejected(409, "cost-key.gap", adjust(office, "2025-12-31", HALVES));
        assertThat(early.at("/values/from")).isEqualTo("2026-01-01");
    }
}
