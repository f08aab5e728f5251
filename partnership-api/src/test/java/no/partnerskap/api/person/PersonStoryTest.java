package no.partnerskap.api.person;

import static no.partnerskap.core.rules.Rule.R_139;
import static no.partnerskap.core.rules.Rule.R_142;
import static no.partnerskap.core.rules.Rule.R_143;
import static no.partnerskap.core.rules.Rule.R_145;
import static no.partnerskap.core.rules.Rule.R_146;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.partnerskap.api.access.Caller.Kind;
import no.partnerskap.api.harness.Http;
import no.partnerskap.api.harness.HttpTest;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Somebody who represents an owner")
class PersonStoryTest extends HttpTest {
    private static final String ISSUER = "https://issuer.example";
    private static final ActsAs DIRECTOR =
            new ActsAs(Kind.OWNER_LINE, "municipal-director", new OrganisationNumber("857566122"), Set.of());
    private static final String NAME = "Sample Name One";

    @Autowired
    Persons persons;

    private String subject = "";
    private String path = "";

    @BeforeEach
    void whoHasSignedIn() {
        anOfficeThatTheyShare();
        subject = UUID.randomUUID().toString();
        path = "/api/v1/persons/" + signedIn(NAME);
    }

    /** What these tests show of persons does not count it. */
    private void anOfficeThatTheyShare() {
        if (Http.answer(as("lier").request("/api/v1/partnerships/0626").GET().build())
                        .status()
                == 404) {
            accepted(
                    201,
                    Http.answer(as("registrar")
                            .request("/api/v1/partnerships", "Content-Type", Http.JSON)
                            .POST(BodyPublishers.ofString(establishment("0626")))
                            .build()));
        }
    }

    private String signedIn(@Nullable String name) {
        return persons.refOf(ISSUER, subject, name, DIRECTOR);
    }

    private static String erasure(String outcome) {
        return """
            {"outcome": "%s", "reason": "The person has asked for it", "provision": "GDPR art. 17(1)(a)",
             "decidedOn": "2026-01-05"}\
            """.formatted(outcome);
    }

    @Test
    void goes_by_the_same_opaque_reference_every_time() {
        var ref = signedIn(NAME);
        assertThat(ref).matches("p-[A-Za-z0-9_-]{22}").isEqualTo(path.replace("/api/v1/persons/", ""));
        assertThat(signedIn(null)).isEqualTo(ref);
        assertThat(persons.refOf("https://other.example", subject, NAME, DIRECTOR))
                .isNotEqualTo(ref);
        assertThat(persons.refOf(ISSUER + "\0" + subject, "", NAME, DIRECTOR)).isNotEqualTo(ref);
    }

    @Test
    void is_given_one_reference_by_all_who_meet_it_first_at_the_same_time() throws Exception {
        var newcomer = UUID.randomUUID().toString();
        Callable<String> meet = () -> persons.refOf(ISSUER, newcomer, NAME, DIRECTOR);
        var refs = new HashSet<String>();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ref : requests.invokeAll(
                    IntStream.range(0, 16).mapToObj(n -> meet).toList())) {
                refs.add(ref.get());
            }
        }
        assertThat(refs).hasSize(1);
    }

    @Test
    @Shows(R_142)
    void is_named_to_auditors_and_the_own_line_and_to_others_by_role() {
        for (var reader : List.of("auditor-lier", "auditor-state", "lier")) {
            var told = accepted(200, as(reader).get(path));
            assertThat(told.at("/name")).as(reader).isEqualTo(NAME);
            assertThat(told.header("Cache-Control")).contains("no-store");
        }
        for (var reader : List.of("state-viken", "governor-33", "leader-lier")) {
            var told = accepted(200, as(reader).get(path));
            assertThat(told.at("/role")).isEqualTo("municipal-director");
            assertThat(told.at("/organisation")).isEqualTo("857566122");
            assertThat(told.raw().body()).as(reader).doesNotContain(NAME);
        }
        rejected(403, "not-yours", as("registrar").get(path));
        rejected(404, "unknown-person", as("lier").get("/api/v1/persons/p-0123456789ABCDEFGHIJ_-"));
        rejected(
                400,
                "person-ref",
                Http.answer(as("lier").request("/api/v1/persons/Ola").build()));
    }

    @Test
    @Shows(R_142)
    void is_told_by_role_in_an_answer_to_a_public_request() {
        var told = accepted(200, as("lier").get(path, "Access-Purpose", "PUBLIC_REQUEST", "Access-Basis", "25/1234-3"));
        assertThat(told.at("/role")).isEqualTo("municipal-director");
        assertThat(told.at("/name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sample Name One", "Sample", "sample.name", "sample 1", ""})
    @Shows(R_142)
    void is_not_named_in_the_record_itself(String personRef) {
        var office = establishedOffice();
        var refused = as("lier").post(office + "/leaders", """
            {"line": "M1", "personRef": "%s", "from": "2026-02-01"}\
            """.formatted(personRef));
        rejected(400, "person-ref-own", refused);
        assertThat(refused.at("/pointer")).isEqualTo("/personRef");
    }

    @Test
    @Shows(R_145)
    void can_be_told_who_has_asked_for_the_name() {
        accepted(200, as("auditor-state").get(path));
        accepted(200, as("state-viken").get(path));
        var log = accepted(200, as("lier").get(path + "/read-log"));
        assertThat(log.body().at("/reads")).hasSize(1);
        assertThat(log.at("/reads/0/purpose")).isEqualTo("AUDIT");
        assertThat(log.at("/reads/0/what")).isEqualTo(path.replace("/api/v1", ""));
        rejected(403, "not-yours", as("state-viken").get(path + "/read-log"));
    }

    @Test
    @Shows(R_143)
    void is_corrected_by_the_own_line_and_the_correction_stays() {
        var body = "{\"name\": \"Sample Name Two\", \"reason\": \"Married\"}";
        rejected(403, "not-yours", as("state-viken").post(path + "/correct", body));
        rejected(403, "not-yours", as("auditor-lier").post(path + "/correct", body));
        var done = accepted(200, as("lier").post(path + "/correct", body, "Idempotency-Key", UUID.randomUUID() + ""));
        assertThat(done.raw().body()).doesNotContain("Sample Name");
        assertThat(as("lier").get(path).at("/name")).isEqualTo("Sample Name Two");
        var acts = accepted(200, as("auditor-lier").get(path + "/acts"));
        assertThat(acts.at("/acts/0/act")).isEqualTo("CORRECTED");
        assertThat(acts.at("/acts/0/decidedBy")).isEqualTo("OWNER_LINE");
        assertThat(acts.at("/acts/0/organisation")).isEqualTo("857566122");
        assertThat(acts.at("/acts/0/actorRef")).isNotBlank();
        assertThat(acts.at("/acts/0/reason")).isEqualTo("Married");
        rejected(403, "not-yours", as("state-viken").get(path + "/acts"));
        // the token still says the old name: the line's correction holds
        signedIn(NAME);
        assertThat(as("lier").get(path).at("/name")).isEqualTo("Sample Name Two");
    }

    @Test
    @Shows(R_143)
    void is_corrected_by_the_issuer_that_tells_another_name_and_that_is_recorded() {
        signedIn("Sample Name Three");
        signedIn("Sample Name Three");
        assertThat(as("lier").get(path).at("/name")).isEqualTo("Sample Name Three");
        var acts = accepted(200, as("lier").get(path + "/acts")).body().at("/acts");
        assertThat(acts).hasSize(1);
        assertThat(acts.at("/0/decidedBy").asString()).isEqualTo("ISSUER");
    }

    @Test
    @Shows(R_143)
    void is_erased_by_decision_and_who_decided_stays() {
        var refused = accepted(200, as("lier").post(path + "/decide-erasure", erasure("REFUSED")));
        assertThat(refused.at("/acts/0/act")).isEqualTo("ERASURE_REFUSED");
        assertThat(as("lier").get(path).at("/name")).isEqualTo(NAME);

        accepted(200, as("lier").post(path + "/decide-erasure", erasure("ERASED")));
        var told = accepted(200, as("auditor-lier").get(path));
        assertThat(told.at("/name")).isEmpty();
        assertThat(told.at("/erased")).isEqualTo("true");
        assertThat(told.at("/role")).isEqualTo("municipal-director");
        var acts = accepted(200, as("lier").get(path + "/acts"));
        assertThat(acts.at("/acts/1/act")).isEqualTo("ERASED");
        assertThat(acts.at("/acts/1/provision")).isEqualTo("GDPR art. 17(1)(a)");
        assertThat(acts.at("/acts/1/decidedOn")).isEqualTo("2026-01-05");
        assertThat(acts.at("/acts/1/organisation")).isEqualTo("857566122");
        assertThat(rowOf(path.replace("/api/v1/persons/", ""))).doesNotContain(NAME);

        rejected(409, "person.erased", as("lier").post(path + "/decide-erasure", erasure("ERASED")));
        rejected(
                409,
                "person.erased",
                as("lier").post(path + "/correct", "{\"name\": \"Sample Name Two\", \"reason\": \"Married\"}"));
        assertThat(signedIn(NAME)).isNotEqualTo(path.replace("/api/v1/persons/", ""));
    }

    /** A reference alone opens nothing: who shares no partnership with its organisation cannot tell it from a made-up one. */
    @Test
    @Shows({R_142, R_146})
    void looks_unknown_to_those_who_share_no_partnership() {
        var madeUp = "/api/v1/persons/p-0123456789ABCDEFGHIJ_-";
        for (var stranger : List.of("kongsvinger", "state-innlandet", "governor-50")) {
            for (var part : List.of("", "/acts", "/read-log")) {
                var told = rejected(404, "unknown-person", as(stranger).get(path + part));
                assertThat(told.at("/detail"))
                        .isEqualTo(as(stranger).get(madeUp + part).at("/detail").replace(madeUp.substring(16), ref()));
            }
        }
        rejected(404, "unknown-person", as("kongsvinger").post(path + "/decide-erasure", erasure("ERASED")));
        rejected(404, "unknown-person", as("ops").post(path + "/decide-erasure", erasure("ERASED")));
        assertThat(accepted(200, as("lier").get(path + "/read-log")).body().at("/reads"))
                .isEmpty();
    }

    private String ref() {
        return path.replace("/api/v1/persons/", "");
    }

    /** Of a mediator whose organisation is not known here: nobody's line is its own, and somebody must be able to answer it. */
    @Test
    @Shows(R_143)
    void without_an_organisation_is_erased_by_those_who_run_the_service() {
        var mediator = "/api/v1/persons/"
                + persons.refOf(
                        ISSUER, subject + "m", NAME, new ActsAs(Kind.COUNTY_GOVERNOR, "mediator", null, Set.of()));
        for (var other : List.of("lier", "state-viken", "governor-33", "board")) {
            rejected(403, "not-yours", as(other).post(mediator + "/decide-erasure", erasure("ERASED")));
        }
        rejected(403, "not-yours", as("auditor-lier").post(mediator + "/decide-erasure", erasure("ERASED")));
        assertThat(as("auditor-lier").get(mediator).at("/name")).isEqualTo(NAME);
        var done = accepted(200, as("ops").post(mediator + "/decide-erasure", erasure("ERASED")));
        assertThat(done.at("/acts/0/decidedBy")).isEqualTo("OPS");
        assertThat(done.at("/acts/0/actorRef")).isNotBlank();
        assertThat(as("auditor-lier").get(mediator).at("/erased")).isEqualTo("true");
        rejected(403, "not-yours", as("ops").get(mediator));
    }

    private String rowOf(String ref) {
        return jdbc.sql("select * from person where ref = :ref")
                .param("ref", ref)
                .query()
                .singleRow()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state-viken | ERASED | Asked for | GDPR 17 | 2026-01-05 | 403 | not-yours",
                "lier | ERASED | '' | GDPR 17 | 2026-01-05 | 400 | blank",
                "lier | ERASED | Asked for | ' ' | 2026-01-05 | 400 | blank",
                "lier | ERASED | Asked for | GDPR 17 | 2026-01-06 | 400 | in-the-future",
                "lier | ERASED | Number 01010750160 | GDPR 17 | 2026-01-05 | 400 | national-identity-number",
                "lier | REFUSED | For sample name one | GDPR 17 | 2026-01-05 | 400 | person.reason-names",
                "lier | FORGOTTEN | Asked for | GDPR 17 | 2026-01-05 | 400 | wrong-value"
            })
    @Shows({R_139, R_143})
    void stays_as_it_is_where_the_decision_is_not_one(
            String caller, String outcome, String reason, String provision, String on, int status, String code) {
        var body = "{\"outcome\": \"%s\", \"reason\": \"%s\", \"provision\": \"%s\", \"decidedOn\": \"%s\"}"
                .formatted(outcome, reason, provision, on);
        rejected(status, code, as(caller).post(path + "/decide-erasure", body));
        assertThat(as("lier").get(path).at("/name")).isEqualTo(NAME);
        assertThat(as("lier").get(path + "/acts").body().at("/acts")).isEmpty();
    }
}
