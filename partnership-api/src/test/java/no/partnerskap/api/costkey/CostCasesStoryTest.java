package no.partnerskap.api.costkey;

import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_080;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_093;
import static no.partnerskap.core.rules.Rule.R_094;
import static no.partnerskap.core.rules.Rule.R_096;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** C-01 to C-03, as the owners tell them, and as an auditor and the county governor read them later, for days gone by. */
@DisplayName("Staff is pulled out:")
class CostCasesStoryTest extends SharedCostTest {
    private static String known(String day) {
        return "&knownAt=" + day + "T22:59:59Z";
    }

    /** What one owner's involvement in a change was on a day, by what was known at the end of a day. */
    private JsonNode owner(String reader, String office, int change, String owner, String validOn, String knownAt) {
        var address = office + "/involvement-audit/" + change + "?validOn=" + validOn + known(knownAt);
        for (var one : accepted(200, as(reader).get(address)).body().at("/audit/owners")) {
            if (one.at("/owner").asString().equals(owner)) {
                return one;
            }
        }
        throw new AssertionError("The audit knows nothing of " + owner);
    }

    private List<String> ownLines(String reader, String office, int change, String validOn) {
        return accepted(200, as(reader).get(office + "/involvement-audit/" + change + "?validOn=" + validOn))
                .body()
                .at("/audit/ownLines")
                .valueStream()
                .map(line -> line.at("/verdict").asString())
                .toList();
    }

    @Test
    @Shows({R_005, R_080, R_082, R_093, R_094, R_096})
    void cost_moves_with_staff_that_is_pulled_out_and_the_other_is_told_afterwards() {
        var office = officeWith(tenAndTen());
        on("2026-01-20");
        var told = withdrawal(office, "2026-03-01");
        assertThat(told.at("/findings/0/code")).isEqualTo("change.cost-affecting");
        assertThat(told.at("/change/owners/0/owed")).isEqualTo("CONSULTED");
        var foreseen = as("lier").get(office + "/changes/2").body().at("/events/1/payload/effects/1");
        assertThat(foreseen.at("/before").decimalValue()).isEqualByComparingTo("1800000");
        assertThat(foreseen.at("/after").decimalValue()).isEqualByComparingTo("2000000");
        assertThat(foreseen.at("/percent").decimalValue()).isEqualByComparingTo("11.11");
        approves(office, 2, "state-viken", "2026-01-20");

        on("2026-02-10");
        accepted(201, claim(office, "2026-02-10", "OFFICE_LEADER"));
        on("2026-02-28");
        assertThat(verdict(office, 2, "M1")).isEqualTo("PENDING");
        on("2026-03-01");
        assertThat(verdict(office, 2, "M1")).isEqualTo("NOT_INVOLVED");
        on("2026-03-05");
        accepted(201, claim(office, "2026-03-05", "OWNER_LINE"));
        on("2026-03-09");
        accepted(200, as("lier").post(office + "/changes/2/claims/2/respond-to-claim", """
            {"answer": "ACKNOWLEDGE", "occurred": "2026-03-09", "mandate": 2}\
            """));
        on("2026-03-10");
        assertThat(verdict(office, 2, "M1")).isEqualTo("INFORMED_AFTER");

        var status = keyOn(office, "2026-03-10");
        assertThat(status.at("/keys/0/period/shares/STATE")).isEqualTo("1/2");
        assertThat(status.at("/actual/fte/STATE")).startsWith("8");
        assertThat(status.at("/keys/0/review/drifted")).isEqualTo("true");

        counts(office, "lier", "2026-03-10", "8", "10");
        accepted(201, adjust(office, "2026-04-01", BY_STAFF.formatted("8", "10", "2026-03-10")));
        approves(office, 3, "state-viken", "2026-03-10");
        assertThat(keyOn(office, "2026-04-01").at("/keys/0/period/key")).isEqualTo("1");
        assertThat(keyOn(office, "2026-04-01").at("/proposals/0/key")).isEqualTo("2");
        on("2026-03-12");
        approves(office, 3, "lier", "2026-03-12");
        assertThat(keyOn(office, "2026-03-31").at("/keys/0/period/key")).isEqualTo("1");
        var changed = keyOn(office, "2026-04-01");
        assertThat(changed.at("/keys/0/period/shares/M1")).isEqualTo("5/9");
        assertThat(changed.body().at("/keys/0/period/contributions/M1").decimalValue())
                .isEqualByComparingTo("2000000");
        assertThat(changed.body().at("/proposals")).isEmpty();
        assertThat(as("lier")
                        .get(office + "/cost-key?validOn=2026-04-01&knownAt=2026-03-11T00:00:00Z")
                        .at("/keys/0/period/key"))
                .isEqualTo("1");

        on("2026-03-13");
        for (var reader : READERS) {
            assertThat(owner(reader, office, 2, "M1", "2026-02-28", "2026-02-28")
                            .at("/verdict")
                            .asString())
                    .isEqualTo("PENDING");
            assertThat(owner(reader, office, 2, "M1", "2026-03-01", "2026-03-01")
                            .at("/verdict")
                            .asString())
                    .isEqualTo("NOT_INVOLVED");
            var afterwards = owner(reader, office, 2, "M1", "2026-03-10", "2026-03-10");
            assertThat(afterwards.at("/verdict").asString()).isEqualTo("INFORMED_AFTER");
            assertThat(afterwards.at("/claimed").asString()).isEqualTo("INFORMED_AFTER");
            assertThat(afterwards.at("/perceptionGap").asBoolean(true)).isFalse();
            assertThat(afterwards.at("/atEffect/0/verdict").asString()).isEqualTo("NOT_INVOLVED");
            assertThat(accepted(200, as(reader).get(office + "/cost-key?validOn=2026-04-01" + known("2026-03-11")))
                            .at("/keys/0/period/key"))
                    .isEqualTo("1");
            assertThat(accepted(200, as(reader).get(office + "/cost-key?validOn=2026-04-01" + known("2026-03-12")))
                            .at("/keys/0/period/key"))
                    .isEqualTo("2");
        }
    }

    @Test
    @Shows({R_066, R_093})
    void the_other_was_consulted_in_time_and_both_agree_on_percentages() {
        var office = officeWith(tenAndTen());
        on("2026-01-06");
        withdrawal(office, "2026-03-01");
        accepted(201, as("state-viken").post(office + "/changes/2/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CONSULTED", "occurred": "2025-12-12", "respondBy": "2026-01-09",
             "channel": "OWNER_LINE", "document": %s}}\
            """.formatted(
                        document("M1", "\"25/90\""))));
        on("2026-01-08");
        accepted(200, as("lier").post(office + "/changes/2/claims/1/respond-to-claim", """
            {"answer": "ANSWER_CONSULTATION", "occurred": "2026-01-08", "mandate": 2,
             "reason": "Let us share by percentages"}\
            """));
        on("2026-01-20");
        approves(office, 2, "state-viken", "2026-01-20");
        on("2026-02-02");
        accepted(201, adjust(office, "2026-03-01", HALVES));
        approves(office, 3, "state-viken", "2026-02-02");
        on("2026-02-12");
        approves(office, 3, "lier", "2026-02-10");

        on("2026-03-01");
        for (var reader : READERS) {
            assertThat(owner(reader, office, 2, "M1", "2025-12-20", "2026-02-28")
                            .at("/verdict")
                            .asString())
                    .isEqualTo("PENDING");
            assertThat(owner(reader, office, 2, "M1", "2026-03-01", "2026-02-28")
                            .at("/verdict")
                            .asString())
                    .isEqualTo("INVOLVED_IN_TIME");
            assertThat(ownLines(reader, office, 2, "2026-03-01")).containsExactly("OWN_LINE_OK");
            for (var of : List.of("STATE", "M1")) {
                assertThat(owner(reader, office, 3, of, "2026-03-01", "2026-02-28")
                                .at("/verdict")
                                .asString())
                        .isEqualTo("INVOLVED_IN_TIME");
                assertThat(owner(reader, office, 3, of, "2026-03-01", "2026-02-11")
                                .at("/verdict")
                                .asString())
                        .isNotEqualTo("INVOLVED_IN_TIME");
            }
            assertThat(ownLines(reader, office, 3, "2026-03-01")).containsExactly("OWN_LINE_OK", "OWN_LINE_OK");
            assertThat(basis(reader, office, "2026-02-28")).isEqualTo("FTE");
            assertThat(basis(reader, office, "2026-03-01")).isEqualTo("PERCENT");
        }
    }

    private String basis(String reader, String office, String day) {
        return accepted(200, as(reader).get(office + "/cost-key?validOn=" + day))
                .at("/keys/0/period/terms/key/basis");
    }

    @Test
    @Shows({R_066, R_094, R_096})
    void under_percentages_no_kroner_move_and_the_key_is_to_be_reviewed() {
        var office = officeWith(HALVES);
        on("2026-04-08");
        withdrawal(office, "2026-06-01");
        accepted(201, as("lier").post(office + "/meetings", """
            {"plannedFor": "2026-04-20", "title": "Spring"}\
            """));
        accepted(201, as("state-viken").post(office + "/meetings/1/add-agenda-item", """
            {"title": "Staffing", "concerns": 2, "papers": {"sentOn": "2026-04-08", "documents": [%s]}}\
            """.formatted(
                        document("M1", "\"26/31\""))));
        on("2026-04-20");
        accepted(200, as("lier").post(office + "/meetings/1/record-attendance", """
            {"heldOn": "2026-04-20", "attendees": [{"owner": "STATE", "role": "Region director", "mandate": 1},
             {"owner": "M1", "role": "Municipal director", "mandate": 2}]}\
            """));
        accepted(201, as("state-viken").post(office + "/changes/2/claim-involvement", """
            {"involvement": {"toward": "M1", "level": "CONSULTED", "occurred": "2026-04-20", "channel": "OWNER_LINE",
             "heldIn": {"meeting": 1, "agendaItem": 1}}}\
            """));
        accepted(201, as("lier").post(office + "/meetings/1/write-minutes", "{}"));
        for (var owner : List.of("state-viken", "lier")) {
            accepted(200, as(owner).post(office + "/meetings/1/minutes/1/approve-minutes", """
                {"approvedOn": "2026-04-20"}\
                """));
        }
        on("2026-05-04");
        approves(office, 2, "state-viken", "2026-05-04");
        on("2026-06-01");
        for (var reader : READERS) {
            assertThat(owner(reader, office, 2, "M1", "2026-06-01", "2026-05-31")
                            .at("/verdict")
                            .asString())
                    .isEqualTo("INVOLVED_IN_TIME");
            var key = accepted(200, as(reader).get(office + "/cost-key?validOn=2026-06-01"));
            assertThat(key.body().at("/keys/0/period/contributions/M1").decimalValue())
                    .isEqualByComparingTo("1800000");
            assertThat(key.body().at("/keys/0/review/deviationPoints").decimalValue())
                    .isEqualByComparingTo("5.56");
            var found = accepted(200, as(reader).get(office + "/findings?rule=R-096"));
            assertThat(found.at("/findings/0/code")).isEqualTo("cost-key.drifted");
            assertThat(found.at("/findings/0/text/en")).contains("5.56 percentage points");
        }
    }
}
