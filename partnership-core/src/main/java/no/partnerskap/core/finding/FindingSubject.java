package no.partnerskap.core.finding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Subject of a finding: the things concerned, and whose matter they are.
 *
 * @param owner the owner it concerns; absent if it concerns all
 * @param things the numbers of the things concerned
 */
public record FindingSubject(@Nullable OwnerId owner, SortedMap<Subject, Integer> things) {
    static final FindingSubject THE_PARTNERSHIP = new FindingSubject(null, Collections.emptySortedMap());

    public FindingSubject {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
    }

    static FindingSubject the(Subject thing, int number) {
        return THE_PARTNERSHIP.and(thing, number);
    }

    FindingSubject and(Subject thing, int number) {
        var more = new TreeMap<>(things);
        more.put(thing, number);
        return new FindingSubject(owner, more);
    }

    FindingSubject of(OwnerId whose) {
        return new FindingSubject(whose, things);
    }
}
