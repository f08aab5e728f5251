package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.OwnerId;

/**
 * What a decision counts as, by what was on record when it was entered.
 *
 * @param type what counts, whatever the minutes call it
 * @param shortfalls why that is less than the minutes say; empty where it is not
 * @param lacking the owners whose mandate was missing for it
 * @param awaitsOwnLines whether each owner's own line must approve before anything applies
 */
public record Counted(
        MeetingDecisionType type, SortedSet<Shortfall> shortfalls, SortedSet<OwnerId> lacking, boolean awaitsOwnLines) {
    public Counted {
        shortfalls = Collections.unmodifiableSortedSet(new TreeSet<>(shortfalls));
        lacking = Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
    }
}
