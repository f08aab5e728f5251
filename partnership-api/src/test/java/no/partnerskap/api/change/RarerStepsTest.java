package no.partnerskap.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import no.partnerskap.api.costkey.SharedCostTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Steps that the other stories do not come to; each is told once as it is meant. */
@DisplayName("A step that is seldom taken")
class RarerStepsTest extends SharedCostTest {
    private static final String CLAIM = """
        {"involvement": {"toward": "M1", "level": "INFORMED", "occurred": "2026-01-05", "channel": "OWNER_LINE"%s}%s}\
        """;

    private String officeWithChange() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", proposal("STAFF_MOVED", "2026-06-01")));
        return office;
    }

    private String officeWithClaim() {
        var office = officeWithChange();
        accepted(201, as("state-viken").post(office + "/changes/1/claim-involvement", CLAIM.formatted("", "")));
        return office;
    }

    @Test
    void takes_a_proposal_from_its_first_wording_to_its_effect() {
        var change = officeWithChange() + "/changes/1";
        accepted(200, as("state-viken").post(change + "/revise-change", """
            {"content": {"kind": "STAFF_MOVED", "summary": "Three posts move", "effectiveOn": "2026-06-01",
             "figures": {"fte": 3.00}}, "reason": "One more post"}\
            """));
        var stale = rejected(409, "change.other-revision", as("lier").post(change + "/confirm-revision", """
            {"revision": 1, "confirmedOn": "2026-01-05", "mandate": 2}\
            """));
        assertThat(stale.at("/values/current")).isEqualTo("2");
        accepted(200, as("lier").post(change + "/confirm-revision", """
            {"revision": 2, "confirmedOn": "2026-01-05", "mandate": 2}\
            """));
        accepted(200, as("lier").post(change + "/raise-required-level", """
            {"owner": "M1", "raise": {"level": "CO_DECIDED", "reason": "A third of the staff"}}\
            """));
        accepted(200, as("state-viken").post(change + "/move-effective-date", """
            {"to": "2026-07-01", "reason": "More time to answer"}\
            """));
        rejected(409, "change.other-revision", as("lier").post(change + "/waive-involvement", """
            {"waivedOn": "2026-01-05", "mandate": 2, "reason": "Agreed by telephone"}\
            """));
        accepted(200, as("lier").post(change + "/waive-involvement", """
            {"waivedOn": "2026-01-05", "mandate": 2, "reason": "Agreed by telephone", "revision": 2}\
            """));
        on("2026-07-02");
        var told = accepted(200, as("state-viken").post(change + "/report-effect", "{\"on\": \"2026-07-01\"}"));
        assertThat(told.at("/change/owners/0/verdict")).isEqualTo("WAIVED");
    }

    @Test
    void says_that_a_change_concerns_more_than_was_thought() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(201, as("state-viken").post(office + "/changes", """
            {"content": {"kind": "PRIORITY_SHIFT", "summary": "Other tasks first", "effectiveOn": "2026-06-01",
             "noEffect": {"M1": "Only tasks of the state"}}}\
            """));
        var contest = "{\"reason\": \"Our staff does them\"}";
        var told = accepted(200, as("lier").post(office + "/changes/1/contest-no-effect", contest));
        assertThat(told.at("/change/owners/0/owner")).isEqualTo("M1");
    }

    @Test
    void tells_of_what_the_other_owner_did_and_is_contradicted() {
        var office = establishedOffice();
        var told = accepted(201, as("lier").post(office + "/changes/report-change", """
            {"initiator": "STATE", "content": {"kind": "STAFF_MOVED", "summary": "A post has moved",
             "effectiveOn": "2026-01-02"}}\
            """));
        assertThat(told.at("/change/initiator")).isEqualTo("STATE");
        accepted(
                200,
                as("state-viken").post(office + "/changes/1/contest-report", "{\"reason\": \"It has not moved\"}"));
    }

    @Test
    void declares_an_emergency() {
        var office = officeWithChange();
        accepted(200, as("state-viken").post(office + "/changes/1/declare-emergency", """
            {"ground": "SAFETY", "explanation": "The building is closed"}\
            """));
    }

    @Test
    void decides_urgently_and_presents_it_and_corrects_it() {
        var change = officeWithChange() + "/changes/1";
        accepted(201, as("lier").post(change + "/record-own-line-decision", """
            {"decision": {"decidedOn": "2026-01-05", "body": "MAYOR", "mandate": 2, "urgent": true}}\
            """));
        accepted(200, as("lier").post(change + "/own-line-decisions/1/present-urgent-decision", """
            {"presentedOn": "2026-01-05", "body": "MUNICIPAL_COUNCIL"}\
            """));
        accepted(200, as("lier").post(change + "/own-line-decisions/1/correct", """
            {"decision": {"decidedOn": "2026-01-05", "body": "MUNICIPAL_DIRECTOR", "mandate": 2}, "reason": "The wrong body"}\
            """));
    }

    @Test
    void proves_makes_good_and_corrects_a_claim() {
        var claim = officeWithClaim() + "/changes/1/claims/1";
        accepted(200, as("lier").post(claim + "/record-receipt", """
            {"receivedOn": "2026-01-05", "registerNumber": "26/17"}\
            """));
        accepted(200, as("lier").post(claim + "/ratify-step", """
            {"ratifiedOn": "2026-01-05", "body": "MUNICIPAL_DIRECTOR", "mandate": 2}\
            """));
        accepted(
                200,
                as("state-viken").post(claim + "/correct", CLAIM.formatted("", ", \"reason\": \"Sent by letter\"")));
    }

    @Test
    void ends_a_contest_together() {
        var claim = officeWithClaim() + "/changes/1/claims/1";
        accepted(200, as("lier").post(claim + "/respond-to-claim", """
            {"answer": "CONTEST", "reason": "Nothing came", "occurred": "2026-01-05", "mandate": 2}\
            """));
        accepted(200, as("state-viken").post(claim + "/resolve-contest", """
            {"resolution": {"outcome": "UPHELD", "level": "INFORMED", "how": "BOTH_AGREED"}}\
            """));
        rejected(409, "claim.other-resolution", as("lier").post(claim + "/confirm-resolution", """
            {"resolution": {"outcome": "UPHELD", "level": "CONSULTED", "how": "BOTH_AGREED"}}\
            """));
        accepted(200, as("lier").post(claim + "/confirm-resolution", """
            {"resolution": {"outcome": "UPHELD", "level": "INFORMED", "how": "BOTH_AGREED"}}\
            """));
    }

    @Test
    void keeps_mandates_and_leaders_up_to_date() {
        var office = establishedOffice();
        mandatesOfBoth(office);
        accepted(200, as("lier").post(office + "/mandates/record-delegation-rules", """
            {"adoptedOn": "2025-12-10", "councilConstitutedOn": "2023-10-01", "principle": ["STAFFING_REDUCTION"],
             "reference": "25/44"}\
            """));
        accepted(200, as("lier").post(office + "/mandates/2/end", "{\"on\": \"2026-03-01\"}"));
        assertThat(accepted(200, as("lier").get(office + "/mandates")).body().at("/mandates"))
                .hasSize(2);
        accepted(201, as("lier").post(office + "/leaders", """
            {"line": "M1", "personRef": "leader-1", "from": "2026-02-01"}\
            """));
    }

    @Test
    void leaves_subjects_to_the_host_municipality() {
        var municipality = """
            {"number": "%s", "name": "%s", "organisation": "%s", "county": "33", "language": "BOKMAAL", "from": "2024-01-01"}\
            """;
        var hol = municipality.formatted("3330", "Hol", "944889116");
        var al = municipality.formatted("3328", "\u00c5l", "864952992");
        var body = establishment("0619").replaceAll("(?s)\"municipalities\": .*", "");
        accepted(
                201,
                as("registrar").post("/api/v1/partnerships", body + "\"municipalities\": [" + al + ", " + hol + "]}"));
        var office = "/api/v1/partnerships/0619";
        accepted(200, as("registrar").post(office + "/owners/name-host", """
            {"host": "M2", "from": "2026-02-01"}\
            """));
        accepted(200, as("al").post(office + "/owners/record-host-delegation", """
            {"host": "M2", "subjects": ["STAFF_MOVED"], "councilInstruction": %s, "directorDelegation": %s,
             "from": "2026-02-01"}\
            """.formatted(
                        document("M1", "\"26/3\""), document("M1", "\"26/4\""))));
    }

    @Test
    void prepares_an_agenda_and_takes_an_item_off() {
        var office = establishedOffice();
        accepted(201, as("lier").post(office + "/meetings", "{\"plannedFor\": \"2026-02-01\", \"title\": \"Spring\"}"));
        var meeting = office + "/meetings/1";
        accepted(201, as("lier").post(meeting + "/add-agenda-item", "{\"title\": \"Rooms\"}"));
        accepted(201, as("lier").post(meeting + "/add-agenda-item", "{\"title\": \"Opening hours\"}"));
        accepted(200, as("lier").post(meeting + "/prepare-agenda", "{\"order\": [2, 1]}"));
        accepted(200, as("lier").post(meeting + "/items/1/send-papers", """
            {"papers": {"sentOn": "2026-01-05", "documents": [%s]}}\
            """.formatted(document("M1", "\"26/5\""))));
        accepted(200, as("lier").post(meeting + "/items/2/withdraw-agenda-item", "{}"));
        assertThat(as("lier").get(meeting).body().at("/agenda")).isNotEmpty();
    }

    @Test
    void reviews_the_cost_key() {
        var office = officeWith(tenAndTen());
        accepted(200, as("lier").post(office + "/cost-key/review-cost-key", """
            {"agreement": 1, "reviewedOn": "2026-01-05", "conclusion": "It fits the staff"}\
            """));
    }

    @Test
    void takes_a_dispute_back() {
        var office = officeWithChange();
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "posts", "change": 1,
             "positions": {"STATE": "two", "M1": "one"}}]}\
            """.formatted(document("M1", "null"))));
        accepted(200, as("lier").post(office + "/disputes/1/withdraw-dispute", "{\"on\": \"2026-01-05\"}"));
    }
}
