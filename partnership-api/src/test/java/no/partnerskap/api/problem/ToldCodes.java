package no.partnerskap.api.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from the sources every place where a rule, a value type or the edge turns something away or notices something: by which call,
 * with which code, and with which values. The code stands there as a literal, or the place is one that passes another's code on.
 */
final class ToldCodes {
    private static final Pattern COMMENT = Pattern.compile("(?s)(?<![\\w/])/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern NAMED = Pattern.compile("(?s)Map\\.of\\((.*)\\)");

    /** How a code is told: the call, the place of the code among its arguments, and the values that the call itself adds. */
    enum Call {
        REFUSED("new\\s+Refused\\(", 0),
        REFUSED_UNLESS("Refused\\s*\\.\\s*(?:unless|when)\\(", 1),
        REFUSED_BECAUSE("Refused\\s*\\.\\s*because\\(", -1),
        NOT_YOURS("new\\s+ActOfAnother\\(", 0),
        NOT_YOURS_UNLESS("ActOfAnother\\s*\\.\\s*unless\\(", 1),
        MALFORMED("new\\s+Malformed\\(", 1),
        UNKNOWN("new\\s+UnknownNumber\\(", 0, "number"),
        NUMBERED("\\.get\\(", 1, "number"),
        FAILURE("super\\((?=\\s*HttpStatus\\.)", 1),
        BAD_PARAMETER("new\\s+BadParameter\\(", 1, "parameter"),
        PROBLEM("Problem\\s*\\.\\s*of\\(", 1),
        WRITTEN("problems\\s*\\.\\s*write\\(", 3),
        FINDING("new\\s+Finding\\(", 1),
        FINDING_OF("\\bFinding\\s*\\.\\s*of\\(", 1);

        private final Pattern spelt;
        private final int place;
        private final Set<String> added;

        Call(String spelt, int place, String... added) {
            this.spelt = Pattern.compile(spelt);
            this.place = place;
            this.added = Set.of(added);
        }

        boolean notices() {
            return this == FINDING || this == FINDING_OF;
        }

        boolean namesAKind() {
            return this == UNKNOWN || this == NUMBERED;
        }
    }

    /** One such place; {@code code} is empty where another's code is passed on, {@code values} are those that can be read there. */
    record Told(String file, Call call, String code, Set<String> values, String spelt) {}

    private ToldCodes() {}

    /** All of the main code of the module whose test this is, and of the modules beside it. */
    static List<Told> ofMainCode() {
        var project = Path.of("").toAbsolutePath().getParent();
        return Stream.of("partnership-core", "partnership-projections", "partnership-api")
                .flatMap(module -> sources(project.resolve(module).resolve("src/main/java")).stream())
                .flatMap(file -> in(file.getFileName().toString(), read(file)).stream())
                .toList();
    }

    private static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Told> in(String file, String source) {
        var code = COMMENT.matcher(source).replaceAll("");
        var found = new ArrayList<Told>();
        for (var call : Call.values()) {
            var places = call.spelt.matcher(code);
            while (places.find()) {
                var arguments = arguments(code, places.end());
                if (call != Call.NUMBERED || arguments.size() == 2 && isKind(arguments.getLast())) {
                    found.add(told(file, call, arguments));
                }
            }
        }
        return found;
    }

    /** Much is got by {@code get}; what is numbered is got with a word for what it is. */
    private static boolean isKind(String argument) {
        return LITERAL.matcher(argument.strip()).matches();
    }

    private static Told told(String file, Call call, List<String> arguments) {
        var spelt = String.join(", ", arguments);
        var literal = call.place < 0 || call.place >= arguments.size()
                ? ""
                : arguments.get(call.place).strip();
        var matched = LITERAL.matcher(literal);
        var code = matched.matches() ? (call.namesAKind() ? "unknown-" : "") + matched.group(1) : "";
        return new Told(file, call, code, values(call, arguments), spelt);
    }

    private static Set<String> values(Call call, List<String> arguments) {
        var named = new TreeSet<>(call.added);
        for (var argument : arguments) {
            var map = NAMED.matcher(argument.strip());
            if (map.matches()) {
                var pairs = arguments(map.group(1) + ")", 0);
                for (int i = 0; i < pairs.size() - 1; i += 2) {
                    named.add(pairs.get(i).strip().replace("\"", ""));
                }
            }
        }
        return named;
    }

    /** The arguments from just after an opening bracket to the one that closes it. */
    private static List<String> arguments(String code, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int start = from;
        for (int at = from; at < code.length(); at++) {
            char c = code.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && depth-- == 0) {
                arguments.add(code.substring(start, at));
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments.add(code.substring(start, at));
                start = at + 1;
            }
        }
        throw new IllegalStateException("A bracket is not closed: " + code.substring(from));
    }
}
