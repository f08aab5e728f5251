package no.partnerskap.core.finding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param owner the owner whose matter it is, where it is one owner's
 * @param things the numbers of the things concerned
 */
public record FindingSubject(@Nullable OwnerId owner, SortedMap<Thing, Integer> things) {
    static final FindingSubject THE_PARTNERSHIP = new FindingSubject(null, Collections.emptySortedMap());

    public FindingSubject {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
    }

    /** What has a number in a partnership, or within one of the things before it. */
    public enum Thing {
        AGREEMENT,
        AMENDMENT,
        CHANGE,
        APPROVAL,
        CLAIM,
        MEETING,
        DECISION,
        COST_KEY,
        SETTLEMENT
    }

    static FindingSubject the(Thing thing, int number) {
        return THE_PARTNERSHIP.and(thing, number);
    }

    FindingSubject and(Thing thing, int number) {
        var more = new TreeMap<>(things);
        more.put(thing, number);
        return new FindingSubject(owner, more);
    }

    FindingSubject of(OwnerId whose) {
        return new FindingSubject(whose, things);
    }
}
