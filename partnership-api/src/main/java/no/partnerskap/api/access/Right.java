package no.partnerskap.api.access;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Right to do one thing: who has it, and on which condition. A capacity that is not named does not have it.
 *
 * @param writes whether it takes a scope for writing
 */
record Right(Area area, boolean writes, Map<Capacity, Condition> held) {
    Right {
        held = Collections.unmodifiableMap(new EnumMap<>(held));
    }

    static Right of(Area area, boolean writes, Capacity capacity, Condition condition) {
        return new Right(area, writes, Map.of(capacity, condition));
    }

    /** Kinds of caller that have this right, as listed in a rejection. */
    Map<String, String> callers() {
        return Map.of("callers", held.keySet().stream().map(Capacity::caller).collect(Collectors.joining(", ")));
    }

    Right with(Capacity capacity, Condition condition) {
        return and(of(area, writes, capacity, condition));
    }

    Right and(Right other) {
        var both = new EnumMap<>(held);
        both.putAll(other.held);
        return new Right(area, writes, both);
    }
}
