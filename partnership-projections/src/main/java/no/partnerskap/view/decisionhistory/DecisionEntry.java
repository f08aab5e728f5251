package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * One decision as it now reads: what, by whom, on whose word, from when, in place of what.
 *
 * @param version the event that recorded it first: its permanent id
 * @param readsAs the event that recorded it as it now reads
 * @param title what it is called, and {@code text} its words; absent where it is told by its terms alone
 * @param terms what it decides, or its change carries, of the terms between the owners
 * @param lines what the owners' own lines said, in order of the owners
 * @param recordedBy the owner that told of it; absent where the words of all owners or of the board made it
 * @param confirmed since when all owners stand behind it as it reads
 * @param effectiveOn its first day; absent where that was left open
 * @param awaiting the owners whose own line has yet to approve
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionEntry(
        long version,
        long readsAs,
        Instant recordedAt,
        DecidedBy decidedBy,
        @Nullable String title,
        @Nullable String text,
        @Nullable ChangeKind subject,
        @Nullable ChangeNumber change,
        @Nullable DecidedTerms terms,
        @Nullable MeetingVote meeting,
        List<LineVote> lines,
        @Nullable BoardVote board,
        DecisionStatus status,
        @Nullable OwnerId recordedBy,
        @Nullable Confirmed confirmed,
        @Nullable LocalDate effectiveOn,
        Effect effect,
        SortedSet<OwnerId> awaiting,
        DecisionLinks links) {

    /**
     * What made it the word of all owners: the last approval of minutes with it, or of the owners' own lines.
     *
     * @param minutesVersion the minutes approved, where it was minutes
     * @param version the event that completed it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Confirmed(LocalDate since, @Nullable Integer minutesVersion, long version) {}

    DecisionRef ref() {
        return new DecisionRef(version, meeting == null ? null : meeting.decision());
    }

    DecisionEntry with(Effect onTheDay, DecisionLinks among) {
        return new DecisionEntry(
                version,
                readsAs,
                recordedAt,
                decidedBy,
                title,
                text,
                subject,
                change,
                terms,
                meeting,
                lines,
                board,
                status,
                recordedBy,
                confirmed,
                effectiveOn,
                onTheDay,
                awaiting,
                among);
    }
}
