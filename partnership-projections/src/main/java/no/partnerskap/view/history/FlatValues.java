package no.partnerskap.view.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.CanonicalJson;
import no.partnerskap.core.kernel.SubjectKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flattened values of an item, each by its path: {@code owners/M1/verdict}. A list element goes by the owner, key or number that it
 * names, otherwise by its index.
 */
final class FlatValues {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NAMES = List.of("owner", "key", "decision", "item", "amendment", "agreement");

    private FlatValues() {}

    static SortedMap<String, String> of(Object thing) {
        var leaves = new TreeMap<String, String>();
        add("", JSON.readTree(CanonicalJson.bytes(thing)), leaves);
        return leaves;
    }

    private static void add(String way, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(part -> add(on(way, part.getKey()), part.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty() && node.get(0).isContainer()) {
            int place = 0;
            for (var element : node) {
                add(on(way, name(element, ++place)), element, leaves);
            }
        } else if (node.isArray()) {
            var values = new ArrayList<String>();
            node.forEach(value -> values.add(value.asString()));
            if (!values.isEmpty()) {
                leaves.put(way, String.join(", ", values));
            }
        } else {
            leaves.put(way, node.asString());
        }
    }

    private static String name(JsonNode element, int place) {
        return NAMES.stream()
                .filter(name -> element.path(name).isValueNode())
                .map(name -> element.path(name).asString())
                .findFirst()
                .orElse(Integer.toString(place));
    }

    private static String on(String way, String part) {
        return way.isEmpty() ? part : way + "/" + part;
    }

    /** The values that differ between the first and the second, in the order of their paths. */
    static List<ValueChange> between(SubjectKey of, Map<String, String> before, Map<String, String> after) {
        var ways = new TreeSet<>(before.keySet());
        ways.addAll(after.keySet());
        return ways.stream()
                .filter(way -> !Objects.equals(before.get(way), after.get(way)))
                .map(way -> new ValueChange(of, way, before.get(way), after.get(way)))
                .toList();
    }
}
