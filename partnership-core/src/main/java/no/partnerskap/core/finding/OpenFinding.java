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
 * A finding, from the day on which it opened. It describes what the record shows; it is no ruling and undoes nothing.
 *
 * @param since the first day at whose end it held, by what was on record then
 * @param closedOn the first day on which it held no longer; absent while it is open
 * @param evidence the ids of the events that it rests on
 * @param values what the sentence about it says besides, by name; dates as 2026-03-01, owners by their ids
 * @param due the day by which something was to be done, where there is one
 */
public record OpenFinding(
        FindingCode code,
        FindingSubject about,
        LocalDate since,
        @Nullable LocalDate closedOn,
        List<String> evidence,
        SortedMap<String, String> values,
        @Nullable LocalDate due) {
    /** The oldest first, then by rule, then by what it is about. */
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

    /** What a sentence can name: the things, the owner, the day, and what the finding says besides. */
    public SortedMap<String, String> said() {
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
