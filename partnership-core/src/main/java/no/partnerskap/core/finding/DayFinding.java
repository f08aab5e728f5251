package no.partnerskap.core.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Finding on one day. */
record DayFinding(
        FindingCode code,
        FindingSubject about,
        List<String> evidence,
        SortedMap<String, String> values,
        @Nullable LocalDate due) {
    static final String OWNERS = "owners";
    static final String ON = "on";

    DayFinding {
        evidence = List.copyOf(evidence);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static DayFinding of(FindingCode code, FindingSubject findingSubject) {
        return new DayFinding(code, findingSubject, List.of(), Collections.emptySortedMap(), null);
    }

    /** The finding of a command, if it is one of those kept on the list. */
    static Stream<DayFinding> of(Finding finding, FindingSubject findingSubject) {
        return FindingCode.of(finding).map(code -> of(code, findingSubject).saying(finding.values())).stream();
    }

    DayFinding on(Collection<String> eventIds) {
        return new DayFinding(code, about, List.copyOf(eventIds), values, due);
    }

    DayFinding saying(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new DayFinding(code, about, evidence, all, due);
    }

    DayFinding saying(String name, Object value) {
        return saying(Map.of(name, value.toString()));
    }

    DayFinding ofOwners(Collection<OwnerId> owners) {
        return saying(OWNERS, owners.stream().map(OwnerId::value).collect(Collectors.joining(",")));
    }

    /** Sets the day of what it rests on, such as that of an approval that does not count. */
    DayFinding restingOn(LocalDate day) {
        return saying(ON, day);
    }

    DayFinding of(OwnerId owner) {
        return new DayFinding(code, about.of(owner), evidence, values, due);
    }

    DayFinding due(LocalDate day) {
        return new DayFinding(code, about, evidence, values, day);
    }

    /** The identity by which findings on different days are the same. */
    Identity identity() {
        return new Identity(code, about, due);
    }

    record Identity(
            FindingCode code,
            FindingSubject about,
            @Nullable LocalDate due) {}
}
