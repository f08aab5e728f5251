package no.partnerskap.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Confirmation status of a meeting decision: whose word it is, and since when.
 *
 * @param state whether one owner has recorded the decision, all owners have confirmed it, or one contests it
 * @param by the owner whose word it is: the one that recorded the decision, or the first that contests it; absent if all have
 *     confirmed it
 * @param since the day in Oslo since which the decision has this state, as it reads and counts now
 * @param awaiting the owners that have yet to approve minutes with the decision as it reads and counts now, or to confirm it
 * @param contests the contests of the decision that are not settled, the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmationStatus(
        State state, @Nullable OwnerId by, LocalDate since, SortedSet<OwnerId> awaiting, List<Contest> contests) {
    public ConfirmationStatus {
        awaiting = Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
        contests = List.copyOf(contests);
    }

    /** State of a decision between the owners. */
    public enum State {
        RECORDED_BY,
        CONFIRMED,
        CONTESTED
    }

    /**
     * Contest of a decision by an owner.
     *
     * @param by the owner that contests the decision
     * @param revision the number of the wording that it contested
     * @param reason why it contests the decision, in words
     * @param since the day in Oslo on which the contest was recorded
     * @param recordedIn the version of the event that recorded the contest
     */
    public record Contest(OwnerId by, int revision, String reason, LocalDate since, long recordedIn) {}

    static ConfirmationStatus recordedBy(OwnerId owner, LocalDate since, SortedSet<OwnerId> awaiting) {
        return new ConfirmationStatus(State.RECORDED_BY, owner, since, awaiting, List.of());
    }

    static ConfirmationStatus confirmed(LocalDate since) {
        return new ConfirmationStatus(State.CONFIRMED, null, since, Collections.emptySortedSet(), List.of());
    }

    static ConfirmationStatus contested(List<Contest> contests, SortedSet<OwnerId> awaiting) {
        var first = contests.getFirst();
        return new ConfirmationStatus(State.CONTESTED, first.by(), first.since(), awaiting, contests);
    }
}
