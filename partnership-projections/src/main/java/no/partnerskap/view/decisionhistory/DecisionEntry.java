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
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Entry of the decision history: a decision in its current wording, with who made it, from when it applies, and its links. There is
 * one form for each kind of decision.
 */
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
     * Common fields of all decisions.
     *
     * @param version the permanent id of the decision: the version of the event that first recorded it
     * @param readsAs the version of the event that recorded its current wording
     * @param recordedAt when the decision was first recorded, in UTC
     * @param effectiveOn the first day in Oslo on which the decision applies; absent if none was set
     * @param confirmation whose word the entry is, and since when
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
            ConfirmationStatus confirmation,
            DecisionLinks links) {
        DecisionHead with(Effect onTheDay, DecisionLinks among) {
            return new DecisionHead(
                    version, readsAs, recordedAt, decidedBy, status, effectiveOn, onTheDay, confirmation, among);
        }
    }

    /**
     * Confirmation of a decision by all owners: by approving minutes with it, by confirming it, or in their own lines.
     *
     * @param since the day in Oslo of the last owner's approval, confirmation or signature
     * @param minutesVersion the version of the minutes whose approval completed the confirmation; absent if something else did
     * @param version the version of the event that completed the confirmation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JointConfirmation(LocalDate since, @Nullable Integer minutesVersion, long version) {}

    /**
     * Decision made in a partnership meeting.
     *
     * @param title the title of the meeting's decision
     * @param text the decision in the meeting's words
     * @param subject the kind of change that the meeting decided on; absent if none is stated
     * @param change the number of the change that the meeting's decision deals with; absent if it deals with none
     * @param terms the agreement, amendment or cost key that its change carries; absent if it carries none
     * @param meeting the meeting, and what its decision counts as
     * @param recordedBy the owner that recorded the meeting's decision
     * @param confirmed the confirmation of the current wording by all owners; absent while it rests on the word of one owner or is
     *     contested
     * @param awaiting the owners whose own line has not yet approved what the meeting decided
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
     * Decision on a change in one owner's own line.
     *
     * @param title the summary of the change that the line decided on
     * @param subject the kind of change that the line decided on
     * @param terms the agreement, amendment or cost key that the change carries; absent if it carries none
     * @param lines the decision of the one line
     * @param recordedBy the owner whose own line made the decision
     * @param confirmed the joint decision of all lines that owe one, which this decision is part of; absent while it is not
     *     complete
     * @param awaiting the owners whose own line has not yet approved the change, where a joint decision is owed
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
     * Agreement approved and signed by all owners.
     *
     * @param lines the approvals in the owners' own lines, in the order of the owners
     * @param confirmed the last signature, which completed the agreement
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
     * Amendment of an agreement, as adopted.
     *
     * @param title the summary of the change that carries the amendment
     * @param subject the kind of change that the amendment is
     * @param lines the approvals of the amendment in the owners' own lines; empty if the board set it
     * @param board the ruling of the board that set the amendment; absent if the owners adopted it
     * @param confirmed the last approval, which completed the amendment; absent if the board set it
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
     * Cost key, as adopted.
     *
     * @param title the summary of the change that carries the cost key
     * @param subject the kind of change that carries the cost key
     * @param lines the approvals of the cost key in the owners' own lines; empty if the board set it
     * @param board the ruling of the board that set the cost key; absent if the owners adopted it
     * @param confirmed the last approval, which completed the cost key; absent if the board set it
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
     * Decision of the dispute board.
     *
     * @param board the ruling of the board in the dispute
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
