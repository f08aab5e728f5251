package no.partnerskap.api.agreement;

import static no.partnerskap.core.rules.Rule.R_019;
import static no.partnerskap.core.rules.Rule.R_154;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.agreement.AgreementCommand.ProposeAmendment;
import no.partnerskap.core.agreement.Clause;
import no.partnerskap.core.agreement.ClauseChange;
import no.partnerskap.core.agreement.ClauseFields.UserInvolvement;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.agreement.ContentHash;
import no.partnerskap.core.kernel.AgreementNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OpenedChange;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Shows;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Anybody who asks what applies between two owners")
class CurrentAgreementStoryTest extends HttpTest {
    private static final ClauseKey USERS = new ClauseKey("users");
    private static final List<ClauseChange> AMENDMENT = List.of(new ClauseChange(
            USERS, new Clause(USERS, "Heading", "As today, and monthly", new UserInvolvement(true, "Monthly", null))));

    @Autowired
    Commands commands;

    /** In force from 1 February; from 1 March the council of users meets monthly, as was agreed on 10 January. */
    private String amendedOffice() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("lier").post(office + "/agreements/agree-text", AgreementStoryTest.TEXT));
        stateAgrees(office, 1);
        var hash = as("lier").get(office + "/agreements").at("/agreements/0/textSha256");
        concludes(office, "state-viken", "REGION_DIRECTOR", 1, hash);
        concludes(office, "lier", "MUNICIPAL_DIRECTOR", 2, hash);
        on("2026-01-10");
        var number = new OfficeNumber(office.substring(office.length() - 4));
        var opens = new OpenedChange("A monthly council", LocalDate.of(2026, 3, 1));
        commands.send(
                new ProposeAmendment(number, new AgreementNumber(1), OwnerId.STATE, null, opens, AMENDMENT),
                MetaData.with(Envelope.ACTING_AS, "STATE"));
        approves(office, "state-viken", "REGION_DIRECTOR", 1);
        approves(office, "lier", "MUNICIPAL_DIRECTOR", 2);
        return office;
    }

    private void concludes(String office, String owner, String body, int mandate, String hash) {
        accepted(200, as(owner).post(office + "/agreements/1/record-owner-approval", """
            {"textSha256": "%s", "approvedOn": "2026-01-05", "body": "%s", "mandate": %d}\
            """.formatted(
                        hash, body, mandate)));
        accepted(200, as(owner).post(office + "/agreements/1/sign-agreement", "{\"signedOn\": \"2026-01-05\"}"));
    }

    private void approves(String office, String owner, String body, int mandate) {
        accepted(201, as(owner).post(office + "/changes/1/record-own-line-decision", """
            {"decision": {"decidedOn": "2026-01-10", "body": "%s", "mandate": %d, "textSha256": "%s"}}\
            """.formatted(
                        body, mandate, ContentHash.of(AMENDMENT))));
    }

    @Test
    @Shows(R_019)
    void reads_the_text_of_any_day_and_what_put_each_clause_there() {
        var office = amendedOffice();
        var february = as("lier").get(office + "/agreements/current?validOn=2026-02-01");
        assertThat(february.at("/current/standing/status")).isEqualTo("IN_FORCE");
        assertThat(february.at("/current/clauses/3/clause/text")).isEqualTo("As today");
        assertThat(february.at("/current/notYetInForce/0/validFrom")).isEqualTo("2026-03-01");
        var march = as("state-viken").get(office + "/agreements/current?validOn=2026-03-01&kind=PARTNERSHIP");
        assertThat(march.at("/current/clauses/3/clause/text")).isEqualTo("As today, and monthly");
        assertThat(march.at("/current/clauses/3/version")).isEqualTo("2");
        assertThat(march.at("/current/clauses/3/provenance/change")).isEqualTo("1");
        assertThat(march.at("/current/clauses/3/provenance/approvals/1/body")).isEqualTo("MUNICIPAL_DIRECTOR");
        assertThat(march.at("/current/clauses/2/version")).isEqualTo("1");
        var before = as("lier").get(office + "/agreements/current?validOn=2026-03-01&knownAt=2026-01-06T00:00:00Z");
        assertThat(before.at("/current/clauses/3/clause/text")).isEqualTo("As today");
        assertThat(as("lier")
                        .get(office + "/agreements/current?kind=OPERATIONS")
                        .body()
                        .at("/current/clauses"))
                .isEmpty();
        rejected(400, "choice", as("lier").get(office + "/agreements/current?kind=LETTER_OF_INTENT"));
    }

    @Test
    @Shows(R_019)
    void reads_who_has_changed_a_clause() {
        var office = amendedOffice();
        var users = as("lier").get(office + "/agreements/1/clauses/users?validOn=2026-03-01");
        assertThat(users.at("/history/applies")).isEqualTo("2");
        assertThat(users.at("/history/wordings/1/provenance/origin")).isEqualTo("JOINT_DECISION");
        assertThat(users.at("/history/negotiated/0/by")).isEqualTo("M1");
        rejected(404, "unknown-clause", as("lier").get(office + "/agreements/1/clauses/parking"));
        rejected(404, "unknown-clause", as("lier").get(office + "/agreements/2/clauses/users"));
        rejected(400, "clause-key", as("lier").get(office + "/agreements/1/clauses/Not+a+key"));
    }

    @Test
    @Shows(R_154)
    void compares_the_text_of_two_days_and_of_two_moments() {
        var office = amendedOffice();
        var days = as("lier").get(office + "/agreements/1/diff?from=2026-02-01&to=2026-03-01");
        assertThat(days.at("/diff/clauses/4/key")).isEqualTo("users");
        assertThat(days.at("/diff/clauses/4/outcome")).isEqualTo("CHANGED");
        assertThat(days.at("/diff/clauses/4/fields/0/pointer")).isEqualTo("/fields/meetings");
        assertThat(days.at("/diff/clauses/4/fields/0/after")).isEqualTo("Monthly");
        assertThat(days.at("/diff/clauses/4/after/provenance/change")).isEqualTo("1");
        assertThat(days.at("/diff/clauses/0/outcome")).isEqualTo("UNCHANGED");
        var known = as("lier")
                .get(office + "/agreements/1/diff?from=2026-03-01&to=2026-03-01&fromKnownAt=2026-01-06T00:00:00Z");
        assertThat(known.at("/diff/clauses/4/outcome")).isEqualTo("CHANGED");
        rejected(404, "unknown-agreement", as("lier").get(office + "/agreements/2/diff"));
        rejected(
                400,
                "known-at-in-the-future",
                as("lier").get(office + "/agreements/1/diff?toKnownAt=2030-01-01T00:00:00Z"));
        rejected(400, "valid-on", as("lier").get(office + "/agreements/1/diff?from=yesterday"));
        rejected(400, "unknown-parameter", as("lier").get(office + "/agreements/1/diff?validOn=2026-02-01"));
    }
}
