package no.partnerskap.view.words;

import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.partnerskap.core.kernel.Oslo;

/** Message patterns of one bundle in exactly one language; a missing one is never taken from another language. */
final class MessagePatterns {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9-]+)}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.+");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private static final Pattern SEVERAL = Pattern.compile("[\\w-]+(, [\\w-]+)+");
    private final ResourceBundle patterns;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final String comma;
    private final String and;

    MessagePatterns(String bundle, Locale locale, String day, String and) {
        this.patterns = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.moment = DateTimeFormatter.ofPattern(day + " HH:mm", locale);
        this.comma = String.valueOf(DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
        this.and = and;
    }

    String say(String key, Map<String, String> values, UnaryOperator<String> nameOf) {
        return PLACE.matcher(patterns.getString(key)).replaceAll(place -> {
            var name = place.group(1);
            int dash = name.indexOf('-');
            var value = values.getOrDefault(name, values.getOrDefault(name.substring(dash + 1), "?"));
            return Matcher.quoteReplacement(
                    name.startsWith("owner")
                            ? list(Arrays.stream(value.split(",")).map(nameOf).toList())
                            : say(dash < 0 ? name : name.substring(0, dash), value));
        });
    }

    private String say(String kind, String value) {
        if (SEVERAL.matcher(value).matches()) {
            return list(
                    Arrays.stream(value.split(", ")).map(one -> say(kind, one)).toList());
        }
        if (DAY.matcher(value).matches() || INSTANT.matcher(value).matches()) {
            return when(value);
        }
        if (DECIMAL.matcher(value).matches()) {
            return value.replace(".", comma);
        }
        var word = kind + "." + value;
        var counted = kind + "." + countedAs(value);
        if (patterns.containsKey(word)) {
            return patterns.getString(word);
        }
        return patterns.containsKey(counted)
                ? patterns.getString(counted).replace("#", value.startsWith("-") ? value.substring(1) : value)
                : value;
    }

    /** A value chosen by a caller, such as a clause key, may look like an impossible date and is then left as it is. */
    private String when(String value) {
        try {
            return DAY.matcher(value).matches()
                    ? day.format(LocalDate.parse(value))
                    : moment.format(OffsetDateTime.parse(value).atZoneSameInstant(Oslo.ZONE));
        } catch (DateTimeException noDay) {
            return value;
        }
    }

    private static String countedAs(String value) {
        var number = value.equals("1") || value.equals("-1") ? "one" : "more";
        return value.startsWith("-") ? "minus-" + number : number;
    }

    private String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
    }

    boolean knows(String key) {
        return patterns.containsKey(key);
    }

    Set<String> places(String key) {
        var places = new TreeSet<String>();
        PLACE.matcher(patterns.getString(key)).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    Set<String> keys() {
        return patterns.keySet();
    }
}
