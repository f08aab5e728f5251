package no.partnerskap.api.cli.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.partnerskap.view.agreement.ClauseDiff;
import no.partnerskap.view.agreement.Passage;
import no.partnerskap.view.history.Ground;
import no.partnerskap.view.history.ReplayStep;
import no.partnerskap.view.history.ValueChange;
import org.jspecify.annotations.Nullable;

/** Step of a replay as lines of at most 100 columns. Colours only repeat what the markers show: what was removed and what was added. */
final class StepText {
    static final int COLUMNS = 100;
    private static final int MOST_VALUES = 12;
    private static final int LONGEST_VALUE = 36;
    private static final String INDENT = "       ";
    private static final String GONE = "\u001b[31m";
    private static final String NEW = "\u001b[32m";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";
    private final ReplayWords say;
    private final Map<String, String> names;
    private final boolean colours;
    private final List<String> lines = new ArrayList<>();

    private StepText(ReplayWords say, Map<String, String> names, boolean colours) {
        this.say = say;
        this.names = names;
        this.colours = colours;
    }

    /** {@code names}: the owners' names by id; {@code type}: the stored name of the event. */
    static List<String> of(ReplayStep step, String type, ReplayWords say, Map<String, String> names, boolean colours) {
        var text = new StepText(say, names, colours);
        text.head(step, type);
        text.changed(step);
        text.grounds(step.because());
        return text.lines;
    }

    private void head(ReplayStep step, String type) {
        var about = step.concerns().stream().map(say::thing).collect(Collectors.joining(", "));
        var head = String.format(
                Locale.ROOT,
                "%5d  %s  %s: %s (%s)",
                step.recorded().version(),
                step.day(),
                who(step.recorded().actingAs()),
                say.say(type),
                about);
        lines.add(colours ? BOLD + cut(head, COLUMNS) + PLAIN : cut(head, COLUMNS));
    }

    private String who(String actingAs) {
        var name = names.get(actingAs);
        return name == null ? say.say("by." + actingAs) : name + " (" + actingAs + ")";
    }

    private void changed(ReplayStep step) {
        if (step.changed().isEmpty() && step.clauses().isEmpty()) {
            add(say.say("nothing"));
        }
        step.clauses().forEach(this::clause);
        step.changed().stream().limit(MOST_VALUES).forEach(this::value);
        if (step.changed().size() > MOST_VALUES) {
            add("… " + say.say("more", step.changed().size() - MOST_VALUES));
        }
    }

    private void value(ValueChange valueChange) {
        var before = valueChange.before();
        var after = valueChange.after();
        var change = before == null
                ? coloured(NEW, "= " + brief(after))
                : after == null
                        ? coloured(GONE, brief(before) + " → –")
                        : coloured(GONE, brief(before)) + " → " + coloured(NEW, brief(after));
        var way = cut(say.thing(valueChange.of()) + " " + say.path(valueChange.where()), 100 - 2 * LONGEST_VALUE + 24);
        fitting(way + ": " + change);
    }

    private void clause(ClauseDiff diff) {
        add(say.say("clause." + diff.outcome().name()) + " " + diff.key() + ":");
        diff.fields().stream()
                .limit(MOST_VALUES)
                .forEach(field -> fitting("  " + field.pointer() + ": " + brief(text(field.before())) + " → "
                        + brief(text(field.after()))));
        if (!diff.text().isEmpty()) {
            wrap("  ", diff.text().stream().map(this::passage).collect(Collectors.joining()));
        }
    }

    /** Removed text is in {@code [- -]}, added text in {@code {+ +}}. */
    private String passage(Passage passage) {
        var words = oneLine(passage.text());
        return switch (passage.kind()) {
            case KEPT -> words;
            case REMOVED -> coloured(GONE, "[-" + words + "-]");
            case ADDED -> coloured(NEW, "{+" + words + "+}");
        };
    }

    private void grounds(List<Ground> grounds) {
        if (!grounds.isEmpty()) {
            wrap(
                    "",
                    say.say("because") + " "
                            + grounds.stream().map(this::ground).collect(Collectors.joining("; ")));
        }
    }

    private String ground(Ground ground) {
        return switch (ground.kind()) {
            case RULE, BODY -> ground.what();
            case THING -> say.thing(ground.what());
            case EVENT -> say.say("because.event") + " " + ground.what();
            case ORIGIN -> say.say("origin." + ground.what());
            case REASON -> "«" + oneLine(ground.what()) + "»";
        };
    }

    private void add(String line) {
        lines.add(INDENT + line);
    }

    /** A line of parts that are each short enough; colour codes take no width. */
    private void fitting(String line) {
        var seen = line.replaceAll("\u001b\\[[0-9]+m", "");
        add(seen.length() <= COLUMNS - INDENT.length() ? line : cut(seen, COLUMNS - INDENT.length()));
    }

    /** Breaks at spaces; a word longer than a line is cut. */
    private void wrap(String indent, String words) {
        int room = COLUMNS - INDENT.length() - indent.length();
        var line = new StringBuilder();
        int used = 0;
        for (var word : words.split(" ")) {
            var rest = word;
            int length = seen(rest);
            if (used > 0 && used + 1 + length > room) {
                add(indent + line);
                line.setLength(0);
                used = 0;
            }
            while (length > room) {
                add(indent + rest.substring(0, room));
                rest = rest.substring(room);
                length = seen(rest);
            }
            line.append(used > 0 ? " " : "").append(rest);
            used += (used > 0 ? 1 : 0) + length;
        }
        if (!line.isEmpty()) {
            add(indent + line);
        }
    }

    private static int seen(String text) {
        return text.replaceAll("\u001b\\[[0-9]+m", "").length();
    }

    private String coloured(String colour, String text) {
        return colours ? colour + text + PLAIN : text;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String brief(@Nullable String value) {
        return cut(oneLine(Objects.requireNonNullElse(value, "–")), LONGEST_VALUE);
    }

    /** Control characters in a text must not reach a terminal. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "?");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
