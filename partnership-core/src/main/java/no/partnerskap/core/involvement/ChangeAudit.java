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
 * @param summary what the audited change is, in a sentence
 * @param initiator the owner that makes or made the audited change
 * @param statedBy the owner that told of the audited change
 * @param revision the revision of the change that is audited
 * @param effectiveOn the effective date that is audited
 * @param recordedAt when the audited change was first recorded, in UTC
 * @param policy the policy that judged, with its numbers
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
     * Policy used for the verdicts, with its numbers; {@code agreed} has those that an agreement sets instead.
     *
     * @param id the name of the policy
     * @param validFrom the first day for which the policy is used
     * @param contentHash the SHA-256 hash of the policy's numbers
     * @param days the notice in days that the policy asks for, by kind of change
     * @param agreed the notice in days that an agreement sets instead, by kind of change
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
     * @param owner the owner that the verdict is for
     * @param owed the level of involvement that this owner is owed
     * @param verdict the verdict that the record establishes
     * @param claimed the verdict that would follow if what the initiator claims were so
     * @param perceptionGap whether the owners' accounts of the involvement differ
     * @param atEffect the verdict as it stood at each effective date that was announced
     * @param flags what stands out about the verdict
     * @param daysLeft how many days there are left until the change takes effect
     * @param lookAgainOn the day on which the verdict may change without anything being recorded
     * @param steps the steps of involvement on record toward this owner, in order
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
     * @param effectiveOn the effective date that the verdict was given for
     */
    public record VerdictAtEffect(LocalDate effectiveOn, Verdict verdict) {}

    /**
     * Step of involvement in the audit, with all a reader needs to recompute the verdict.
     *
     * @param claim the number within the change of the claim with this step
     * @param claimedBy the owner that claims the step
     * @param toward the owner that the step was taken toward
     * @param recordedAt when the step was recorded, in UTC
     * @param levelClaimed the level of involvement that the step is claimed to be
     * @param levelEstablished the level of involvement that the record shows of the step
     * @param evidence how well the step is documented, from E0 to E4
     * @param beforeEffect whether the step came before the change took effect
     * @param leadDays how many days there were from the step until the change took effect
     * @param respondBy the day by which an answer to the step was asked for
     * @param answerDue the last day on which an answer to the step counts as given in time
     * @param flags what stands out about the step
     * @param events the ids of the events that the step rests on, in order
     */
    public record StepSummary(
            int claim,
            OwnerId claimedBy,
            OwnerId toward,
            Occurred occurred,
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
     * @param code the kind of reason for programs, a word that never changes its meaning
     * @param events the ids of the events that the reason rests on
     * @param values the values that the reason's text names, by their names
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
     * @param owner the owner whose line is to decide
     * @param verdict whether the competent body of the line approved in time
     * @param approvedOn when the competent body approved; absent where it has not
     * @param urgency the ground on which the line decided urgently, where it did
     * @param presentedOn when an urgent decision was laid before the ordinary body; absent where it has not been
     * @param flags what stands out about the own line's decision
     * @param events the ids of the events that the own line's verdict rests on, in order
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
