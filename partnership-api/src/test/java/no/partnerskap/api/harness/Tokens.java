package no.partnerskap.api.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Gets tokens from the sample's issuer, one for each caller of a running service. */
public final class Tokens {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The header by which the caller proves who it is; those who are not of the sample have nothing that proves it. */
    public static String bearer(int port, String name) {
        return KNOWN.computeIfAbsent(port + " " + name, key -> "Bearer " + fetch(port, name, ""));
    }

    /** A token with these scopes only. */
    public static String fetch(int port, String name, String scopes) {
        var login = (name + ":sample-only").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"
                        + (scopes.isEmpty() ? "" : "&scope=" + scopes.replace(" ", "%20"))))
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 401
                    ? "of-nobody"
                    : JsonMapper.shared()
                            .readTree(answer.body())
                            .at("/access_token")
                            .asString();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
