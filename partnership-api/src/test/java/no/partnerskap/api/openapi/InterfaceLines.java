package no.partnerskap.api.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The interface as sorted lines, one for each operation, parameter, field and value that is sent, without words for people:
 *
 * <pre>
 * GET /api/v1/partnerships/{office}/changes query limit: integer, maximum=100, minimum=1
 * answer ChangeView.number: integer int32, minimum=1, required
 * body ProposedChange.summary: string, maxLength=4000, required
 * </pre>
 */
final class InterfaceLines {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<String> FORMS = List.of("oneOf", "anyOf", "allOf");
    private static final List<String> BOUNDS = List.of(
            "const",
            "maxItems",
            "maxLength",
            "maxProperties",
            "maximum",
            "minItems",
            "minLength",
            "minProperties",
            "minimum",
            "pattern",
            "uniqueItems");

    private final JsonNode document;
    private final TreeMap<String, String> lines = new TreeMap<>();
    private final Set<String> met = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    private InterfaceLines(JsonNode document) {
        this.document = document;
    }

    static List<String> of(JsonNode document) {
        var interfaceLines = new InterfaceLines(document);
        for (var path : document.at("/paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    interfaceLines.operation(
                            operation.getKey().toUpperCase() + " " + path.getKey(), operation.getValue());
                }
            }
        }
        while (!interfaceLines.open.isEmpty()) {
            interfaceLines.open.remove().run();
        }
        return interfaceLines.lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .toList();
    }

    private void operation(String name, JsonNode operation) {
        lines.put(name, operation.path("operationId").asString());
        for (var parameter : operation.path("parameters")) {
            var place = name + " " + parameter.path("in").asString() + " "
                    + parameter.path("name").asString();
            line(
                    place,
                    true,
                    parameter.path("schema"),
                    parameter.path("required").asBoolean(false));
        }
        var body = operation.path("requestBody");
        content(
                name + " body",
                true,
                body.path("content"),
                body.path("required").asBoolean(false));
        for (var answer : operation.path("responses").properties()) {
            var place = name + " " + answer.getKey();
            if (answer.getKey().startsWith("2")) {
                lines.put(place, "answer");
                content(place, false, answer.getValue().path("content"), false);
                for (var header : answer.getValue().path("headers").properties()) {
                    line(
                            place + " header " + header.getKey(),
                            false,
                            header.getValue().path("schema"),
                            false);
                }
            } else {
                answer.getValue().path("content").forEach(media -> type(media.path("schema"), false));
            }
        }
    }

    private void content(String place, boolean sent, JsonNode content, boolean required) {
        content.properties()
                .forEach(media -> line(
                        place + " " + media.getKey(), sent, media.getValue().path("schema"), required));
    }

    private void line(String place, boolean sent, JsonNode schema, boolean required) {
        var facts = new ArrayList<String>();
        facts.add(type(schema, sent));
        bounds("", schema, facts);
        if (required) {
            facts.add("required");
        }
        lines.put(place, String.join(", ", facts));
        values(place, sent, schema);
    }

    private void values(String place, boolean sent, JsonNode schema) {
        if (sent) {
            schema.path("enum").forEach(value -> lines.put(place + " " + value.asString(), "value"));
        }
    }

    private String type(JsonNode schema, boolean sent) {
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asString().replaceAll(".*/", "");
            var place = (sent ? "body " : "answer ") + name;
            if (met.add(place)) {
                open.add(() -> named(place, sent, document.at("/components/schemas/" + name)));
            }
            return name;
        }
        var type = schema.path("type").asString("any");
        if (schema.has("items")) {
            return type + " of " + type(schema.path("items"), sent);
        }
        if (schema.path("additionalProperties").isObject()) {
            return "map of " + type(schema.path("additionalProperties"), sent);
        }
        return schema.has("format") ? type + " " + schema.path("format").asString() : type;
    }

    private static void bounds(String within, JsonNode schema, List<String> facts) {
        BOUNDS.stream()
                .filter(schema::has)
                .forEach(bound ->
                        facts.add(within + bound + "=" + schema.path(bound).asString()));
        for (var part : List.of("items", "additionalProperties", "propertyNames")) {
            if (schema.path(part).isObject()) {
                bounds(within + part + ".", schema.path(part), facts);
            }
        }
    }

    private void named(String place, boolean sent, JsonNode schema) {
        line(place, sent, schema, false);
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties")
                .properties()
                .forEach(field ->
                        line(place + "." + field.getKey(), sent, field.getValue(), required.contains(field.getKey())));
        FORMS.stream().flatMap(forms -> schema.path(forms).valueStream()).forEach(form -> form(place, sent, form));
    }

    /** One of several forms goes by its schema's name, one that has none by its title. */
    private void form(String place, boolean sent, JsonNode form) {
        if (form.has("$ref")) {
            lines.put(place + " is " + type(form, sent), "form");
        } else {
            named(
                    place + " is "
                            + Stream.of("title", "type")
                                    .map(word -> form.path(word).asString(""))
                                    .filter(word -> !word.isEmpty())
                                    .findFirst()
                                    .orElse("any"),
                    sent,
                    form);
        }
    }
}
