package no.partnerskap.api.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request after the other, to every operation in turn; about half of them are broken in one way. */
public final class Attempts {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> KEYS = List.of("place", "organisation", "services", "users", "others", "term");
    private final Dice dice;
    private final Seen seen;
    private final List<Operation> operations;
    private final Values values;
    private final Breakage breakage;
    private int made;

    public Attempts(long seed, String description, Seen seen) {
        var document = JSON.readTree(description);
        this.dice = new Dice(seed);
        this.seen = seen;
        this.operations = Operation.of(document);
        this.values = new Values(dice, document);
        this.breakage = new Breakage(dice, seen);
    }

    /** How many operations the description tells of. */
    public int operations() {
        return operations.size();
    }

    public Attempt next() {
        var operation = operations.get(made++ % operations.size());
        var good = good(operation);
        return dice.falls(50) ? breakage.of(good) : good;
    }

    private Attempt good(Operation operation) {
        var office = dice.one(seen.offices());
        var path = operation.template();
        for (var part : operation.parameters("path")) {
            var name = part.path("name").asString();
            path = path.replace("{" + name + "}", name.equals("office") ? office : place(name, part));
        }
        var query = operation.parameters("query").stream()
                .filter(parameter -> parameter.path("required").asBoolean(false) || dice.falls(12))
                .filter(parameter -> !parameter.path("name").asString().equals("cursor"))
                .map(parameter -> parameter.path("name").asString() + "=" + encoded(value(parameter)))
                .collect(Collectors.joining("&"));
        return new Attempt(
                caller(operation, office),
                operation.method(),
                query.isEmpty() ? path : path + "?" + query,
                headers(operation),
                body(operation),
                "");
    }

    private String place(String name, JsonNode part) {
        return switch (name) {
            case "key" -> dice.one(KEYS);
            case "version" -> "" + dice.between(1, 40);
            default -> dice.falls(70) ? "1" : value(part);
        };
    }

    private String value(JsonNode parameter) {
        return values.of(parameter.path("schema")).asString();
    }

    private String caller(Operation operation, String office) {
        if (operation.template().endsWith("/partnerships") && operation.takesBody()) {
            return dice.falls(60) ? "registrar" : dice.one(seen.callers());
        }
        return dice.falls(90) ? dice.one(seen.owners().get(office)) : dice.one(seen.callers());
    }

    private List<String> headers(Operation operation) {
        var headers = new ArrayList<String>();
        for (var parameter : operation.parameters("header")) {
            if (dice.falls(10)) {
                headers.add(parameter.path("name").asString());
                headers.add(
                        switch (parameter.path("name").asString()) {
                            case "If-Match", "If-None-Match" -> "\"" + dice.between(1, 60) + "\"";
                            case "Min-Version" -> "" + dice.between(1, 3);
                            case "Accept-Language" -> dice.one("nb", "nn;q=0.9, en", "de", "*");
                            default -> "key-" + dice.upTo(200);
                        });
            }
        }
        if (operation.takesBody()) {
            headers.addAll(List.of("Content-Type", "application/json"));
        }
        return headers;
    }

    private byte @Nullable [] body(Operation operation) {
        if (!operation.takesBody()) {
            return null;
        }
        var example = operation.example();
        var body = example.isMissingNode() || dice.falls(40) ? values.of(operation.body()) : example;
        var text = JSON.writeValueAsString(body);
        if (operation.template().endsWith("/partnerships")) {
            text = text.replace("\"0626\"", "\"%04d\"".formatted(dice.between(7_000, 9_999)));
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
