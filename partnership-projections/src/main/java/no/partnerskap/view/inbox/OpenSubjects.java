package no.partnerskap.view.inbox;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.SubjectKey;

/**
 * Subjects of a partnership in which something may await a line, at a version and from a day on. The others stay closed until
 * something more is recorded about them, so that an inbox is read from these alone.
 *
 * @param open changes, meetings and disputes in which something may await a line
 * @param cited the meetings that steps of these changes cite
 * @param held the days of all meetings that have been held
 */
record OpenSubjects(SortedSet<SubjectKey> open, SortedSet<SubjectKey> cited, SortedMap<MeetingNumber, LocalDate> held) {
    static final OpenSubjects NONE =
            new OpenSubjects(Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedMap());

    OpenSubjects {
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        cited = Collections.unmodifiableSortedSet(new TreeSet<>(cited));
        held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
    }

    /** The keys of all that an inbox is read from: these subjects, and the office and its cost key. */
    SortedSet<SubjectKey> all() {
        var all = new TreeSet<>(open);
        all.addAll(cited);
        all.add(SubjectKey.OFFICE);
        all.add(SubjectKey.COST_KEY);
        return all;
    }
}
