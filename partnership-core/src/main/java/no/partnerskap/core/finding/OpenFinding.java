package no.partnerskap.core.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Finding with the day on which it opened. It describes what the record shows; it is not a ruling and undoes nothing.
 *
 * @param since the first day in Oslo at whose end it was true, by what was recorded by then
 * @param closedOn the first day in Oslo on which it was no longer true; absent while it is open
 * @param evidence the ids of the events that it is based on
 * @param values the other values of its sentence, by name; days as {@code 2026-03-01}, owners by id
 * @param due the day in Oslo by which something was due; absent if nothing was
 */
public record OpenFinding(
        FindingCode code,
        FindingSubject about,
        LocalDate since,
        @Nullable LocalDate closedOn,
        List<String> evidence,
        SortedMap<String, String> values,
        @Nullable LocalDate due) {
    /** Oldest first, then by rule, then by subject. */
    static final Comparator<OpenFinding> IN_ORDER = Comparator.comparing(OpenFinding::since)
            .thenComparing(OpenFinding::rule)
            .thenComparing(OpenFinding::code)
            .thenComparing(openFinding -> openFinding.about().toString());

    static OpenFinding of(DayFinding dayFinding, LocalDate since, @Nullable LocalDate closedOn) {
        return new OpenFinding(
                dayFinding.code(),
                dayFinding.about(),
                since,
                closedOn,
                dayFinding.evidence(),
                dayFinding.values(),
                dayFinding.due());
    }

    public Rule rule() {
        return code.rule();
    }

    /** The values that a sentence can use: items, owner, days and other values. */
    public SortedMap<String, String> sentenceValues() {
        var named = new TreeMap<>(values);
        about.things()
                .forEach((thing, number) ->
                        named.put(thing.name().toLowerCase(Locale.ROOT).replace('_', '-'), number.toString()));
        if (about.owner() != null) {
            named.put("owner", about.owner().value());
        }
        if (due != null) {
            named.put("due", due.toString());
        }
        return named;
    }

    public boolean open() {
        return closedOn == null;
    }
}
