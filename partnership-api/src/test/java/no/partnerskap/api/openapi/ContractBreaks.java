package no.partnerskap.api.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What in a description of the interface breaks a client that was made for an earlier one. Clients pass over fields of answers and
 * values of enumerations that they do not know; bodies are read strictly.
 */
final class ContractBreaks {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final List<String> MOST = List.of("maximum", "maxLength", "maxItems", "maxProperties");
    private static final List<String> LEAST = List.of("minimum", "minLength", "minItems", "minProperties");
    private static final List<String> SAME = List.of("type", "format", "const", "uniqueItems");

    private final JsonNode before;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();
    private final Set<List<Object>> compared = new HashSet<>();

    private ContractBreaks(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
    }

    /** Each break in a line of its own, always in the same words, so that it can be announced by them. */
    static List<String> between(JsonNode before, JsonNode now) {
        var contractBreaks = new ContractBreaks(before, now);
        for (var path : before.at("/paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    contractBreaks.operation(
                            operation.getKey().toUpperCase() + " " + path.getKey(),
                            operation.getValue(),
                            now.path("paths").path(path.getKey()).path(operation.getKey()));
                }
            }
        }
        return contractBreaks.found.stream().distinct().sorted().toList();
    }

    private void operation(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            found.add(name + ": gone");
            return;
        }
        if (!was.path("operationId").equals(is.path("operationId"))) {
            found.add(name + ": another operationId");
        }
        parameters(name, was.path("parameters"), is.path("parameters"));
        body(name, was.path("requestBody"), is.path("requestBody"));
        for (var answer : was.path("responses").properties()) {
            if (answer.getKey().startsWith("2")) {
                answer(
                        name + " answer " + answer.getKey(),
                        answer.getValue(),
                        is.path("responses").path(answer.getKey()));
            }
        }
    }

    private void parameters(String name, JsonNode was, JsonNode is) {
        for (var parameter : was) {
            var place = place(parameter);
            var same = stream(is).filter(one -> place(one).equals(place)).findFirst();
            if (same.isEmpty()) {
                found.add(name + " " + place + ": gone");
            } else {
                needed(name + " " + place, parameter, same.get());
                schema(
                        name + " " + place,
                        true,
                        parameter.path("schema"),
                        same.get().path("schema"));
            }
        }
        stream(is)
                .filter(one -> one.path("required").asBoolean(false))
                .filter(one -> stream(was).noneMatch(old -> place(old).equals(place(one))))
                .forEach(one -> found.add(name + " " + place(one) + ": needed now"));
    }

    private static String place(JsonNode parameter) {
        return parameter.path("in").asString() + " parameter "
                + parameter.path("name").asString();
    }

    private void needed(String name, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean(false) && !was.path("required").asBoolean(false)) {
            found.add(name + ": needed now");
        }
    }

    private void body(String name, JsonNode was, JsonNode is) {
        needed(name + " body", was, is);
        content(name + " body", true, was.path("content"), is.path("content"));
    }

    private void answer(String name, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            found.add(name + ": gone");
            return;
        }
        for (var header : was.path("headers").propertyNames()) {
            if (!is.path("headers").has(header)) {
                found.add(name + " header " + header + ": gone");
            }
        }
        content(name, false, was.path("content"), is.path("content"));
    }

    private void content(String name, boolean sent, JsonNode was, JsonNode is) {
        for (var media : was.properties()) {
            if (is.has(media.getKey())) {
                schema(
                        name,
                        sent,
                        media.getValue().path("schema"),
                        is.path(media.getKey()).path("schema"));
            } else {
                found.add(name + " " + media.getKey() + ": gone");
            }
        }
    }

    private void schema(String name, boolean sent, JsonNode was, JsonNode is) {
        if (!compared.add(List.of(sent, was, is))) {
            return;
        }
        var at = was.has("$ref")
                ? (sent ? "body " : "answer ") + was.path("$ref").asString().replaceAll(".*/", "")
                : name;
        compare(at, sent, named(before, was), named(now, is));
    }

    private static JsonNode named(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private void compare(String name, boolean sent, JsonNode was, JsonNode is) {
        SAME.stream()
                .filter(word -> was.has(word) && !was.path(word).equals(is.path(word)))
                .forEach(word -> found.add(name + ": another " + word));
        fields(name, sent, was, is);
        if (sent) {
            bounds(name, was, is);
        }
        for (var part : List.of("items", "additionalProperties", "propertyNames")) {
            if (was.path(part).isObject()) {
                schema(name + "/*", sent, was.path(part), is.path(part));
            }
        }
        for (var word : List.of("oneOf", "anyOf", "allOf")) {
            forms(name, sent, was.path(word), is.path(word));
        }
    }

    private void fields(String name, boolean sent, JsonNode was, JsonNode is) {
        for (var field : was.path("properties").properties()) {
            var same = is.path("properties").path(field.getKey());
            if (same.isMissingNode()) {
                found.add(name + "/" + field.getKey() + ": gone");
            } else {
                schema(name + "/" + field.getKey(), sent, field.getValue(), same);
            }
        }
        var stricter = sent ? is : was;
        var looser = sent ? was : is;
        stream(stricter.path("required"))
                .filter(field -> stream(looser.path("required")).noneMatch(field::equals))
                .filter(field -> sent || is.path("properties").has(field.asString()))
                .forEach(field ->
                        found.add(name + "/" + field.asString() + (sent ? ": needed now" : ": not always there now")));
    }

    private void bounds(String name, JsonNode was, JsonNode is) {
        MOST.stream()
                .filter(word -> tighter(was.path(word), is.path(word), 1))
                .forEach(word -> found.add(name + ": less " + word));
        LEAST.stream()
                .filter(word -> tighter(was.path(word), is.path(word), -1))
                .forEach(word -> found.add(name + ": more " + word));
        if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
            found.add(name + ": another pattern");
        }
        stream(was.path("enum"))
                .filter(value -> is.has("enum") && stream(is.path("enum")).noneMatch(value::equals))
                .forEach(value -> found.add(name + " " + value.asString() + ": gone"));
    }

    private static boolean tighter(JsonNode was, JsonNode is, int sign) {
        return is.isNumber() && (!was.isNumber() || Integer.signum(number(was).compareTo(number(is))) == sign);
    }

    private static BigDecimal number(JsonNode bound) {
        return bound.decimalValue();
    }

    /** Forms are paired by what they are named by: a reference, a title, else the order. */
    private void forms(String name, boolean sent, JsonNode was, JsonNode is) {
        for (int i = 0; i < was.size(); i++) {
            var key = key(was.get(i), i);
            int place = i;
            var same = Stream.iterate(0, j -> j < is.size(), j -> j + 1)
                    .filter(j -> key(is.get(j), j).equals(key))
                    .findFirst();
            if (same.isEmpty()) {
                found.add(name + " " + key + ": gone");
            } else {
                schema(name + " " + key, sent, was.get(place), is.get(same.get()));
            }
        }
    }

    private static String key(JsonNode form, int order) {
        return Stream.of(
                        form.path("$ref").asString("").replaceAll(".*/", ""),
                        form.path("title").asString(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("form " + order);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return list.valueStream();
    }
}
