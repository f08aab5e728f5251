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

    /** Verdicts for one owner: as established, as claimed, and at each effective date announced and passed. */
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

    /** Reason for a verdict: the rule, the code, and the events and values it rests on. */
    public record Reason(Rule rule, String code, List<String> events, Map<String, String> values) {}

    /** Urgency of an approval: whether it was an urgent decision, and whether it has been presented to the ordinary body. */
    public enum Urgency {
        ORDINARY,
        TO_BE_PRESENTED,
        PRESENTED
    }

    /** Audit of one deciding owner's own line. */
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
