package no.partnerskap.api.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An issuer of the tests, with keys at an address of this machine, that signs whatever it is told to. */
final class TestIssuer {
    final String name;
    final RSAKey key;
    final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    TestIssuer(String name) {
        this.name = name;
        try {
            key = new RSAKeyGenerator(2048).keyID("key of " + name.length()).generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
    }

    String keys() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    void stop() {
        server.stop(0);
    }

    /** A token of a system, as Maskinporten makes one. */
    JWTClaimsSet.Builder system(String consumer, String scope) {
        return lasting().claim("consumer", participant("0192:" + consumer)).claim("scope", scope);
    }

    JWTClaimsSet.Builder lasting() {
        return new JWTClaimsSet.Builder()
                .issuer(name)
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)))
                .jwtID("id");
    }

    static Map<String, String> participant(String id) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", id);
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key, header -> header);
    }

    /** Signed with the right key in another way. */
    String sign(JWSAlgorithm algorithm, JWTClaimsSet.Builder claims) {
        return sign(algorithm, claims, key, header -> header);
    }

    static String sign(JWTClaimsSet.Builder claims, RSAKey key, UnaryOperator<JWSHeader.Builder> header) {
        return sign(JWSAlgorithm.RS256, claims, key, header);
    }

    private static String sign(
            JWSAlgorithm algorithm, JWTClaimsSet.Builder claims, RSAKey key, UnaryOperator<JWSHeader.Builder> header) {
        try {
            var token = new SignedJWT(
                    header.apply(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()))
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
