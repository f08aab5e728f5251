package no.partnerskap.core.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Watch on one matter from day to day: on each day on which something was recorded, or time alone may have changed something, it
 * says what is true. What becomes true opens a finding; what is no longer true closes it.
 */
interface DailyWatch {
    /** The days on which something relevant was recorded. */
    SortedSet<LocalDate> days();

    /** What is true at the end of a day, by what was known then. */
    Seen look(LocalDate day);

    /** What is true, and the days on which to look again if nothing is recorded before. */
    record Seen(List<DayFinding> found, Collection<LocalDate> again) {
        static final Seen NOTHING = new Seen(List.of(), List.of());
    }

    /** Every finding that opened by a day, including those closed by then. */
    default List<OpenFinding> until(LocalDate last) {
        var agenda = new TreeSet<>(days().headSet(last));
        agenda.add(last);
        var noticed = new ArrayList<OpenFinding>();
        Map<DayFinding.Identity, Open> open = new LinkedHashMap<>();
        while (!agenda.isEmpty()) {
            var day = agenda.removeFirst();
            var seen = look(day);
            seen.again().stream()
                    .filter(next -> next.isAfter(day) && next.isBefore(last))
                    .forEach(agenda::add);
            open = turn(open, seen.found(), day, noticed);
        }
        open.values().forEach(unclosed -> noticed.add(OpenFinding.of(unclosed.found(), unclosed.since(), null)));
        return noticed;
    }

    /** The findings open on a day. Earlier days are looked at only if there is something to find. */
    default List<OpenFinding> open(LocalDate last) {
        return look(last).found().isEmpty()
                ? List.of()
                : until(last).stream().filter(OpenFinding::open).toList();
    }

    /** The findings still open after a day; those that closed on it are added to the list. */
    private static Map<DayFinding.Identity, Open> turn(
            Map<DayFinding.Identity, Open> before, List<DayFinding> found, LocalDate day, List<OpenFinding> noticed) {
        var open = new LinkedHashMap<DayFinding.Identity, Open>();
        for (var one : found) {
            var known = before.get(one.identity());
            open.putIfAbsent(one.identity(), new Open(known == null ? day : known.since(), one));
        }
        before.forEach((identity, was) -> {
            if (!open.containsKey(identity)) {
                noticed.add(OpenFinding.of(was.found(), was.since(), day));
            }
        });
        return open;
    }

    record Open(LocalDate since, DayFinding found) {}
}
