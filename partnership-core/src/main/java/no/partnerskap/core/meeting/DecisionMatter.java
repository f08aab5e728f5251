package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;

/**
 * Matter of a decision: what the mandates must cover, so that its count can follow the attendance.
 *
 * @param subjects the kinds of change that the decision is about, each of which the mandates of all owners must cover
 * @param ownLinesDecide whether only the owners' own lines can decide the matter
 */
public record DecisionMatter(SortedSet<ChangeKind> subjects, boolean ownLinesDecide) {
    public DecisionMatter {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    }
}
