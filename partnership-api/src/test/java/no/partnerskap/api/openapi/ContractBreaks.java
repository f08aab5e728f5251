package no.partnerskap.api.openapi;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What breaks a client that was made for an earlier interface, both given as {@link InterfaceLines}. Clients pass over fields of
 * answers and values of enumerations that they do not know; bodies are read strictly.
 */
final class ContractBreaks {
    private static final String REQUIRED = "required";

    private ContractBreaks() {}

    /** Each break in a line of its own, always in the same words, so that it can be announced by them. */
    static List<String> between(Collection<String> before, Collection<String> now) {
        var was = byPlace(before);
        var is = byPlace(now);
        var found = new TreeSet<String>();
        was.forEach((place, facts) -> {
            if (is.containsKey(place)) {
                compare(place, facts, is.get(place), found);
            } else if (is.containsKey(owner(place)) || place.equals(owner(place)) && !ofSchema(place)) {
                found.add(place + ": gone");
            }
        });
        is.keySet().stream()
                .filter(place -> !was.containsKey(place) && was.containsKey(owner(place)))
                .filter(place -> sent(place) && is.get(place).contains(REQUIRED))
                .forEach(place -> found.add(place + ": needed now"));
        return List.copyOf(found);
    }

    private static Map<String, List<String>> byPlace(Collection<String> lines) {
        return lines.stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(
                        line -> line[0], line -> List.of(line[1].split(", ")), (one, other) -> one, TreeMap::new));
    }

    /** The operation or the schema that a place stands in; where that is gone, nothing is said of what stood in it. */
    private static String owner(String place) {
        var words = place.split(" ");
        return words[0] + " " + (ofSchema(place) ? words[1].replaceAll("\\..*", "") : words[1]);
    }

    private static boolean ofSchema(String place) {
        return place.matches("(body|answer) .*");
    }

    private static boolean sent(String place) {
        return !place.startsWith("answer ") && !place.matches("[A-Z]+ \\S+ 2[0-9]{2}.*");
    }

    private static void compare(String place, List<String> was, List<String> is, Set<String> found) {
        if (!was.getFirst().equals(is.getFirst())) {
            found.add(place + ": is " + is.getFirst() + ", was " + was.getFirst());
        }
        if (sent(place)) {
            if (is.contains(REQUIRED) && !was.contains(REQUIRED)) {
                found.add(place + ": needed now");
            }
            is.stream()
                    .filter(fact -> fact.contains("=") && tighter(fact, was))
                    .forEach(fact -> found.add(place + ": now " + fact));
        } else {
            if (was.contains(REQUIRED) && !is.contains(REQUIRED)) {
                found.add(place + ": not always there now");
            }
            was.stream()
                    .filter(fact -> fact.contains("const=") && !is.contains(fact))
                    .forEach(fact -> found.add(place + ": no longer " + fact));
        }
    }

    private static boolean tighter(String fact, List<String> was) {
        var name = fact.substring(0, fact.indexOf('=') + 1);
        var before = was.stream().filter(one -> one.startsWith(name)).findFirst();
        if (before.isEmpty()) {
            return true;
        }
        boolean most = name.contains("max");
        return most || name.contains("min")
                ? Integer.signum(number(fact).compareTo(number(before.get()))) == (most ? -1 : 1)
                : !fact.equals(before.get());
    }

    private static BigDecimal number(String fact) {
        return new BigDecimal(fact.substring(fact.indexOf('=') + 1));
    }
}
