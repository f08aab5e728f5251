package no.partnerskap.view.involvementaudit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.core.involvement.counterfactual.Remedy;
import no.partnerskap.core.involvement.ChangeAudit.AtEffect;
import no.partnerskap.core.involvement.ChangeAudit.PolicyUsed;
import no.partnerskap.core.involvement.ChangeAudit.StepSummary;
import no.partnerskap.core.involvement.ChangeAudit.Urgency;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Audit report of one change: verdicts, each reason with its sentence, and what would have given a better verdict. */
public record AuditReport(
        ChangeNumber change,
        ChangeKind kind,
        String summary,
        OwnerId initiator,
        OwnerId statedBy,
        int revision,
        LocalDate effectiveOn,
        Instant recordedAt,
        PolicyUsed policy,
        List<OwnerVerdict> owners,
        List<OwnLineView> ownLines) {

    /**
     * Verdicts for one owner: as established, as claimed, and at each effective date announced and passed.
     *
     * @param better the smallest difference that would have given the owner what it was owed; absent if it was involved as owed,
     *     and in lists
     */
    public record OwnerVerdict(
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
            List<ReasonView> reasons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RemedyView better) {}

    /** Reason for a verdict: the rule, the code, the events and values it rests on, and the sentence. */
    public record ReasonView(Rule rule, String code, List<String> events, Map<String, String> values, Sentence text) {}

    /**
     * Remedy: the difference, and the verdict it would have given.
     *
     * @param possible whether it can still be done
     * @param acts the number of acts needed
     * @param owners the owners whose acts they are
     * @param day the latest day for it, or the new effective date; absent if it is not about a day
     * @param days how many days earlier, later or longer than recorded; absent if nothing is moved
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RemedyView(
            Verdict verdict,
            Remedy.By by,
            Rule rule,
            boolean possible,
            int acts,
            List<OwnerId> owners,
            @Nullable Integer claim,
            @Nullable MeetingNumber meeting,
            @Nullable Level level,
            @Nullable LocalDate day,
            @Nullable LocalDate respondBy,
            @Nullable Long days,
            Sentence text) {}

    /** Verdict on one deciding owner's own line. */
    public record OwnLineView(
            OwnerId owner,
            OwnLineVerdict verdict,
            @Nullable Occurred approvedOn,
            Urgency urgency,
            @Nullable Occurred presentedOn,
            Set<Flag> flags,
            List<String> events,
            List<ReasonView> reasons) {}
}
