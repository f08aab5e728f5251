package no.partnerskap.api.house;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.partnerskap.api.rules.SourceFile;

/** What every source keeps as a text, where neither compiler nor formatter asks for it. */
enum SourceRule {
    HAS_LINES_THAT_FIT {
        @Override
        List<String> brokenIn(String source) {
            var lines = source.lines().toList();
            return IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).length() > COLUMNS)
                    .mapToObj(i -> "line " + (i + 1))
                    .toList();
        }
    },
    /** A class is named in full only where its own name is another's: imported from elsewhere, or that of a class here. */
    IMPORTS_WHAT_IT_NAMES {
        @Override
        List<String> brokenIn(String source) {
            var code = SourceFile.code(source);
            return IN_FULL.matcher(code.replaceAll("(?m)^(import|package) .*", ""))
                    .results()
                    .filter(name -> !Pattern.compile(OTHER.formatted(name.group(), name.group(1)))
                            .matcher(code)
                            .find())
                    .map(MatchResult::group)
                    .toList();
        }
    },
    LEAVES_NOTHING_TO_DO {
        @Override
        List<String> brokenIn(String source) {
            return LEFT.matcher(source).results().map(MatchResult::group).toList();
        }
    };

    private static final int COLUMNS = 140;
    private static final Pattern IN_FULL = Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.){2,}([A-Z]\\w*)");
    private static final String OTHER =
            "import (?!\\Q%1$s\\E;)[\\w.]+\\.%2$s;|\\b(class|record|interface|enum) %2$s\\b";
    private static final Pattern LEFT = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    /** Where a source breaks it. */
    abstract List<String> brokenIn(String source);
}
