package no.partnerskap.core.mandate;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.Malformed;

/**
 * Subjects of a mandate: all of them, or the kinds of change it names.
 *
 * @param all whether the mandate covers all subjects
 * @param kinds the kinds of change that the mandate is limited to; empty if it covers all subjects
 */
public record Subjects(boolean all, SortedSet<ChangeKind> kinds) {
    public static final Subjects ALL = new Subjects(true, Collections.emptySortedSet());

    public Subjects {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        if (all == !kinds.isEmpty()) {
            throw new Malformed("/subjects", "subjects");
        }
    }

    public static Subjects of(ChangeKind... kinds) {
        return new Subjects(false, new TreeSet<>(List.of(kinds)));
    }

    public boolean cover(ChangeKind kind) {
        return all || kinds.contains(kind);
    }
}
