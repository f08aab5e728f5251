package no.partnerskap.api.access;

import static no.partnerskap.core.rules.Rule.R_124;
import static no.partnerskap.core.rules.Rule.R_145;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** The store is shared with the other stories; only the callers are others. */
@DisplayName("Who looks in from outside")
@TestPropertySource(
        properties = {
            "partnership.sample.people=registrar,both,none,misfit",
            "partnership.issuers[0].issuer=https://systems.sample.invalid",
            "partnership.issuers[0].mapping=SYSTEMS",
            "partnership.issuers[1].issuer=https://people.sample.invalid",
            "partnership.issuers[1].mapping=PEOPLE",
            "partnership.issuers[1].audience=partnership",
            "partnership.issuers[1].roles.registrar.kind=REGISTRAR",
            "partnership.issuers[1].roles.both.kind=COUNTY_GOVERNOR",
            "partnership.issuers[1].roles.both.counties=33",
            "partnership.issuers[1].roles.both.grants[0].purpose=MEDIATION",
            "partnership.issuers[1].roles.both.grants[0].basis=agreement",
            "partnership.issuers[1].roles.both.grants[1].purpose=SUPERVISION",
            "partnership.issuers[1].roles.both.grants[1].basis=kommuneloven § 30-2",
            "partnership.issuers[1].roles.none.kind=COUNTY_GOVERNOR",
            "partnership.issuers[1].roles.none.counties=33",
            "partnership.issuers[1].roles.misfit.kind=AUDITOR",
            "partnership.issuers[1].roles.misfit.organisation=857566122",
            "partnership.issuers[1].roles.misfit.grants[0].purpose=MEDIATION",
            "partnership.issuers[1].roles.misfit.grants[0].basis=agreement"
        })
class GrantsTest extends HttpTest {
    private static final String PURPOSE = "Access-Purpose";
    private static final List<String> OF_THE_RECORD =
            List.of("/agreements", "/history", "/meetings", "/cost-key", "/decisions", "/findings", "/mandates");
    private String office;

    @BeforeEach
    void dispute() {
        office = establishedOffice();
        accepted(201, as("lier").post(office + "/disputes", """
            {"submittedOn": "2026-01-05", "submission": %s, "terms": [{"key": "k", "positions": {"STATE": "a", "M1": "b"}}]}\
            """.formatted(document("M1", "null"))));
    }

    @Test
    @Shows({R_124, R_145})
    void under_several_grants_says_for_which_purpose_and_uses_nothing_of_the_one_for_the_other() {
        rejected(403, "purpose-missing", as("both").get(office));
        rejected(403, "purpose-missing", as("both").get("/api/v1/partnerships"));
        accepted(200, as("both").get(office + "/disputes/1/trail", PURPOSE, "MEDIATION"));
        rejected(403, "not-yours", as("both").get(office + "/disputes/1/trail", PURPOSE, "SUPERVISION"));
        for (var path : OF_THE_RECORD) {
            accepted(200, as("both").get(office + path, PURPOSE, "SUPERVISION"));
            rejected(403, "not-yours", as("both").get(office + path, PURPOSE, "MEDIATION"));
        }
        var day = "{\"on\": \"2026-01-05\"}";
        var hold = office + "/disputes/1/hold-mediation";
        rejected(403, "not-yours", as("both").post(hold, day, PURPOSE, "SUPERVISION"));
        rejected(403, "purpose-missing", as("both").post(hold, day));
        accepted(200, as("both").post(hold, day, PURPOSE, "MEDIATION"));
    }

    @Test
    void gets_no_tag_of_the_one_purpose_for_the_other() {
        var mediating = accepted(200, as("both").get(office, PURPOSE, "MEDIATION"));
        var supervising = accepted(200, as("both").get(office, PURPOSE, "SUPERVISION"));
        assertThat(mediating.header("ETag")).isNotEqualTo(supervising.header("ETag"));
        assertThat(mediating.header("Vary")).contains(PURPOSE);
        assertThat(mediating.body().has("agreements")).isFalse();
        assertThat(supervising.body().has("agreements")).isTrue();
    }

    @Test
    @Shows(R_145)
    void without_a_grant_for_the_purpose_sees_nothing() {
        rejected(403, "purpose-missing", as("none").get(office));
        for (var purpose : List.of("SUPERVISION", "AUDIT", "PUBLIC_REQUEST", "mediation", "x")) {
            rejected(403, "purpose-not-granted", as("none").get(office, PURPOSE, purpose));
        }
        rejected(403, "purpose-not-granted", as("both").get(office, PURPOSE, "BOARD_CASE"));
        rejected(403, "purpose-missing", as("misfit").get(office));
        rejected(403, "purpose-not-granted", as("misfit").get(office, PURPOSE, "MEDIATION"));
        var elsewhere = "/api/v1/partnerships/0997";
        accepted(
                201,
                as("registrar")
                        .post(
                                "/api/v1/partnerships",
                                establishment("0997")
                                        .replace("\"33\"", "\"46\"")
                                        .replace("0600", "0300")));
        rejected(404, "unknown-partnership", as("none").get(elsewhere));
        rejected(404, "unknown-partnership", as("both").get(elsewhere, PURPOSE, "SUPERVISION"));
    }

    @Test
    @Shows(R_145)
    void on_public_request_is_an_owner_that_says_on_which_ground_and_only_reads() {
        accepted(200, as("lier").get(office, PURPOSE, "PUBLIC_REQUEST", "Access-Basis", "26/123-4"));
        rejected(400, "access-basis", as("lier").get(office, PURPOSE, "PUBLIC_REQUEST"));
        rejected(400, "access-basis-not-taken", as("lier").get(office, "Access-Basis", "26/123-4"));
        rejected(403, "purpose-not-granted", as("lier").get(office, PURPOSE, "MEDIATION"));
        rejected(
                403,
                "purpose-not-granted",
                as("lier").post(office + "/meetings", "{}", PURPOSE, "PUBLIC_REQUEST", "Access-Basis", "26/123-4"));
    }
}
