package no.partnerskap.api.signin;

import static no.partnerskap.core.rules.Rule.R_142;
import static no.partnerskap.core.rules.Rule.R_143;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.partnerskap.api.access.Caller.Kind;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.api.person.ActsAs;
import no.partnerskap.api.person.Persons;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which organisation is the person's own, and what the same person is to another. */
@DisplayName("The line of somebody who has signed in")
class PersonsLineTest extends HttpTest {
    private static final String ISSUER = "https://issuer.example";
    private static final String NAME = "Sample Name One";
    private static final OrganisationNumber LIER = new OrganisationNumber("857566122");
    private static final OrganisationNumber KONGSVINGER = new OrganisationNumber("944117784");
    private static final OrganisationNumber STATE = new OrganisationNumber("889640782");
    private static final String CORRECTION = "{\"name\": \"Sample Name Two\", \"reason\": \"Married\"}";
    private static final String ERASURE = """
        {"outcome": "ERASED", "reason": "The person has asked for it", "provision": "GDPR art. 17(1)(a)",
         "decidedOn": "2026-01-05"}\
        """;

    @Autowired
    Persons persons;

    private String subject = "";

    @BeforeEach
    void somebodyNew() {
        establishedOffice();
        subject = UUID.randomUUID().toString();
    }

    private String signedIn(Kind kind, OrganisationNumber organisation, String... regions) {
        return persons.refOf(ISSUER, subject, NAME, new ActsAs(kind, "sample-role", organisation, Set.of(regions)));
    }

    private static String path(String ref) {
        return "/api/v1/persons/" + ref;
    }

    @Test
    @Shows({R_142, R_143})
    void is_that_of_the_region_and_not_all_of_the_state() {
        var person = path(signedIn(Kind.OWNER_LINE, STATE, "0600"));
        rejected(403, "not-yours", as("state-innlandet").post(person + "/correct", CORRECTION));
        rejected(403, "not-yours", as("state-innlandet").post(person + "/decide-erasure", ERASURE));
        rejected(403, "not-yours", as("state-innlandet").get(person + "/acts"));
        assertThat(as("state-innlandet").get(person).at("/name")).isEmpty();
        assertThat(as("state-viken").get(person).at("/name")).isEqualTo(NAME);
        accepted(200, as("state-viken").post(person + "/correct", CORRECTION));
        accepted(200, as("state-viken").post(person + "/decide-erasure", ERASURE));
    }

    @Test
    @Shows(R_143)
    void covers_all_the_regions_that_the_person_acts_for() {
        var person = path(signedIn(Kind.OWNER_LINE, STATE, "0600", "0400"));
        rejected(403, "not-yours", as("state-viken").post(person + "/decide-erasure", ERASURE));
    }

    @Test
    @Shows({R_142, R_143})
    void is_not_the_line_that_an_auditor_audits() {
        var auditor = path(signedIn(Kind.AUDITOR, LIER));
        rejected(403, "not-yours", as("lier").post(auditor + "/correct", CORRECTION));
        rejected(403, "not-yours", as("lier").post(auditor + "/decide-erasure", ERASURE));
        assertThat(accepted(200, as("lier").get(auditor)).at("/name")).isEmpty();
        assertThat(as("auditor-lier").get(auditor).at("/name")).isEqualTo(NAME);
        var done = accepted(200, as("ops").post(auditor + "/decide-erasure", ERASURE));
        assertThat(done.at("/acts/0/decidedBy")).isEqualTo("OPS");
    }

    @Test
    @Shows(R_143)
    void is_the_municipality_of_an_office_leader_too() {
        var leader = path(signedIn(Kind.LEADER, LIER));
        rejected(404, "unknown-person", as("ops").post(leader + "/decide-erasure", ERASURE));
        accepted(200, as("lier").post(leader + "/correct", CORRECTION));
    }

    @Test
    @Shows(R_143)
    void knows_its_own_reference_of_somebody_who_acts_for_others_as_well() {
        var refs = List.of(
                signedIn(Kind.OWNER_LINE, LIER),
                signedIn(Kind.OWNER_LINE, KONGSVINGER),
                signedIn(Kind.AUDITOR, LIER),
                signedIn(Kind.OWNER_LINE, STATE, "0600"),
                signedIn(Kind.OWNER_LINE, STATE, "0400"));
        assertThat(new HashSet<>(refs)).hasSize(5);
        assertThat(signedIn(Kind.OWNER_LINE, LIER)).isEqualTo(refs.getFirst());
        accepted(200, as("lier").post(path(refs.getFirst()) + "/decide-erasure", ERASURE));
        assertThat(signedIn(Kind.OWNER_LINE, KONGSVINGER)).isEqualTo(refs.get(1));
        assertThat(as("kongsvinger").get(path(refs.get(1))).at("/name")).isEqualTo(NAME);
    }
}
