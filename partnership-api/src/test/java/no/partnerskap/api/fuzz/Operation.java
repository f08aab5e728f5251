package no.partnerskap.api.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** One method at one address of the description. */
record Operation(String method, String template, JsonNode told) {
    static List<Operation> of(JsonNode document) {
        return document.at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(way -> new Operation(way.getKey().toUpperCase(), path.getKey(), way.getValue())))
                .toList();
    }

    List<JsonNode> parameters(String in) {
        return Values.items(told.path("parameters")).stream()
                .filter(parameter -> parameter.path("in").asString().equals(in))
                .toList();
    }

    boolean takesBody() {
        return told.has("requestBody");
    }

    JsonNode body() {
        return told.at("/requestBody/content/application~1json/schema");
    }

    /** A body that has been accepted once, in a test; missing where there is none. */
    JsonNode example() {
        return told.at("/requestBody/content/application~1json/examples/recorded/value");
    }
}
