package no.partnerskap.core.involvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Audit of one change: for each owner, whether it was involved before the change took effect; for each deciding line, whether its
 * competent body approved in time. Answers one {@link Question} and shows all it rests on.
 *
 * @param summary what the audited change is, in a sentence, in its current revision
 * @param initiator the owner that initiated the audited change
 * @param statedBy the owner that put the audited change on record: the initiator, or another owner that reported it
 * @param revision the revision of the change that is audited, from 1
 * @param effectiveOn the effective date of the audited change, by the last announcement and the reports that count
 * @param recordedAt when the audited change was first recorded, in UTC
 * @param policy the policy version that the verdicts are based on, and its numbers
 * @param owners the verdicts for each owner; the initiator is left out unless it is itself affected
 * @param ownLines the verdicts on the own line of each owner that decides the change
 */
public record ChangeAudit(
        ChangeNumber change,
        ChangeKind kind,
        String summary,
        OwnerId initiator,
        OwnerId statedBy,
        int revision,
        LocalDate effectiveOn,
        Instant recordedAt,
        PolicyUsed policy,
        List<OwnerAudit> owners,
        List<OwnLineAudit> ownLines) {

    /** Whether the change was taken back before it took effect: that is then the verdict for every owner. */
    public boolean withdrawn() {
        return owners.stream().anyMatch(owner -> owner.verdict() == Verdict.WITHDRAWN);
    }

    /**
     * Policy used for the verdicts, with its numbers.
     *
     * @param id the id of the policy version
     * @param validFrom the first effective date that the policy version applies to
     * @param contentHash the SHA-256 hash of the content of the policy version, 64 lower-case hexadecimal digits
     * @param days the numbers used, by name, those that the agreement sets included: in days, such as {@code consultLeadDays}, but
     *     {@code keyReviewMonths} in months, {@code costAffectingPercent} in percent, {@code keyDeviationPoints} in percentage
     *     points and {@code meetingsPerYear} in meetings a year
     * @param agreed those of the numbers used that the agreement sets instead of the policy, by name
     */
    public record PolicyUsed(
            String id,
            LocalDate validFrom,
            String contentHash,
            Map<String, Integer> days,
            Map<String, Integer> agreed) {}

    /**
     * Verdicts for one owner: as established, as claimed, and at each effective date announced and passed.
     *
     * @param owner the owner that the verdicts are for
     * @param owed the level of involvement owed to this owner, by policy, agreement and raises
     * @param verdict the verdict as established: by what this owner recorded, acknowledged or answered itself, by its approved
     *     minutes, or by a resolution
     * @param claimed the verdict as claimed: if every step counted at the level that its sender claims
     * @param perceptionGap whether the two verdicts differ
     * @param atEffect for each effective date that was announced and has passed, the verdict by what was recorded before it
     * @param flags the flags on the verdict
     * @param daysLeft the number of days from {@code validOn} to the effective date while the verdict is {@code PENDING}; otherwise
     *     absent
     * @param lookAgainOn the next day in Oslo on which the verdict may change without a new event; absent if there is none
     * @param steps the claims of steps toward this owner, or toward the host municipality on its behalf, in the order of their
     *     numbers
     */
    public record OwnerAudit(
            OwnerId owner,
            Level owed,
            Verdict verdict,
            Verdict claimed,
            boolean perceptionGap,
            List<VerdictAtEffect> atEffect,
            Set<Flag> flags,
            @Nullable Long daysLeft,
            @Nullable LocalDate lookAgainOn,
            List<StepSummary> steps,
            List<Reason> reasons) {}

    /**
     * Verdict at an effective date, by what was recorded before its first instant; it never changes.
     *
     * @param effectiveOn the effective date that the verdict was computed for
     */
    public record VerdictAtEffect(LocalDate effectiveOn, Verdict verdict) {}

    /**
     * Step of involvement in the audit, with all a reader needs to recompute the verdict.
     *
     * @param claim the number of the claim of this step within the change
     * @param claimedBy the owner that claims this step
     * @param toward the owner that this step was taken toward
     * @param wording the number of the claim's current wording, from 1, which an answer to a corrected claim names
     * @param recordedAt when the claim of this step was recorded, in UTC
     * @param levelClaimed the level at which the step counts as claimed: that of the claim or of its resolution, and at most {@code
     *     INFORMED} in a regional arena
     * @param levelEstablished the level that is established by the record; {@code NONE} if nothing is, or if the claim does not
     *     count for this revision
     * @param evidence the evidence class of the step: {@code E1} a statement only, {@code E2} a document that the sender has
     *     registered, {@code E3} mutual: approved minutes, a recorded receipt, or a recorded answer
     * @param beforeEffect whether the step occurred before the start of the effective date
     * @param leadDays the number of days from the step to the effective date; zero or negative if it did not come before it
     * @param respondBy the last day in Oslo of the answer window that the step gave; absent if it gave none
     * @param answerDue the last day in Oslo on which the claim can be answered without showing as {@code UNANSWERED}; absent if no
     *     answer is awaited
     * @param flags the flags on this step
     * @param events the ids of the events that this step is based on, in order
     */
    public record StepSummary(
            int claim,
            OwnerId claimedBy,
            OwnerId toward,
            Occurred occurred,
            int wording,
            Instant recordedAt,
            Level levelClaimed,
            Level levelEstablished,
            ClaimState state,
            String evidence,
            boolean beforeEffect,
            long leadDays,
            @Nullable LocalDate respondBy,
            @Nullable LocalDate answerDue,
            Set<Flag> flags,
            List<String> events) {}

    /** State of a claim between the two owners. Silence is {@code UNANSWERED}, never an acknowledgement. */
    public enum ClaimState {
        /** It reached nobody who represents an owner, and is kept as a note. */
        NOTE,
        OWN_RECORD,
        OPEN,
        UNANSWERED,
        ANSWERED,
        IN_APPROVED_MINUTES,
        ACKNOWLEDGED,
        ACKNOWLEDGED_LOWER,
        CONTESTED,
        RESOLVED_UPHELD,
        RESOLVED_REJECTED
    }

    /**
     * Reason for a verdict: the rule, the code, and the events and values it rests on.
     *
     * @param code the permanent code of the reason, for programs
     * @param events the ids of the events that the reason is based on
     * @param values the values that the reason's sentence names, by name; days as {@code 2026-03-01}, owners by id
     */
    public record Reason(Rule rule, String code, List<String> events, Map<String, String> values) {}

    /** Urgency of an approval: whether it was an urgent decision, and whether it has been presented to the ordinary body. */
    public enum Urgency {
        ORDINARY,
        TO_BE_PRESENTED,
        PRESENTED
    }

    /**
     * Audit of one deciding owner's own line.
     *
     * @param owner the owner whose own line is audited
     * @param verdict whether the line's competent body approved before the change took effect, later, or not on record
     * @param approvedOn when the competent body approved; absent if no approval that counts is recorded
     * @param urgency whether the approval was an ordinary decision or an urgent one, and whether an urgent one has been presented
     * @param presentedOn when the urgent decision was presented to the ordinary body; absent if it has not been, or was not urgent
     * @param flags the flags on the verdict on the own line
     * @param events the ids of the events that the own line's verdict is based on; empty if no approval is recorded
     */
    public record OwnLineAudit(
            OwnerId owner,
            OwnLineVerdict verdict,
            @Nullable Occurred approvedOn,
            Urgency urgency,
            @Nullable Occurred presentedOn,
            Set<Flag> flags,
            List<String> events,
            List<Reason> reasons) {}
}
