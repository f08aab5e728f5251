package no.partnerskap.api.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a body: another value in one place of it, a field too few or too many, or bytes that are no JSON. */
final class BrokenJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** Stands where raw text goes that no tree of values could hold. */
    private static final String MARK = "@mark@";

    /** A value of which many do not fill the memory of the test. */
    private static final int SHORT = 100;

    private static final List<String> RAW = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "1.9",
            "0.001",
            "1e2",
            "1e30",
            "1e999999999",
            "1e-999999999",
            "2147483648",
            "99999999999999999999",
            "9".repeat(50),
            "NaN",
            "01",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "{\"a\":1}",
            "[".repeat(40) + "]".repeat(40),
            "\"\"",
            "\"7\"",
            "\"0000-00-00\"",
            "\"9999-12-31\"",
            "\"2027-02-29\"",
            "\"2028-02-29\"",
            "\"2026-01-01T00:00:00Z\"",
            "\"+999999999-12-31\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "\"\\ufeff\"",
            "\"e\\u0301\"",
            "\"a\\nb\"",
            "\"\u0661\u0662\"",
            "\"01017000027\"",
            "\"M999\"",
            "\"STATE\"",
            "\"9999\"",
            "\"x\\u2028y\"",
            "\"" + "a".repeat(4_001) + "\"",
            "\"" + "a".repeat(21_000) + "\"",
            "\"" + "x".repeat(300_000) + "\"");
    private final Dice dice;

    BrokenJson(Dice dice) {
        this.dice = dice;
    }

    /** @param how in what way it was broken */
    record Broken(byte[] bytes, String how) {}

    Broken of(byte[] good) {
        return dice.falls(75) ? inOnePlace(good) : bytes(good);
    }

    private Broken inOnePlace(byte[] good) {
        var tree = JSON.readTree(good);
        var places = new ArrayList<JsonNode>();
        gather(tree, places);
        var place = dice.one(places);
        var raw = dice.one(RAW);
        var how = "value " + raw.substring(0, Math.min(20, raw.length()));
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            var name = dice.one(List.copyOf(object.propertyNames()));
            switch (dice.upTo(9)) {
                case 0 -> {
                    object.remove(name);
                    how = "without " + name;
                }
                case 1 -> {
                    object.put(dice.one("x", "recordedAt", "by", "office", "@class", "__proto__", name + " "), MARK);
                    how = "one more";
                }
                default -> object.put(name, MARK);
            }
        } else if (place instanceof ArrayNode array) {
            boolean many = raw.length() < SHORT && dice.falls(10);
            for (int i = many ? 501 : 1; i > 0; i--) {
                array.add(MARK);
            }
        } else {
            return bytes(good);
        }
        var text = JSON.writeValueAsString(tree).replace("\"" + MARK + "\"", raw);
        return new Broken(text.getBytes(StandardCharsets.UTF_8), how);
    }

    private static void gather(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(part -> gather(part, places));
        }
    }

    private Broken bytes(byte[] good) {
        var text = new String(good, StandardCharsets.UTF_8);
        return switch (dice.upTo(10)) {
            case 0 -> new Broken(Arrays.copyOf(good, dice.upTo(Math.max(0, good.length - 1))), "cut short");
            case 1 -> new Broken(flipped(good), "one byte");
            case 2 -> new Broken(text.getBytes(StandardCharsets.UTF_16), "utf-16");
            case 3 -> new Broken(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), "byte order mark");
            case 4 -> new Broken((text + text).getBytes(StandardCharsets.UTF_8), "twice");
            case 5 -> new Broken(new byte[0], "empty");
            case 6 -> new Broken((text + "x").getBytes(StandardCharsets.UTF_8), "something after it");
            case 7 ->
                new Broken(text.replaceFirst("\\{", "{" + twice(text)).getBytes(StandardCharsets.UTF_8), "double");
            case 8 ->
                new Broken(
                        dice.one("null", "[]", "1", "\"\"", "{}", " ", "[{}]").getBytes(StandardCharsets.UTF_8),
                        "other");
            case 9 -> new Broken(inserted(good), "not utf-8");
            default -> new Broken(("[".repeat(50_000)).getBytes(StandardCharsets.UTF_8), "deep");
        };
    }

    private static String twice(String text) {
        int end = text.indexOf("\":");
        return end < 0 ? "\"a\":1,\"a\":1," : text.substring(text.indexOf('"'), end) + "\":1,";
    }

    private byte[] flipped(byte[] good) {
        var bytes = good.clone();
        if (bytes.length > 0) {
            bytes[dice.upTo(bytes.length - 1)] = (byte) dice.upTo(255);
        }
        return bytes;
    }

    private byte[] inserted(byte[] good) {
        int at = dice.upTo(good.length);
        var wrong = dice.one(new byte[] {(byte) 0xC0, (byte) 0xAF}, new byte[] {(byte) 0xFF}, new byte[] {
            (byte) 0xED, (byte) 0xA0, (byte) 0x80
        });
        var bytes = Arrays.copyOf(good, good.length + wrong.length);
        System.arraycopy(good, at, bytes, at + wrong.length, good.length - at);
        System.arraycopy(wrong, 0, bytes, at, wrong.length);
        return bytes;
    }
}
