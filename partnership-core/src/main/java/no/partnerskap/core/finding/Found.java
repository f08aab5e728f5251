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

/** What holds on one day. */
record Found(
        FindingCode code,
        About about,
        List<String> evidence,
        SortedMap<String, String> values,
        @Nullable LocalDate due) {
    static final String OWNERS = "owners";
    static final String ON = "on";

    Found {
        evidence = List.copyOf(evidence);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    static Found of(FindingCode code, About about) {
        return new Found(code, about, List.of(), Collections.emptySortedMap(), null);
    }

    /** What a command's rule notices, where it is one of those that stay on the list. */
    static Stream<Found> of(Finding finding, About about) {
        return FindingCode.of(finding).map(code -> of(code, about).saying(finding.values())).stream();
    }

    Found on(Collection<String> eventIds) {
        return new Found(code, about, List.copyOf(eventIds), values, due);
    }

    Found saying(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new Found(code, about, evidence, all, due);
    }

    Found saying(String name, Object value) {
        return saying(Map.of(name, value.toString()));
    }

    Found ofOwners(Collection<OwnerId> owners) {
        return saying(OWNERS, owners.stream().map(OwnerId::value).collect(Collectors.joining(",")));
    }

    /** The day of what it rests on, such as that of an approval which does not count. */
    Found restingOn(LocalDate day) {
        return saying(ON, day);
    }

    Found of(OwnerId owner) {
        return new Found(code, about.of(owner), evidence, values, due);
    }

    Found due(LocalDate day) {
        return new Found(code, about, evidence, values, day);
    }

    /** What makes two the same finding on different days. */
    Identity identity() {
        return new Identity(code, about, due);
    }

    record Identity(FindingCode code, About about, @Nullable LocalDate due) {}
}
