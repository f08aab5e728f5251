package no.partnerskap.view.involvementaudit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnLineAudit;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.counterfactual.Remedy;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Audit report of one change: verdicts, each reason with its sentence, and what would have given a better verdict.
 *
 * @param owners the verdicts for each owner and what they are based on; the initiator is left out unless it is itself affected
 * @param ownLines the verdict on the own line of each owner that decides the change
 */
public record AuditReport(
        @JsonUnwrapped @JsonIgnoreProperties({"owners", "ownLines"})
        ChangeAudit audit,

        List<OwnerVerdict> owners,
        List<OwnLineView> ownLines) {

    /**
     * Verdicts for one owner: as established, as claimed, and at each effective date announced and passed.
     *
     * @param reasons the reasons for the verdict, in order
     * @param remedy the smallest difference in the history that would have given a better verdict; absent if the owner was involved
     *     as owed, and in lists
     */
    public record OwnerVerdict(
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnerAudit audit,

            List<ReasonView> reasons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RemedyView remedy) {}

    /**
     * Reason for a verdict: the rule, the code, the events and values it rests on, and the sentence.
     *
     * @param text the reason, in a sentence
     */
    public record ReasonView(@JsonUnwrapped Reason reason, Sentence text) {}

    /**
     * Remedy: the difference, and the verdict it would have given.
     *
     * @param verdict the verdict that the remedy gives, or would have given
     * @param by the kind of remedy
     * @param rule the rule that makes the difference
     * @param possible whether the remedy is still possible
     * @param acts the number of acts that the remedy takes
     * @param owners the owners whose acts are needed
     * @param claim the number of the claim that the remedy is about; absent if it is about none
     * @param meeting the number of the meeting that the remedy is about; absent if it is about none
     * @param level the level of involvement that the step has in the remedy; absent if it is about no step
     * @param day the latest day in Oslo for the act, or the new effective date; absent if the remedy is not about a day
     * @param respondBy the last day in Oslo of the answer window in the remedy; absent if it is about no consultation
     * @param days the number of days by which something is earlier, later or longer than recorded; absent if nothing is
     * @param text the remedy, in a sentence
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

    /**
     * Verdict on one deciding owner's own line.
     *
     * @param reasons the reasons for the verdict on the own line, in order
     */
    public record OwnLineView(
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnLineAudit audit, List<ReasonView> reasons) {}
}
