package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_162;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Confirmation status of a decision, a text or another record: whose word it is, and since when.
 *
 * @param state whether one owner has recorded it, all owners have confirmed it, one contests it, or the dispute board set it
 * @param by the owner whose word it is: the one that recorded it, or the first that contests it; absent if all have confirmed it
 *     or the board set it
 * @param since the day in Oslo since which it has this state, as it reads and counts now
 * @param awaiting the owners that have yet to confirm it, or to approve or agree to it, as it reads and counts now; empty where no
 *     other owner has to
 * @param contests the contests of it that are not settled, the oldest first
 * @param ageDays the number of days on {@code validOn} for which the others have not answered it, or for which a contest of it has
 *     stood; absent if nothing is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmationStatus(
        State state,
        @Nullable OwnerId by,
        LocalDate since,
        SortedSet<OwnerId> awaiting,
        List<Contest> contests,
        @Nullable Integer ageDays) {
    public ConfirmationStatus {
        awaiting = Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
        contests = List.copyOf(contests);
    }

    /** State of a record between the owners. */
    public enum State {
        RECORDED_BY,
        CONFIRMED,
        CONTESTED,
        SET_BY_BOARD
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

    public static ConfirmationStatus recordedBy(OwnerId owner, LocalDate since, SortedSet<OwnerId> awaiting) {
        return new ConfirmationStatus(State.RECORDED_BY, owner, since, awaiting, List.of(), null);
    }

    /** The record of one owner that no other has to answer. */
    public static ConfirmationStatus recordedBy(OwnerId owner, Instant recordedAt) {
        return recordedBy(owner, Oslo.dayOf(recordedAt), Collections.emptySortedSet());
    }

    public static ConfirmationStatus confirmed(LocalDate since) {
        return new ConfirmationStatus(State.CONFIRMED, null, since, Collections.emptySortedSet(), List.of(), null);
    }

    public static ConfirmationStatus setByBoard(LocalDate since) {
        return new ConfirmationStatus(State.SET_BY_BOARD, null, since, Collections.emptySortedSet(), List.of(), null);
    }

    static ConfirmationStatus contested(List<Contest> contests, SortedSet<OwnerId> awaiting) {
        var first = contests.getFirst();
        return new ConfirmationStatus(State.CONTESTED, first.by(), first.since(), awaiting, contests, null);
    }

    /** The same, with its age on a day. */
    @Keeps(R_162)
    public ConfirmationStatus on(LocalDate day) {
        boolean open = state == State.CONTESTED || !awaiting.isEmpty();
        int age = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(since, day)));
        return new ConfirmationStatus(state, by, since, awaiting, contests, open ? age : null);
    }
}
