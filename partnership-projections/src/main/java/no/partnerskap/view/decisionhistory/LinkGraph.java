package no.partnerskap.view.decisionhistory;

import static no.partnerskap.core.meeting.DecisionLink.Kind.CARRIES_OUT;
import static no.partnerskap.core.meeting.DecisionLink.Kind.DEPENDS_ON;
import static no.partnerskap.core.meeting.DecisionLink.Kind.REPLACES;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.meeting.DecisionLink;

/** Graph of links between decisions, by their permanent ids, read in both directions. */
final class LinkGraph {
    private record End(DecisionLink.Kind kind, long version) implements Comparable<End> {
        @Override
        public int compareTo(End other) {
            int byKind = kind.compareTo(other.kind);
            return byKind == 0 ? Long.compare(version, other.version) : byKind;
        }
    }

    private final SortedMap<End, NavigableSet<Long>> onto = new TreeMap<>();
    private final SortedMap<End, NavigableSet<Long>> from = new TreeMap<>();

    void add(DecisionLink.Kind kind, long later, long earlier) {
        onto.computeIfAbsent(new End(kind, later), end -> new TreeSet<>()).add(earlier);
        from.computeIfAbsent(new End(kind, earlier), end -> new TreeSet<>()).add(later);
    }

    /** The decisions that replace one. */
    NavigableSet<Long> replacing(long version) {
        return from.getOrDefault(new End(REPLACES, version), Collections.emptyNavigableSet());
    }

    DecisionLinks of(long version, SortedMap<Long, DecisionEntry> all) {
        return new DecisionLinks(
                refs(onto, REPLACES, version, all),
                refs(from, REPLACES, version, all),
                refs(onto, CARRIES_OUT, version, all),
                refs(from, CARRIES_OUT, version, all),
                refs(onto, DEPENDS_ON, version, all),
                refs(from, DEPENDS_ON, version, all));
    }

    private static List<DecisionRef> refs(
            SortedMap<End, NavigableSet<Long>> ends,
            DecisionLink.Kind kind,
            long version,
            SortedMap<Long, DecisionEntry> all) {
        return ends.getOrDefault(new End(kind, version), Collections.emptyNavigableSet()).stream()
                .map(all::get)
                .map(DecisionEntry::ref)
                .toList();
    }
}
