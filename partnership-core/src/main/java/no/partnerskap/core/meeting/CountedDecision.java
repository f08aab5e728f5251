package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Effect of a meeting decision: what it counts as, by the attendance and mandates of the meeting.
 *
 * @param type the type that the decision counts as, whatever the minutes call it
 * @param shortfalls the reasons why it counts for less than the minutes call it; empty if it does not
 * @param lacking the owners that were not represented, or whose mandate did not cover the subject
 * @param awaitsOwnLines whether each owner's own line must approve before anything applies
 */
public record CountedDecision(
        MeetingDecisionType type, SortedSet<Shortfall> shortfalls, SortedSet<OwnerId> lacking, boolean awaitsOwnLines) {
    public CountedDecision {
        shortfalls = Collections.unmodifiableSortedSet(new TreeSet<>(shortfalls));
        lacking = Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
    }

    /** Findings on a decision that counts for less than stated, or that awaits the owners' own lines. */
    public List<Finding> noticed() {
        return MeetingDecisions.noticed(this);
    }
}
