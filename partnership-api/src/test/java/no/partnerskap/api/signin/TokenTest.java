package no.partnerskap.api.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tokens of two issuers, right ones and forged ones, at a service that is not the sample. */
@DisplayName("A token")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:tokens;DB_CLOSE_DELAY=-1")
class TokenTest {
    private static final String LIER = "857566122";
    private static final String AWAY = "https://away.example/";
    private static final String SCOPE = "nav:partnerskap/partnership.read";
    private static final TestIssuer SYSTEMS = new TestIssuer("https://maskinporten.example/");
    private static final TestIssuer PEOPLE = new TestIssuer("https://entra.example/v2.0");
    private static final RSAKey STRANGE = strangeKey();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry properties) {
        properties.add("partnership.persons.salt", () -> "a secret of the tests, long enough");
        properties.add("partnership.issuers[0].issuer", () -> "https://maskinporten.example/");
        properties.add("partnership.issuers[0].mapping", () -> "SYSTEMS");
        properties.add("partnership.issuers[1].issuer", () -> "https://entra.example/v2.0");
        properties.add("partnership.issuers[1].mapping", () -> "PEOPLE");
        properties.add("partnership.issuers[1].audience", () -> "api://partnership");
        properties.add("partnership.issuers[1].subject", () -> "oid");
        properties.add("partnership.issuers[1].role", () -> "groups");
        properties.add("partnership.issuers[1].organisation", () -> "/represents/0/ID");
        properties.add("partnership.issuers[1].roles.auditors.kind", () -> "AUDITOR");
        properties.add("partnership.issuers[1].roles.auditors.grants[0].purpose", () -> "AUDIT");
        properties.add("partnership.issuers[1].roles.auditors.grants[0].basis", () -> "a ground");
        properties.add("partnership.issuers[1].roles.registrars.kind", () -> "REGISTRAR");
        properties.add("partnership.issuers[1].roles.registrars.organisation", () -> "889640782");
        properties.add("partnership.issuers[0].keys", SYSTEMS::keys);
        properties.add("partnership.issuers[2].issuer", () -> AWAY);
        properties.add("partnership.issuers[2].mapping", () -> "SYSTEMS");
        properties.add("partnership.issuers[2].keys", () -> "http://127.0.0.1:1/keys");
        properties.add("partnership.issuers[1].keys", PEOPLE::keys);
    }

    @AfterAll
    static void stop() {
        SYSTEMS.stop();
        PEOPLE.stop();
    }

    private static RSAKey strangeKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(SYSTEMS.key.getKeyID()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + "/api/v1/partnerships");
            var request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static JWTClaimsSet.Builder person(String... groups) {
        return PEOPLE.lasting()
                .audience("api://partnership")
                .claim("oid", "an-object-of-the-directory")
                .claim("groups", List.of(groups))
                .claim("represents", List.of(TestIssuer.participant("0192:" + LIER)));
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments("of a municipality's system", SYSTEMS.sign(SYSTEMS.system(LIER, SCOPE))),
                arguments(
                        "of a supplier by delegation",
                        SYSTEMS.sign(SYSTEMS.system(LIER, SCOPE)
                                .claim("supplier", TestIssuer.participant("0192:889640782"))
                                .claim("delegation_source", "https://altinn.example/"))),
                arguments("of a person with one role", PEOPLE.sign(person("auditors", "something-else"))),
                arguments(
                        "of a person that says so",
                        PEOPLE.sign(person("auditors").claim("idtyp", "user"))),
                arguments(
                        "that says it is an access token",
                        TestIssuer.sign(
                                SYSTEMS.system(LIER, SCOPE), SYSTEMS.key, h -> h.type(new JOSEObjectType("at+jwt")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void is_accepted(String token, String text) throws Exception {
        var answer = send(text);
        assertThat(answer.statusCode()).as(token + " " + answer.body()).isEqualTo(200);
    }

    static Stream<Arguments> forged() throws JOSEException {
        var right = SYSTEMS.system(LIER, SCOPE);
        var signed = SYSTEMS.sign(right);
        var hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(SYSTEMS.key.getKeyID())
                        .build(),
                right.build());
        hmac.sign(new MACSigner(SYSTEMS.key.toRSAPublicKey().getEncoded()));
        var parts = signed.split("\\.");
        var other = SYSTEMS.sign(SYSTEMS.system("944117784", SCOPE)).split("\\.");
        var past = Date.from(Instant.now().minusSeconds(90));
        var future = Date.from(Instant.now().plusSeconds(90));
        return Stream.of(
                arguments("without a signature", new PlainJWT(right.build()).serialize()),
                arguments("with the signature cut off", parts[0] + "." + parts[1] + "."),
                arguments("with the claims of another", parts[0] + "." + other[1] + "." + parts[2]),
                arguments("signed with the public key as a password", hmac.serialize()),
                arguments("of a strange key under the known name", TestIssuer.sign(right, STRANGE, h -> h)),
                arguments("of a key nobody knows", TestIssuer.sign(right, SYSTEMS.key, h -> h.keyID("unknown"))),
                arguments(
                        "that brings its own key", TestIssuer.sign(right, STRANGE, h -> h.jwk(STRANGE.toPublicJWK()))),
                arguments(
                        "that points to its own keys",
                        TestIssuer.sign(right, STRANGE, h -> h.jwkURL(URI.create("http://127.0.0.1:1/keys")))),
                arguments(
                        "that points to its own certificate",
                        TestIssuer.sign(right, STRANGE, h -> h.x509CertURL(URI.create("http://127.0.0.1:1/own")))),
                arguments(
                        "that brings its own certificate",
                        TestIssuer.sign(
                                right, STRANGE, h -> h.x509CertChain(List.of(Base64.encode("no certificate"))))),
                arguments("signed in a way that is not accepted", SYSTEMS.sign(JWSAlgorithm.PS512, right())),
                arguments(
                        "of an issuer that is not trusted",
                        SYSTEMS.sign(right().issuer("https://maskinporten.example"))),
                arguments("of one issuer signed by another", PEOPLE.sign(right())),
                arguments("without an issuer", SYSTEMS.sign(right().issuer(null))),
                arguments("that has ended", SYSTEMS.sign(right().expirationTime(past))),
                arguments("that never ends", SYSTEMS.sign(right().expirationTime(null))),
                arguments("that begins later", SYSTEMS.sign(right().notBeforeTime(future))),
                arguments("made in the future", SYSTEMS.sign(right().issueTime(future))),
                arguments("for identity, by its hash", SYSTEMS.sign(right().claim("at_hash", "x"))),
                arguments(
                        "for identity, by its nonce",
                        PEOPLE.sign(person("auditors").claim("nonce", "x"))),
                arguments(
                        "of another type",
                        TestIssuer.sign(right(), SYSTEMS.key, h -> h.type(new JOSEObjectType("id+jwt")))),
                arguments("without a consumer", SYSTEMS.sign(SYSTEMS.lasting().claim("scope", SCOPE))),
                arguments("whose consumer is a text", SYSTEMS.sign(right().claim("consumer", "0192:" + LIER))),
                arguments(
                        "whose consumer has another authority",
                        SYSTEMS.sign(right().claim("consumer", Map.of("authority", "somebody", "ID", "0192:" + LIER)))),
                arguments(
                        "whose consumer is in another register",
                        SYSTEMS.sign(right().claim("consumer", TestIssuer.participant("0007:" + LIER)))),
                arguments(
                        "whose consumer's number does not hold",
                        SYSTEMS.sign(right().claim("consumer", TestIssuer.participant("0192:857566123")))),
                arguments(
                        "whose supplier is no organisation",
                        SYSTEMS.sign(right().claim("supplier", TestIssuer.participant("0192:1")))),
                arguments("for another audience", PEOPLE.sign(person("auditors").audience("api://another"))),
                arguments("for no audience", PEOPLE.sign(person("auditors").audience((String) null))),
                arguments("of a person without a role", PEOPLE.sign(person("something-else"))),
                arguments("of a person with two roles", PEOPLE.sign(person("auditors", "registrars"))),
                arguments(
                        "of a program in the place of a person",
                        PEOPLE.sign(person("auditors").claim("idtyp", "app"))),
                arguments("of nobody", PEOPLE.sign(person("auditors").claim("oid", null))),
                arguments(
                        "of a person for an organisation that does not hold",
                        PEOPLE.sign(
                                person("auditors").claim("represents", List.of(TestIssuer.participant("0192:12"))))),
                arguments("that is none", "not-a-token"),
                arguments("of three dots", "a.b.c"));
    }

    private static JWTClaimsSet.Builder right() {
        return SYSTEMS.system(LIER, SCOPE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void is_turned_away(String token, String text) throws Exception {
        var answer = send(text);
        assertThat(answer.statusCode()).as(token + " " + answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge)
                        .startsWith("Bearer")
                        .contains("invalid_token")
                        .doesNotContain("description"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"token-refused\"")
                .doesNotContain(LIER, "maskinporten", "Exception", "jose");
    }

    @Test
    void is_not_taken_from_the_address_or_a_form() throws Exception {
        var token = SYSTEMS.sign(right());
        try (var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + port + "/api/v1/partnerships?access_token=" + token);
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain(token);
        }
    }

    @Test
    void of_an_issuer_that_cannot_be_asked_is_told_to_come_again() throws Exception {
        for (int again = 0; again < 5; again++) {
            var answer = send(SYSTEMS.sign(right().issuer(AWAY)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("\"issuer-away\"").doesNotContain("away.example", "127.0.0.1");
        }
    }

    @Test
    void of_a_made_up_key_does_not_make_the_service_ask_the_issuer_each_time() throws Exception {
        int before = SYSTEMS.asked.get();
        for (int i = 0; i < 20; i++) {
            var name = "made up " + i;
            assertThat(send(TestIssuer.sign(right(), SYSTEMS.key, header -> header.keyID(name)))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(SYSTEMS.asked.get() - before).isLessThanOrEqualTo(3);
        assertThat(send(SYSTEMS.sign(right())).statusCode()).isEqualTo(200);
    }
}
