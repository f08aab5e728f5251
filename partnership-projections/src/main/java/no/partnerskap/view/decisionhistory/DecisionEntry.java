package no.partnerskap.view.decisionhistory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** A decision as it now reads: what, by whom, on whose word, from when, in place of what. Each kind has what it is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "MEETING", value = DecisionEntry.MeetingDecision.class),
    @JsonSubTypes.Type(name = "OWN_LINE", value = DecisionEntry.OwnLineDecision.class),
    @JsonSubTypes.Type(name = "AGREEMENT", value = DecisionEntry.AgreementDecision.class),
    @JsonSubTypes.Type(name = "AMENDMENT", value = DecisionEntry.AmendmentDecision.class),
    @JsonSubTypes.Type(name = "COST_KEY", value = DecisionEntry.CostKeyDecision.class),
    @JsonSubTypes.Type(name = "BOARD", value = DecisionEntry.BoardDecision.class)
})
public sealed interface DecisionEntry {
    DecisionHead head();

    DecisionEntry with(DecisionHead other);

    /**
     * What every decision has.
     *
     * @param version the permanent id of the decision: the version of the event that first recorded it; every decision has one,
     *     also those that no meeting made
     * @param readsAs the version of the event that recorded the decision as it now reads
     * @param recordedAt when the decision was first recorded, in UTC
     * @param effectiveOn the first day on which the decision applies; absent where that was left open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionHead(
            long version,
            long readsAs,
            Instant recordedAt,
            DecidedBy decidedBy,
            DecisionStatus status,
            @Nullable LocalDate effectiveOn,
            Effect effect,
            DecisionLinks links) {
        DecisionHead with(Effect onTheDay, DecisionLinks among) {
            return new DecisionHead(version, readsAs, recordedAt, decidedBy, status, effectiveOn, onTheDay, among);
        }
    }

    /**
     * What made a decision the word of all owners: the last approval of minutes with it, or of the owners' own lines.
     *
     * @param since the day since which the decision is the word of all owners
     * @param minutesVersion the minutes approved, where it was minutes
     * @param version the event that completed it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JointConfirmation(LocalDate since, @Nullable Integer minutesVersion, long version) {}

    /**
     * A decision of a meeting.
     *
     * @param title what it is called, and {@code text} its words
     * @param text what the meeting decided, in its own words
     * @param subject the kind of change that the meeting decided about
     * @param terms what its change carries of the terms between the owners
     * @param meeting what the meeting said, and with what effect
     * @param recordedBy the owner that told of it
     * @param confirmed since when all owners stand behind it as it reads
     * @param awaiting the owners whose own line has yet to approve what the meeting decided
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingDecision(
            @JsonUnwrapped DecisionHead head,
            String title,
            String text,
            @Nullable ChangeKind subject,
            @Nullable ChangeNumber change,
            @Nullable DecidedTerms terms,
            MeetingOutcome meeting,
            OwnerId recordedBy,
            @Nullable JointConfirmation confirmed,
            SortedSet<OwnerId> awaiting)
            implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new MeetingDecision(
                    other, title, text, subject, change, terms, meeting, recordedBy, confirmed, awaiting);
        }
    }

    /**
     * A decision of one owner's own line on a change.
     *
     * @param title what the change is called
     * @param subject the kind of change that the owner's line decided about
     * @param terms what the change carries of the terms between the owners
     * @param lines what the line said
     * @param recordedBy the owner whose line it is
     * @param confirmed since when the lines of all owners stand behind the change
     * @param awaiting the other owners whose own line has yet to approve
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnLineDecision(
            @JsonUnwrapped DecisionHead head,
            String title,
            ChangeKind subject,
            ChangeNumber change,
            @Nullable DecidedTerms terms,
            List<OwnLineApproval> lines,
            OwnerId recordedBy,
            @Nullable JointConfirmation confirmed,
            SortedSet<OwnerId> awaiting)
            implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new OwnLineDecision(other, title, subject, change, terms, lines, recordedBy, confirmed, awaiting);
        }
    }

    /**
     * An agreement that came into force.
     *
     * @param lines what the owners' own lines said, in order of the owners
     * @param confirmed the last signature
     */
    record AgreementDecision(
            @JsonUnwrapped DecisionHead head,
            DecidedTerms terms,
            List<OwnLineApproval> lines,
            JointConfirmation confirmed)
            implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new AgreementDecision(other, terms, lines, confirmed);
        }
    }

    /**
     * An amendment that was adopted.
     *
     * @param title what the change that carries the amendment is called
     * @param subject the kind of change that carries the amendment
     * @param lines what the owners' own lines said of the amendment; none where the board set it
     * @param board the ruling that set the amendment, where the board did
     * @param confirmed the last approval of the amendment; absent where the board set it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AmendmentDecision(
            @JsonUnwrapped DecisionHead head,
            String title,
            ChangeKind subject,
            ChangeNumber change,
            DecidedTerms terms,
            List<OwnLineApproval> lines,
            @Nullable BoardRuling board,
            @Nullable JointConfirmation confirmed)
            implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new AmendmentDecision(other, title, subject, change, terms, lines, board, confirmed);
        }
    }

    /**
     * A cost key that was adjusted.
     *
     * @param title what the change that carries the key is called
     * @param subject the kind of change that carries the key
     * @param lines what the owners' own lines said of the key; none where the board set it
     * @param board the ruling that set the key, where the board did
     * @param confirmed the last approval of the key; absent where the board set it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CostKeyDecision(
            @JsonUnwrapped DecisionHead head,
            String title,
            ChangeKind subject,
            ChangeNumber change,
            DecidedTerms terms,
            List<OwnLineApproval> lines,
            @Nullable BoardRuling board,
            @Nullable JointConfirmation confirmed)
            implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new CostKeyDecision(other, title, subject, change, terms, lines, board, confirmed);
        }
    }

    /**
     * A ruling of the dispute board.
     *
     * @param board what the board laid down
     */
    record BoardDecision(@JsonUnwrapped DecisionHead head, BoardRuling board) implements DecisionEntry {
        @Override
        public DecisionEntry with(DecisionHead other) {
            return new BoardDecision(other, board);
        }
    }

    default long version() {
        return head().version();
    }

    /** The kind of change that it is about, where it is about one. */
    default Optional<ChangeKind> about() {
        return switch (this) {
            case MeetingDecision e -> Optional.ofNullable(e.subject);
            case OwnLineDecision e -> Optional.of(e.subject);
            case AmendmentDecision e -> Optional.of(e.subject);
            case CostKeyDecision e -> Optional.of(e.subject);
            case AgreementDecision e -> Optional.empty();
            case BoardDecision e -> Optional.empty();
        };
    }

    /** The changes that it deals with; of a ruling, those that it settled. */
    default SortedSet<ChangeNumber> changes() {
        return switch (this) {
            case MeetingDecision e -> new TreeSet<>(e.change == null ? Set.of() : Set.of(e.change));
            case OwnLineDecision e -> new TreeSet<>(Set.of(e.change));
            case AmendmentDecision e -> with(e.change, e.board);
            case CostKeyDecision e -> with(e.change, e.board);
            case AgreementDecision e -> new TreeSet<>();
            case BoardDecision e -> e.board.settles();
        };
    }

    private static SortedSet<ChangeNumber> with(ChangeNumber change, @Nullable BoardRuling ruling) {
        var all = new TreeSet<>(ruling == null ? Set.<ChangeNumber>of() : ruling.settles());
        all.add(change);
        return all;
    }

    default DecisionRef ref() {
        return new DecisionRef(version(), this instanceof MeetingDecision e ? e.meeting.decision() : null);
    }
}
