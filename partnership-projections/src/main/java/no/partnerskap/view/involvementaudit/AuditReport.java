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
 * @param owners the verdict for each owner affected, and what it rests on
 * @param ownLines for each line that decides, whether its competent body approved in time
 */
public record AuditReport(
        @JsonUnwrapped @JsonIgnoreProperties({"owners", "ownLines"})
        ChangeAudit audit,

        List<OwnerVerdict> owners,
        List<OwnLineView> ownLines) {

    /**
     * Verdicts for one owner: as established, as claimed, and at each effective date announced and passed.
     *
     * @param reasons what the verdict rests on, in order
     * @param remedy the smallest difference that would have given the owner what it was owed; absent if it was involved as owed,
     *     and in lists
     */
    public record OwnerVerdict(
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnerAudit audit,

            List<ReasonView> reasons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RemedyView remedy) {}

    /**
     * Reason for a verdict: the rule, the code, the events and values it rests on, and the sentence.
     *
     * @param text the reason in a sentence
     */
    public record ReasonView(@JsonUnwrapped Reason reason, Sentence text) {}

    /**
     * Remedy: the difference, and the verdict it would have given.
     *
     * @param verdict the verdict that the remedy would have given
     * @param possible whether the remedy can still be carried out
     * @param acts how many acts the remedy takes
     * @param owners the owners whose acts the remedy consists of
     * @param claim the number of the claim that would have been otherwise, where it is about one
     * @param meeting the meeting that it could have been done in, where there was one
     * @param level the level of involvement that would have been enough
     * @param day the latest day for the remedy, or the effective date, where it is about a day
     * @param respondBy the day by which an answer should have been asked for
     * @param days how many days earlier, later or longer than on record, where the remedy moves something
     * @param text the remedy in a sentence
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
     * @param reasons what the own line's verdict rests on, in order
     */
    public record OwnLineView(
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnLineAudit audit, List<ReasonView> reasons) {}
}
