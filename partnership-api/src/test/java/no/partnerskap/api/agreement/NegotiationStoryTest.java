package no.partnerskap.api.agreement;

import static no.partnerskap.core.rules.Rule.R_011;
import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_017;
import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_162;
import static no.partnerskap.core.rules.Rule.R_163;
import static no.partnerskap.core.rules.Rule.R_175;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import no.partnerskap.api.harness.Http.Reply;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two owners who negotiate")
class NegotiationStoryTest extends HttpTest {
    private static final String TWICE =
            ClauseExamples.worded("A council meets twice a year", "USER_INVOLVEMENT", ", \"council\": true");
    private static final String MONTHLY = """
        {"opens": {"summary": "A monthly council", "effectiveOn": "2026-06-01"},
         "clauses": [{"key": "users", "clause": {"key": "users", "heading": "Heading", "text": "Monthly",
         "fields": {"type": "USER_INVOLVEMENT", "council": true, "meetings": "Monthly"}}}]}\
        """;
    private String office = "";
    private String agreement = "";

    @BeforeEach
    void anOffice() {
        office = establishedOffice();
        agreement = office + "/agreements/1";
        mandatesOfBoth(office);
    }

    private void shares() {
        accepted(
                201,
                as("lier")
                        .post(
                                office + "/agreements",
                                ClauseExamples.terms("2026-02-01", ClauseExamples.leastClauses(), "")));
        accepted(201, as("lier").post(office + "/agreements/drafts/1/share-draft", ""));
    }

    private String hash() {
        return as("lier").get(agreement).at("/agreement/textSha256");
    }

    private Reply agrees(String caller, String hash) {
        return as(caller).post(agreement + "/agree-text", "{\"textSha256\": \"%s\"}".formatted(hash));
    }

    private Reply approves(String caller, String hash) {
        boolean state = caller.equals("state-viken");
        return accepted(200, as(caller).post(agreement + "/record-owner-approval", """
            {"textSha256": "%s", "approvedOn": "2026-01-05", "body": "%s", "mandate": %d}\
            """.formatted(
                        hash, state ? "REGION_DIRECTOR" : "MUNICIPAL_DIRECTOR", state ? 1 : 2)));
    }

    private Reply signs(String caller) {
        return as(caller).post(agreement + "/sign-agreement", "{\"signedOn\": \"2026-01-05\"}");
    }

    private void concludes() {
        shares();
        accepted(200, agrees("state-viken", hash()));
        accepted(200, agrees("lier", hash()));
        for (var caller : new String[] {"state-viken", "lier"}) {
            approves(caller, hash());
            accepted(200, signs(caller));
        }
    }

    private static String sha256(Reply reply) throws Exception {
        var bytes = reply.raw().body().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    @Shows({R_016, R_017})
    void word_the_shared_draft_in_turn_and_agree_on_what_both_have_read() throws Exception {
        shares();
        var read = hash();
        assertThat(as("state-viken").get(agreement).at("/agreement/standing/status"))
                .isEqualTo("NEGOTIATING");
        accepted(200, as("state-viken").put(agreement + "/clauses/users", TWICE));
        accepted(200, as("lier").put(agreement + "/clauses/rest", ClauseExamples.worded("Besides", "GENERAL", "")));
        accepted(200, as("state-viken").delete(agreement + "/clauses/rest"));
        rejected(404, "unknown-clause", as("state-viken").delete(agreement + "/clauses/rest"));

        var meanwhile = rejected(409, "agreement.revised-meanwhile", agrees("lier", read));
        assertThat(meanwhile.at("/values/textSha256")).isEqualTo(hash());
        accepted(200, agrees("lier", hash()));
        accepted(200, agrees("state-viken", hash()));
        rejected(409, "agreement.already-agreed", as("lier").put(agreement + "/clauses/users", TWICE));

        var text = accepted(200, as("auditor-state").get(agreement + "/text"));
        assertThat(text.header("Content-Type")).startsWith("application/json");
        assertThat(sha256(text)).isEqualTo(hash()).isNotEqualTo(read);
        assertThat(text.at("/clauses/3/text")).isEqualTo("A council meets twice a year");

        approves("state-viken", hash());
        approves("lier", hash());
        accepted(200, signs("state-viken"));
        assertThat(as("lier").get(agreement + "?validOn=2026-02-01").at("/agreement/standing/status"))
                .isEqualTo("APPROVED");
        accepted(200, signs("lier"));
        assertThat(as("lier").get(agreement + "?validOn=2026-01-31").at("/agreement/standing/status"))
                .isEqualTo("SIGNED");
        assertThat(as("lier").get(agreement + "?validOn=2026-02-01").at("/agreement/standing/status"))
                .isEqualTo("IN_FORCE");
    }

    @Test
    @Shows(R_011)
    void strike_out_what_the_law_demands_only_until_they_agree() {
        shares();
        accepted(200, as("lier").delete(agreement + "/clauses/services"));
        var refused = rejected(409, "agreement.clauses-missing", agrees("lier", hash()));
        assertThat(refused.at("/values/missing")).isEqualTo("SERVICES");
        assertThat(refused.at("/rule")).isEqualTo("R-011");
    }

    @Test
    @Shows(R_016)
    void are_told_that_an_approval_of_another_text_does_not_count() {
        shares();
        accepted(200, agrees("lier", hash()));
        accepted(200, agrees("state-viken", hash()));
        var told = approves("lier", HASH);
        assertThat(told.at("/findings/0/code")).isEqualTo("approval.other-text");
        rejected(409, "agreement.not-approved", signs("lier"));
        var one = as("state-viken").get(agreement);
        assertThat(one.at("/approvals/0/counts")).isEqualTo("false");
        assertThat(one.at("/approvals/0/body")).isEqualTo("MUNICIPAL_DIRECTOR");
        assertThat(one.body().at("/agreement/approvedBy")).isEmpty();
        approves("lier", hash());
        accepted(200, signs("lier"));
        assertThat(as("lier").get(agreement).at("/approvals/1/counts")).isEqualTo("true");
    }

    /** Lier puts a clause that the state has never seen into the text, and agrees to it in both names. */
    @Test
    @Shows(R_163)
    void are_not_bound_by_a_text_that_the_other_has_agreed_to_alone() {
        shares();
        accepted(
                200,
                as("lier").put(agreement + "/clauses/rest", ClauseExamples.worded("The state pays", "GENERAL", "")));
        var unseen = hash();
        accepted(200, agrees("lier", unseen));
        var alone = as("state-viken").get(agreement);
        assertThat(alone.at("/agreement/standing/status")).isEqualTo("NEGOTIATING");
        assertThat(alone.body().at("/agreement/agreedBy").toString()).isEqualTo("[\"M1\"]");
        assertThat(alone.body().at("/agreement/toAgree").toString()).isEqualTo("[\"STATE\"]");
        assertThat(approves("state-viken", unseen).at("/findings/0/code")).isEqualTo("approval.other-text");
        rejected(409, "agreement.nothing-agreed", as("state-viken").post(agreement + "/withdraw-agreed-text", "{}"));

        accepted(200, as("state-viken").delete(agreement + "/clauses/rest"));
        assertThat(as("lier").get(agreement).body().at("/agreement/agreedBy")).isEmpty();
        rejected(409, "agreement.revised-meanwhile", agrees("lier", unseen));
        accepted(200, agrees("lier", hash()));
        accepted(200, as("lier").post(agreement + "/withdraw-agreed-text", "{}"));
        accepted(200, agrees("state-viken", hash()));
        assertThat(as("lier").get(agreement).at("/agreement/standing/status")).isEqualTo("NEGOTIATING");
        accepted(200, agrees("lier", hash()));
        assertThat(as("lier").get(agreement).at("/agreement/standing/status")).isEqualTo("TEXT_AGREED");
        rejected(409, "agreement.already-agreed", as("lier").post(agreement + "/withdraw-agreed-text", "{}"));
    }

    /** The state signs a host municipality agreement, which is not its business. */
    @Test
    @Shows({R_162, R_163})
    void see_whose_word_a_clause_is_until_both_have_agreed_to_it() {
        shares();
        accepted(200, as("state-viken").put(agreement + "/clauses/users", TWICE));
        var reworded = accepted(200, as("lier").get(agreement + "/clauses/users?validOn=2026-01-12"));
        assertThat(reworded.at("/history/negotiated/0/confirmation/by")).isEqualTo("M1");
        assertThat(reworded.at("/history/negotiated/1/confirmation/state")).isEqualTo("RECORDED_BY");
        assertThat(reworded.at("/history/negotiated/1/confirmation/by")).isEqualTo("STATE");
        assertThat(reworded.at("/history/negotiated/1/confirmation/awaiting/1")).isEqualTo("M1");
        assertThat(reworded.at("/history/negotiated/1/confirmation/ageDays")).isEqualTo("7");
        accepted(200, agrees("state-viken", hash()));
        var draft = as("lier").get(agreement);
        assertThat(draft.at("/agreement/confirmation/state")).isEqualTo("RECORDED_BY");
        assertThat(draft.at("/agreement/confirmation/awaiting/0")).isEqualTo("M1");
        accepted(200, agrees("lier", hash()));
        assertThat(as("lier").get(agreement + "/clauses/users").at("/history/negotiated/1/confirmation/state"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    @Shows(R_175)
    void are_the_municipalities_alone_in_a_host_municipality_agreement() {
        var terms = """
            {"terms": {"kind": "HOST_MUNICIPALITY", "from": "2026-02-01", "text": %s}}\
            """.formatted(document("M1", "\"26/1\""));
        var refused =
                rejected(409, "agreement.no-party", as("state-viken").post(office + "/agreements/agree-text", terms));
        assertThat(refused.at("/rule")).isEqualTo("R-175");
        agreement = accepted(201, as("lier").post(office + "/agreements/agree-text", terms))
                .header("Location");
        assertThat(approves("state-viken", hash()).at("/findings/0/code")).isEqualTo("approval.no-party");
        rejected(409, "agreement.no-party", signs("state-viken"));
        approves("lier", hash());
        accepted(200, signs("lier"));
        assertThat(as("lier").get(agreement + "?validOn=2026-02-01").at("/agreement/standing/status"))
                .isEqualTo("IN_FORCE");
    }

    private Reply decides(String caller, String hash) {
        boolean state = caller.equals("state-viken");
        return accepted(201, as(caller).post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "2026-01-05", "body": "%s", "mandate": %d, "textSha256": "%s"}}\
            """.formatted(
                        state ? "REGION_DIRECTOR" : "MUNICIPAL_DIRECTOR", state ? 1 : 2, hash)));
    }

    @Test
    @Shows(R_019)
    void amend_one_clause_and_leave_the_others_as_they_were() throws Exception {
        concludes();
        var asked = accepted(201, as("state-viken").post(agreement + "/propose-amendment", MONTHLY));
        assertThat(asked.header("Location")).isEqualTo(agreement);
        var proposed = as("lier").get(agreement);
        assertThat(proposed.at("/amendments/0/stage")).isEqualTo("PROPOSED");
        assertThat(proposed.at("/amendments/0/change")).isEqualTo("1");
        assertThat(proposed.at("/agreement/standing/marks/0")).isEqualTo("AMENDMENT_OPEN");
        var hash = proposed.at("/amendments/0/textSha256");
        assertThat(sha256(accepted(200, as("lier").get(agreement + "/amendments/1/text"))))
                .isEqualTo(hash);
        rejected(404, "unknown-amendment", as("lier").get(agreement + "/amendments/2/text"));

        decides("state-viken", hash);
        assertThat(decides("lier", HASH).at("/findings/0/code")).isEqualTo("approval.other-text");
        assertThat(as("lier").get(agreement).at("/amendments/0/stage")).isEqualTo("PROPOSED");
        decides("lier", hash);

        var adopted = as("lier").get(agreement);
        assertThat(adopted.at("/amendments/0/stage")).isEqualTo("ADOPTED");
        assertThat(adopted.at("/amendments/0/adopted/validFrom")).isEqualTo("2026-06-01");
        assertThat(adopted.at("/amendments/0/adopted/approvals/1/owner")).isEqualTo("M1");
        assertThat(adopted.at("/agreement/textSha256"))
                .isEqualTo(sha256(as("lier").get(agreement + "/text")));
        assertThat(versions("2026-05-31")).isEqualTo("11111");
        assertThat(versions("2026-06-01")).isEqualTo("11121");
    }

    private String versions(String day) {
        return String.join(
                "",
                as("lier")
                        .get(office + "/agreements/current?validOn=" + day)
                        .body()
                        .at("/current/clauses")
                        .valueStream()
                        .map(clause -> clause.at("/version").asString())
                        .toList());
    }

    @Test
    void see_of_an_amendment_that_its_initiator_has_taken_it_back() {
        concludes();
        accepted(201, as("state-viken").post(agreement + "/propose-amendment", MONTHLY));
        accepted(
                200,
                as("state-viken").post(office + "/changes/1/withdraw-change", "{\"withdrawnOn\": \"2026-01-05\"}"));
        var one = as("lier").get(agreement);
        assertThat(one.at("/amendments/0/stage")).isEqualTo("WITHDRAWN");
        assertThat(one.body().at("/agreement/standing/marks")).isEmpty();
    }
}
