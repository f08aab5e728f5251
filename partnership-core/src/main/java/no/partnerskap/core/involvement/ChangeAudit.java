package no.partnerskap.core.involvement;

import no.partnerskap.core.involvement.facts.Flag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The audit of one change: for each owner whether it was involved before the change took effect, and for each deciding line whether
 * its competent body approved in time. Answers one {@link Question}, and shows all it rests on.
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

    /** The policy that judged, with the numbers as used: those an agreement sets instead stand in {@code agreed}. */
    public record PolicyUsed(
            String id,
            LocalDate validFrom,
            String contentHash,
            Map<String, Integer> days,
            Map<String, Integer> agreed) {}

    /** One owner's verdicts: as established, as claimed, and as they stood at each date announced and passed. */
    public record OwnerAudit(
            OwnerId owner,
            Level owed,
            Verdict verdict,
            Verdict claimed,
            boolean perceptionGap,
            List<AtEffect> atEffect,
            Set<Flag> flags,
            @Nullable Long daysLeft,
            @Nullable LocalDate lookAgainOn,
            List<StepSummary> steps,
            List<Reason> reasons) {}

    /** The verdict for an effective date with what was recorded before its first instant; it never changes. */
    public record AtEffect(LocalDate effectiveOn, Verdict verdict) {}

    /** A step as the record shows it, so that a reader can work the verdict out again. */
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

    /** Where a claim stands between the two owners. Silence is {@code UNANSWERED}, never an acknowledgement. */
    public enum ClaimState {
        /** It reached nobody who is an owner, and is kept as a note. */
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

    /** One reason of a verdict: the rule, what it found, the events and the values it rests on. */
    public record Reason(Rule rule, String code, List<String> events, Map<String, String> values) {}

    /** Whether an approval was made in haste, and whether the ordinary body has seen it since. */
    public enum Urgency {
        ORDINARY,
        TO_BE_PRESENTED,
        PRESENTED
    }

    /** The own line of one deciding owner. */
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
