package no.partnerskap.api.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks HTTP to the service under test, and English unless told otherwise. */
public record Http(int port, String name) {
    public static final String JSON = "application/json";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper READER = JsonMapper.shared();

    /** What came back. */
    public record Reply(HttpResponse<String> raw) {
        public int status() {
            return raw.statusCode();
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public JsonNode body() {
            return READER.readTree(raw.body());
        }

        /** The text at a JSON pointer; empty where there is nothing. */
        public String at(String pointer) {
            return body().at(pointer).asString("");
        }

        @Override
        public String toString() {
            return raw.statusCode() + " " + raw.headers().map() + "\n" + raw.body();
        }
    }

    public Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Reply post(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", JSON).POST(BodyPublishers.ofString(json)), json);
    }

    public Reply post(String path, BodyPublisher body, String type, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(body));
    }

    public Reply put(String path, String json, String... headers) {
        return send(request(path, headers).header("Content-Type", JSON).PUT(BodyPublishers.ofString(json)), json);
    }

    public Reply delete(String path, String... headers) {
        return send(request(path, headers).DELETE());
    }

    public Reply send(HttpRequest.Builder request) {
        return send(request, null);
    }

    /** Every exchange below /api is held against the description that the service gives, whatever test it belongs to. */
    private Reply send(HttpRequest.Builder builder, @Nullable String body) {
        var request = builder.build();
        var exchange = new Exchange(name, request, body, answer(request));
        if (exchange.path().startsWith("/api/")) {
            var contract = Contract.known()
                    .orElseGet(() -> Contract.of(
                            answer(new Http(port, "").request("/v3/api-docs").build())
                                    .raw()
                                    .body()));
            assertThat(contract.faults(exchange)).as(exchange.toString()).isEmpty();
            RecordedExamples.see(contract, exchange);
        }
        return exchange.reply();
    }

    public static Reply answer(HttpRequest request) {
        try {
            return new Reply(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of(headers).contains("Accept-Language")) {
            request.header("Accept-Language", "en");
        }
        if (!name.isEmpty()) {
            request.header("Authorization", Tokens.bearer(port, name));
        }
        return request;
    }
}
