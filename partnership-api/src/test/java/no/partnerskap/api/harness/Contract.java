package no.partnerskap.api.harness;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The description that the service gives of itself, and whether an exchange keeps to it. What the description does not name, as a
 * status, a media type, a header, a parameter or a field, is a fault.
 */
public final class Contract {
    private static final String ID = "urn:partnership:description";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** Headers that HTTP itself, the container and the browser's safety bring along. */
    private static final Set<String> ORDINARY = Set.of(
            "accept",
            "allow",
            "cache-control",
            "connection",
            "content-disposition",
            "content-length",
            "content-security-policy",
            "content-type",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "date",
            "expires",
            "keep-alive",
            "permissions-policy",
            "pragma",
            "referrer-policy",
            "strict-transport-security",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private static final Set<String> ORDINARY_ASKED =
            Set.of("accept", "authorization", "content-type", "traceparent", "user-agent");
    private static @Nullable Contract given;

    private final JsonNode document;
    private final List<Place> places;
    private final Schema root;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** Where in the description an address is told of. */
    record Place(String template, Pattern form, JsonNode operations) {
        static Place of(String template, JsonNode operations) {
            var form = template.replaceAll("\\{[^}]+}", "([^/]+)");
            return new Place(template, Pattern.compile(form), operations);
        }

        boolean literal() {
            return !template.substring(template.lastIndexOf('/')).contains("{");
        }
    }

    /** What the description says of one method at one address. */
    record Told(String method, Place place, JsonNode operation) {
        String id() {
            return operation.at("/operationId").asString();
        }

        String pointer() {
            return "/paths/" + place.template.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase();
        }
    }

    private Contract(JsonNode document) {
        this.document = document;
        this.places = document.at("/paths").properties().stream()
                .map(path -> Place.of(path.getKey(), path.getValue()))
                .sorted((one, other) -> Boolean.compare(other.literal(), one.literal()))
                .toList();
        this.root = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(SchemaLocation.of(ID), closed(document));
    }

    /** The description is the same for every context of one run, and is asked for once. */
    public static synchronized Contract of(String text) {
        if (given == null) {
            given = new Contract(JSON.readTree(text));
        }
        return given;
    }

    static synchronized Optional<Contract> known() {
        return Optional.ofNullable(given);
    }

    /** A client may meet fields that it does not know; a test may not. */
    private static JsonNode closed(JsonNode document) {
        var copy = document.deepCopy();
        for (var schema : copy.at("/components/schemas")) {
            inline(schema.at("/allOf"), document);
            if (schema.has("properties") || schema.has("allOf")) {
                ((ObjectNode) schema).put("unevaluatedProperties", false);
            }
        }
        return copy;
    }

    /** What a schema builds on is open to what the schema adds. */
    private static void inline(JsonNode parts, JsonNode document) {
        for (int i = 0; i < parts.size(); i++) {
            var reference = parts.get(i).path("$ref").asString("");
            if (!reference.isEmpty()) {
                ((ArrayNode) parts).set(i, document.at(reference.substring(1)).deepCopy());
            }
        }
    }

    Optional<Told> told(String method, String path) {
        return places.stream()
                .filter(place -> place.form.matcher(path).matches())
                .filter(place -> place.operations.has(method.toLowerCase()))
                .findFirst()
                .map(place -> new Told(method, place, place.operations.get(method.toLowerCase())));
    }

    /** What is wrong about an exchange, each fault in a line; empty where it is as described. */
    public List<String> faults(Exchange exchange) {
        var told = told(exchange.method(), exchange.path());
        if (told.isEmpty()) {
            return Stream.of(exchange)
                    .filter(any -> any.succeeded()
                            || !valid("/components/schemas/Problem", any.reply().body())
                                    .isEmpty())
                    .map(any -> "nothing is told of this address and method, or the answer is no problem")
                    .toList();
        }
        var faults = new ArrayList<String>();
        answer(told.get(), exchange, faults);
        if (exchange.succeeded()) {
            request(told.get(), exchange, faults);
        }
        return faults;
    }

    private void answer(Told told, Exchange exchange, List<String> faults) {
        var status = Integer.toString(exchange.reply().status());
        var answer = told.operation.at("/responses/" + status);
        if (answer.isMissingNode()) {
            faults.add("status " + status + " is not told of");
            return;
        }
        for (var name : exchange.reply().raw().headers().map().keySet()) {
            if (!ORDINARY.contains(name.toLowerCase()) && !named(answer.at("/headers"), name)) {
                faults.add("header " + name + " of " + status + " is not told of");
            }
        }
        for (var header : answer.at("/headers").properties()) {
            var value = exchange.reply().header(header.getKey());
            if (value.isEmpty() && header.getValue().at("/required").asBoolean(false)) {
                faults.add("header " + header.getKey() + " of " + status + " is missing");
            } else if (!value.isEmpty()) {
                var pointer = told.pointer() + "/responses/" + status + "/headers/" + header.getKey() + "/schema";
                told("header " + header.getKey(), valid(pointer, value(value, header.getValue())), faults);
            }
        }
        answered(told, exchange, answer, status, faults);
    }

    private void answered(Told told, Exchange exchange, JsonNode answer, String status, List<String> faults) {
        var text = exchange.reply().raw().body();
        var media = exchange.answered();
        if (text.isEmpty() || media.isEmpty()) {
            if (answer.has("content") || !text.isEmpty()) {
                faults.add("the answer has no body or no media type");
            }
            return;
        }
        var type = answer.at("/content").propertyNames().stream()
                .filter(name -> name.split(";")[0].equals(media))
                .findFirst();
        if (type.isEmpty()) {
            faults.add("media type " + media + " of " + status + " is not told of");
            return;
        }
        var pointer = told.pointer() + "/responses/" + status + "/content/"
                + type.get().replace("/", "~1") + "/schema";
        for (var body : bodies(media, text)) {
            told("answer", valid(pointer, body), faults);
        }
    }

    /** Of a stream, each line is what is described. */
    private static List<JsonNode> bodies(String media, String text) {
        if (media.endsWith("ndjson")) {
            return text.lines().map(JSON::readTree).toList();
        }
        return List.of(media.endsWith("json") ? JSON.readTree(text) : StringNode.valueOf(text));
    }

    private void request(Told told, Exchange exchange, List<String> faults) {
        var parameters = told.operation.at("/parameters");
        var given = exchange.place(told);
        exchange.query().forEach((name, values) -> given.put("query " + name, values.getFirst()));
        exchange.request().headers().map().forEach((name, values) -> {
            if (!ORDINARY_ASKED.contains(name.toLowerCase())) {
                given.put("header " + name, values.getFirst());
            }
        });
        given.forEach((name, value) -> {
            int i = position(parameters, name);
            if (i < 0) {
                faults.add(name + " is not told of");
            } else {
                told(
                        name,
                        valid(told.pointer() + "/parameters/" + i + "/schema", value(value, parameters.get(i))),
                        faults);
            }
        });
        var body = exchange.body();
        if (body != null && !body.isBlank()) {
            var pointer = told.pointer() + "/requestBody/content/application~1json/schema";
            told("request", valid(pointer, withoutNulls(JSON.readTree(body))), faults);
        } else if (told.operation.at("/requestBody/required").asBoolean(false) && body != null) {
            faults.add("a body is needed");
        }
    }

    private static JsonNode withoutNulls(JsonNode body) {
        if (body instanceof ObjectNode object) {
            object.remove(object.properties().stream()
                    .filter(field -> field.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList());
        }
        body.forEach(Contract::withoutNulls);
        return body;
    }

    private static int position(JsonNode parameters, String place) {
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            if (place.equalsIgnoreCase(
                    parameter.at("/in").asString() + " " + parameter.at("/name").asString())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean named(JsonNode headers, String name) {
        return headers.propertyNames().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Text of an address or a header as the JSON that its schema speaks of. */
    private static JsonNode value(String text, JsonNode parameter) {
        var type = parameter.at("/schema/type").asString("string");
        boolean asText = type.equals("string") || !text.matches("-?[0-9]+|true|false");
        return asText ? StringNode.valueOf(text) : JSON.readTree(text);
    }

    private static void told(String what, List<String> wrong, List<String> faults) {
        wrong.forEach(one -> faults.add(what + ": " + one));
    }

    private List<String> valid(String pointer, JsonNode value) {
        if (document.at(pointer).isMissingNode()) {
            return List.of("nothing is told of it: " + pointer);
        }
        var schema = compiled.computeIfAbsent(
                pointer,
                place -> root.getRefSchema(
                        SchemaLocation.of(ID + "#" + place.replace("{", "%7B").replace("}", "%7D"))
                                .getFragment()));
        return schema.validate(value).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
