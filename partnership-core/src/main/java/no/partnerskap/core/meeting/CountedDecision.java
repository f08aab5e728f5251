package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OwnerId;

/**
 * What a decision counts as, by what was on record when it was entered.
 *
 * @param type what counts, whatever the minutes call it
 * @param shortfalls why that is less than the minutes say; empty where it is not
 * @param lacking the owners whose mandate was missing for it
 * @param awaitsOwnLines whether each owner's own line must approve before anything applies
 */
public record CountedDecision(
        MeetingDecisionType type, SortedSet<Shortfall> shortfalls, SortedSet<OwnerId> lacking, boolean awaitsOwnLines) {
    public CountedDecision {
        shortfalls = Collections.unmodifiableSortedSet(new TreeSet<>(shortfalls));
        lacking = Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
    }

    /** What is noticed where a decision counts for less than it was called, or waits for the owners' own lines. */
    public List<Finding> noticed() {
        return MeetingDecisions.noticed(this);
    }
}
