package no.partnerskap.core.meeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for what records say: JSON in the canonical form of RFC 8785, what is absent left out. So the hash of old content stays
 * the same when a record gains a field that it may lack.
 */
final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private CanonicalJson() {}

    static String sha256(Record content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(of(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Object value) {
        return switch (value) {
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Map<?, ?> map -> object(byName(map));
            case Collection<?> items ->
                items.stream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
            case Record fields -> record(fields);
            default -> quoted(value.toString());
        };
    }

    private static String record(Record fields) {
        var components = fields.getClass().getRecordComponents();
        var only = Arrays.stream(components)
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .findFirst();
        if (only.isPresent()) {
            return of(read(only.get(), fields) instanceof Object value ? value : "");
        }
        var present = new TreeMap<String, Object>();
        for (var component : components) {
            if (read(component, fields) instanceof Object value) {
                present.put(component.getName(), value);
            }
        }
        return object(present);
    }

    private static TreeMap<String, Object> byName(Map<?, ?> map) {
        var named = new TreeMap<String, Object>();
        map.forEach((key, value) -> named.put(key.toString(), value));
        return named;
    }

    private static String object(TreeMap<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + of(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Content is made of public records: " + fields.getClass(), e);
        }
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(CanonicalJson::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < FIRST_PRINTABLE ? "\\u%04x".formatted(c) : String.valueOf((char) c);
        };
    }
}
