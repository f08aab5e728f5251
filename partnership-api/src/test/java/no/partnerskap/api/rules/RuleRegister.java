package no.partnerskap.api.rules;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.partnerskap.core.rules.Action;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.core.rules.RuleSource;

/** The rules beside the code that keeps them and the tests that show them: what does not fit, and a page for people. */
final class RuleRegister {
    static final String PAGE = "docs/rules.md";

    private static final Pattern ID = Pattern.compile("(?<![\\p{Alnum}_-])R-\\d{3,}");

    /** A rule as the register sees it; tests make up their own. */
    record Entry(String id, String title, RuleSource mark, Action action, String source, Optional<String> notYet) {
        static Entry of(Rule rule) {
            return new Entry(rule.id(), rule.title(), rule.mark(), rule.action(), rule.source(), rule.notYet());
        }
    }

    private enum State {
        KEPT_AND_SHOWN("kept and shown by a test"),
        KEPT("kept, but no test shows it"),
        NOT_YET("not kept yet, for a reason"),
        OPEN("neither kept nor explained");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    private final SequencedMap<String, Entry> rules = new LinkedHashMap<>();
    private final Map<String, NavigableSet<String>> keptBy = new LinkedHashMap<>();
    private final Map<String, NavigableSet<String>> shownBy = new LinkedHashMap<>();
    private final NavigableSet<String> unknown = new TreeSet<>();
    private final NavigableSet<String> misplaced = new TreeSet<>();

    RuleRegister(Collection<Entry> rules, Collection<SourceFile> files) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        files.forEach(this::read);
    }

    private void read(SourceFile file) {
        if (!file.path().equals(PAGE)) {
            ID.matcher(file.text()).results().forEach(hit -> know(hit.group(), file.path()));
        }
        if (file.path().endsWith(".java")) {
            RuleMarks.in(file.text()).forEach(mark -> read(mark, file));
        }
    }

    private void read(RuleMark mark, SourceFile file) {
        boolean inPlace = switch (mark.kind()) {
            case KEEPS -> file.isMainCode();
            case SHOWS -> file.isTestCode();
        };
        if (!inPlace) {
            misplaced.add("%s on %s in %s".formatted(mark.kind(), mark.place(), file.path()));
            return;
        }
        if (mark.ids().isEmpty()) {
            unknown.add("no rule named by %s on %s in %s".formatted(mark.kind(), mark.place(), file.path()));
        }
        var places = mark.kind() == RuleMark.Kind.KEEPS ? keptBy : shownBy;
        for (var id : mark.ids()) {
            know(id, file.path());
            places.computeIfAbsent(id, none -> new TreeSet<>()).add(mark.place());
        }
    }

    private void know(String id, String path) {
        if (!rules.containsKey(id)) {
            unknown.add(id + " in " + path);
        }
    }

    /** Ids that are no rule's, in any text or mark. */
    Collection<String> unknown() {
        return unknown;
    }

    /** Marks that count for nothing: code is marked as keeping, tests as showing. */
    Collection<String> misplaced() {
        return misplaced;
    }

    List<String> keptButNotShown() {
        return ids(rule -> isKept(rule) && !shownBy.containsKey(rule.id()));
    }

    List<String> neitherKeptNorExplained() {
        return ids(rule -> !isKept(rule) && rule.notYet().isEmpty());
    }

    List<String> keptButStillExplained() {
        return ids(rule -> isKept(rule) && rule.notYet().isPresent());
    }

    private List<String> ids(Predicate<Entry> which) {
        return rules.values().stream().filter(which).map(Entry::id).toList();
    }

    private boolean isKept(Entry rule) {
        return keptBy.containsKey(rule.id());
    }

    private State state(Entry rule) {
        if (isKept(rule)) {
            return shownBy.containsKey(rule.id()) ? State.KEPT_AND_SHOWN : State.KEPT;
        }
        return rule.notYet().isPresent() ? State.NOT_YET : State.OPEN;
    }

    /** The text of docs/rules.md. */
    String page() {
        return """
            # The rules and where they are kept

            Every rule of the partnership has a number that code, tests, findings and documents quote. A test
            generates this page from the sources and fails when the two differ; do not edit it. The mark says
            what a rule is based on (LEGAL, GUIDE, REPORT, OWN), the action what a breach leads to (BLOCK, WARN,
            AUDIT, or NONE where nothing can be breached). Code that keeps a rule is marked `@Keeps`, a test
            that shows it `@Shows`; a rule without code says what it waits for.

            | State | Rules |
            |---|---:|
            %s

            | Rule | Title | Mark | Action | Source | Kept by | Shown by, or why not yet |
            |---|---|---|---|---|---|---|
            %s
            """.formatted(counts(), rules.values().stream().map(this::row).collect(joining("\n")));
    }

    private String counts() {
        var counts = Stream.of(State.values())
                .map(state -> Map.entry(
                        state,
                        rules.values().stream()
                                .filter(rule -> state(rule) == state)
                                .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> cells(count.getKey().words, count.getValue().toString()));
        return Stream.concat(counts, Stream.of(cells("all", String.valueOf(rules.size()))))
                .collect(joining("\n"));
    }

    private String row(Entry rule) {
        var shownOrWaiting = switch (state(rule)) {
            case KEPT_AND_SHOWN -> code(shownBy, rule);
            case KEPT -> State.KEPT.words;
            case NOT_YET -> rule.notYet().orElseThrow();
            case OPEN -> State.OPEN.words;
        };
        return cells(
                rule.id(),
                rule.title(),
                rule.mark().name(),
                rule.action().name(),
                rule.source(),
                isKept(rule) ? code(keptBy, rule) : "-",
                shownOrWaiting);
    }

    private static String code(Map<String, NavigableSet<String>> places, Entry rule) {
        return places.get(rule.id()).stream().map(place -> "`" + place + "`").collect(joining(", "));
    }

    private static String cells(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(joining(" | ", "| ", " |"));
    }
}
