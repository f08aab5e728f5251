package no.partnerskap.api.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes values that a schema of the description allows, out of things that are there. */
final class Values {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final List<String> OWNERS = List.of("STATE", "M1", "M1", "M2", "3312");
    private static final List<String> KEYS =
            List.of("place", "organisation", "services", "users", "others", "term", "costs", "general-1");
    private static final List<String> TEXTS = List.of(
            "Two posts move",
            "Øvre Eiker – \"høst\" & vår",
            "=HYPERLINK(\"http://example.invalid\")",
            "<script>alert(1)</script>",
            "'; drop table domain_event; --",
            "${jndi:ldap://127.0.0.1/a} {0} %s",
            "👩\u200d👧 på tur",
            "");
    private final Dice dice;
    private final JsonNode document;

    Values(Dice dice, JsonNode document) {
        this.dice = dice;
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode told, int depth) {
        var schema = resolved(told);
        if (schema.has("discriminator")) {
            return oneForm(schema, depth);
        }
        if (schema.has("oneOf")) {
            return of(dice.one(items(schema.get("oneOf"))), depth);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return dice.one(items(schema.get("enum")));
        }
        return switch (schema.path("type").asString("string")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(integer(schema));
            case "number" -> JSON.numberNode(BigDecimal.valueOf(dice.between(0, 20_000), 2));
            case "boolean" -> JSON.booleanNode(dice.falls(50));
            default -> JSON.stringNode(text(schema));
        };
    }

    private JsonNode oneForm(JsonNode schema, int depth) {
        var mapping = new ArrayList<>(schema.at("/discriminator/mapping").properties());
        Map.Entry<String, JsonNode> form = dice.one(mapping);
        var body =
                JSON.objectNode().put(schema.at("/discriminator/propertyName").asString(), form.getKey());
        var rest = of(document.at(form.getValue().asString().substring(1)), depth + 1);
        rest.properties().forEach(field -> body.set(field.getKey(), field.getValue()));
        return body;
    }

    JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : resolved(document.at(reference.substring(1)));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        var required =
                items(schema.path("required")).stream().map(JsonNode::asString).toList();
        for (var field : schema.path("properties").properties()) {
            if (required.contains(field.getKey()) || depth < DEEPEST && dice.falls(35)) {
                object.set(field.getKey(), of(field.getValue(), depth + 1));
            }
        }
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            for (int i = dice.upTo(2); i > 0; i--) {
                object.set(text(schema.path("propertyNames")), of(schema.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        int most = depth < DEEPEST ? 2 : schema.path("minItems").asInt(0);
        for (int i = dice.between(schema.path("minItems").asInt(0), Math.max(most, 1)); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private int integer(JsonNode schema) {
        int least = schema.path("minimum").asInt(1);
        int most = Math.min(schema.path("maximum").asInt(Integer.MAX_VALUE), least + (dice.falls(80) ? 3 : 60));
        return dice.between(least, Math.max(least, most));
    }

    private String text(JsonNode told) {
        var schema = resolved(told);
        if (schema.has("enum")) {
            return dice.one(items(schema.get("enum"))).asString();
        }
        var pattern = schema.path("pattern").asString("");
        return switch (schema.path("format").asString("")) {
            case "date" -> day();
            case "date-time" -> instant();
            default -> pattern.isEmpty() ? dice.one(TEXTS) : formed(pattern, schema);
        };
    }

    /** What the pattern asks for, as far as it is one of those that the description has. */
    private String formed(String pattern, JsonNode schema) {
        if (pattern.contains("STATE")) {
            return dice.one(OWNERS);
        }
        if (pattern.contains("a-z0-9.-")) {
            return dice.one(KEYS);
        }
        if (pattern.contains("T[0-9:.]+")) {
            return dice.falls(70) ? day() : instant();
        }
        if (pattern.contains("R-")) {
            return dice.one("R-094", "R-096", "R-076", "R-004");
        }
        return schema.path("example").asString("0626");
    }

    String day() {
        return LocalDate.of(2025, 1, 1).plusDays(dice.upTo(1_200)).toString();
    }

    String instant() {
        return LocalDate.of(2025, 6, 1).plusDays(dice.upTo(400)) + "T08:30:00Z";
    }

    static List<JsonNode> items(JsonNode array) {
        return array.valueStream().toList();
    }
}
