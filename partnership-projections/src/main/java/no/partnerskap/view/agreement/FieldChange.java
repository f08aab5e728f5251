package no.partnerskap.view.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Difference in one value. Objects are compared field by field, lists of the same length element by element; lists of different
 * lengths differ as a whole.
 *
 * @param pointer the place of the value, as a JSON Pointer (RFC 6901)
 * @param before the value in the first state; absent if there is none
 * @param after the value in the second state; absent if there is none
 */
public record FieldChange(
        String pointer, @Nullable Object before, @Nullable Object after) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<LinkedHashMap<String, Object>> PARTS = new TypeReference<>() {};

    /** Compares two values, each as {@link #written}. */
    static List<FieldChange> between(@Nullable Object before, @Nullable Object after) {
        var changes = new ArrayList<FieldChange>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    /** A record as plain maps, lists, texts, numbers and booleans, without some of its parts; null for null. */
    static @Nullable Map<String, Object> written(@Nullable Record value, String... without) {
        if (value == null) {
            return null;
        }
        var parts = JSON.readValue(JSON.writeValueAsString(value), PARTS);
        List.of(without).forEach(parts::remove);
        return parts;
    }

    private static void compare(
            String pointer, @Nullable Object before, @Nullable Object after, List<FieldChange> into) {
        if (same(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            var names = new TreeSet<String>();
            one.keySet().forEach(name -> names.add(name.toString()));
            other.keySet().forEach(name -> names.add(name.toString()));
            names.forEach(name -> compare(pointer + "/" + escaped(name), one.get(name), other.get(name), into));
        } else if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(pointer + "/" + i, one.get(i), other.get(i), into);
            }
        } else {
            into.add(new FieldChange(pointer, before, after));
        }
    }

    /** Numbers are equal if their values are. */
    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal one && after instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(before, after);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    FieldChange mirrored() {
        return new FieldChange(pointer, after, before);
    }
}
