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

/** The audit of one change as it is told: each reason in a sentence, and what would have given a better verdict. */
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
     * One owner's verdicts: as established, as claimed, and as they stood at each date announced and passed.
     *
     * @param better the smallest difference that would have given the owner what it was owed; absent where it had that, and in lists
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

    /** One reason of a verdict: the rule, what it found, the events and the values it rests on, and the same in a sentence. */
    public record ReasonView(Rule rule, String code, List<String> events, Map<String, String> values, Sentence text) {}

    /**
     * What would have been otherwise, and the verdict it would have given.
     *
     * @param possible whether it can still be done
     * @param acts how many acts it takes
     * @param owners the owners whose acts they are
     * @param day the latest day for it, or the effective date, where it is about a day
     * @param days how many days earlier, later or longer than on record, where something is moved
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

    /** The own line of one deciding owner. */
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
