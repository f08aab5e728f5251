package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Powers present at a meeting for one matter, from the other concepts' state.
 *
 * @param owners all owners of the office
 * @param subjects the kinds of change that the matter is about
 * @param covered the owners for whom somebody attended with a mandate of all these subjects on the day
 * @param awaitsOwnLines whether the matter is one that only the owners' own lines can decide
 */
public record DecisionPowers(
        SortedSet<OwnerId> owners, SortedSet<ChangeKind> subjects, SortedSet<OwnerId> covered, boolean awaitsOwnLines) {
    public DecisionPowers {
        owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
        covered = Collections.unmodifiableSortedSet(new TreeSet<>(covered));
    }
}
