package no.partnerskap.view.findings;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.finding.Noticed;

/** The sentences about findings, in bokmål, nynorsk and English. Every code has them in all three. */
final class FindingTexts {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");
    private final Language nb = new Language(Locale.of("nb"), "d. MMMM uuuu", "og");
    private final Language nn = new Language(Locale.of("nn"), "d. MMMM uuuu", "og");
    private final Language en = new Language(Locale.ENGLISH, "d MMMM uuuu", "and");

    private record Language(Locale locale, String day, String and) {
        /** Exactly this language: a sentence that is lacking is a fault, and no other language stands in. */
        String pattern(String key) {
            return ResourceBundle.getBundle(
                            "no.partnerskap.view.findings.findings",
                            locale,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(key);
        }

        String say(String value) {
            if (DAY.matcher(value).matches()) {
                return DateTimeFormatter.ofPattern(day, locale).format(LocalDate.parse(value));
            }
            return DECIMAL.matcher(value).matches()
                    ? value.replace(
                            '.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator())
                    : value;
        }

        String list(List<String> names) {
            return names.size() < 2
                    ? String.join("", names)
                    : String.join(", ", names.subList(0, names.size() - 1)) + " " + and + " " + names.getLast();
        }
    }

    /** What was found; owners go by the names given. */
    Sentence found(Noticed noticed, UnaryOperator<String> nameOf) {
        return sentence(noticed, "found", nameOf);
    }

    /** What would put it right. */
    Sentence resolved(Noticed noticed, UnaryOperator<String> nameOf) {
        return sentence(noticed, "resolved", nameOf);
    }

    private Sentence sentence(Noticed noticed, String which, UnaryOperator<String> nameOf) {
        return new Sentence(
                say(nb, noticed, which, nameOf), say(nn, noticed, which, nameOf), say(en, noticed, which, nameOf));
    }

    private static String say(Language language, Noticed noticed, String which, UnaryOperator<String> nameOf) {
        var values = noticed.said();
        return PLACE.matcher(language.pattern(noticed.code().name() + "." + which))
                .replaceAll(place -> {
                    var name = place.group(1);
                    var value = values.getOrDefault(name, "?");
                    var said = name.startsWith("owner")
                            ? language.list(
                                    Arrays.stream(value.split(",")).map(nameOf).toList())
                            : language.say(value);
                    return Matcher.quoteReplacement(said);
                });
    }

    /** The values that a code's sentences name, in any language. */
    Set<String> named(FindingCode code) {
        return List.of(nb, nn, en).stream()
                .flatMap(language -> List.of("found", "resolved").stream()
                        .flatMap(which -> PLACE.matcher(language.pattern(code.name() + "." + which))
                                .results()
                                .map(result -> result.group(1))))
                .collect(Collectors.toSet());
    }
}
