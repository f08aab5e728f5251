package no.partnerskap.api.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rule marks of one Java source: {@code @Keeps} and {@code @Shows}, with one or more rules, qualified or not.
 * Reading sources rather than classes shows also what the compiler drops, and needs no module on the class path.
 */
final class RuleMarks {
    private static final Pattern TOKEN =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*|\\S");
    private static final Pattern CONSTANT = Pattern.compile("R_\\d+");
    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum");
    private static final Set<String> QUALIFIERS = Set.of("value", "no", "partnerskap", "core", "rules", "Rule");
    private static final Set<String> END_OF_NAME = Set.of("(", ")", "=", ";", ",", "{", "}");

    private final List<String> tokens;
    private final Deque<String> braces = new ArrayDeque<>();
    private final List<RuleMark> found = new ArrayList<>();
    private @Nullable String opening;

    private RuleMarks(String source) {
        tokens = TOKEN.matcher(SourceFile.code(source))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static List<RuleMark> in(String source) {
        return new RuleMarks(source).read();
    }

    private List<RuleMark> read() {
        for (int at = 0; at < tokens.size(); at++) {
            if (startsAnnotation(at)) {
                at = readAnnotation(at) - 1;
            } else if (startsType(at)) {
                opening = token(at + 1);
            } else if (token(at).equals("{")) {
                braces.addLast(opening == null ? "" : opening);
                opening = null;
            } else if (token(at).equals("}")) {
                braces.pollLast();
            }
        }
        return found;
    }

    /** Returns where the annotation ends. */
    private int readAnnotation(int at) {
        int nameEnd = endOfAnnotationName(at);
        int end = endOfAnnotation(at);
        switch (token(nameEnd - 1)) {
            case "Keeps" -> found.add(new RuleMark(RuleMark.Kind.KEEPS, placeAfter(end), ids(nameEnd, end)));
            case "Shows" -> found.add(new RuleMark(RuleMark.Kind.SHOWS, placeAfter(end), ids(nameEnd, end)));
            default -> {}
        }
        return end;
    }

    private List<String> ids(int from, int to) {
        return tokens.subList(from, to).stream()
                .filter(token -> Character.isJavaIdentifierStart(token.charAt(0)) && !QUALIFIERS.contains(token))
                .map(token -> CONSTANT.matcher(token).matches() ? token.replace('_', '-') : token)
                .toList();
    }

    /** Names what the annotation that ends here stands on: a package, {@code Outer.Type} or {@code Type#member}. */
    private String placeAfter(int end) {
        var last = "?";
        int generics = 0;
        for (int at = end; at < tokens.size(); at++) {
            var token = token(at);
            if (startsAnnotation(at)) {
                at = endOfAnnotation(at) - 1;
            } else if (token.equals("package")) {
                var rest = tokens.subList(at + 1, tokens.size());
                return String.join("", rest.subList(0, rest.indexOf(";")));
            } else if (startsType(at)) {
                return within(".", token(at + 1));
            } else if (token.equals("<")) {
                generics++;
            } else if (token.equals(">")) {
                generics--;
            } else if (generics == 0 && END_OF_NAME.contains(token)) {
                return within("#", last);
            } else if (generics == 0 && Character.isJavaIdentifierStart(token.charAt(0))) {
                last = token;
            }
        }
        return within("#", last);
    }

    private String within(String separator, String name) {
        var types =
                new ArrayList<>(braces.stream().filter(type -> !type.isEmpty()).toList());
        if (opening != null) {
            types.add(opening);
        }
        return types.isEmpty() ? name : String.join(".", types) + separator + name;
    }

    private boolean startsAnnotation(int at) {
        return token(at).equals("@") && !token(at + 1).equals("interface");
    }

    private boolean startsType(int at) {
        boolean named = !token(at + 1).isEmpty()
                && Character.isJavaIdentifierStart(token(at + 1).charAt(0));
        if (token(at).equals("record")) {
            return named && Set.of("(", "<").contains(token(at + 2));
        }
        return named && TYPE_WORDS.contains(token(at)) && !token(at - 1).equals(".");
    }

    private int endOfAnnotationName(int at) {
        int end = at + 2;
        while (token(end).equals(".")) {
            end += 2;
        }
        return end;
    }

    private int endOfAnnotation(int at) {
        int end = endOfAnnotationName(at);
        if (!token(end).equals("(")) {
            return end;
        }
        int depth = 0;
        do {
            depth += token(end).equals("(") ? 1 : token(end).equals(")") ? -1 : 0;
            end++;
        } while (depth > 0 && end < tokens.size());
        return end;
    }

    private String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : "";
    }
}
