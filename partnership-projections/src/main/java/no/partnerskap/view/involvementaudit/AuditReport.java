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

/** Audit report of one change: verdicts, each reason with its sentence, and what would have given a better verdict. */
public record AuditReport(
        @JsonUnwrapped @JsonIgnoreProperties({"owners", "ownLines"})
        ChangeAudit audit,

        List<OwnerVerdict> owners,
        List<OwnLineView> ownLines) {

    /**
     * Verdicts for one owner: as established, as claimed, and at each effective date announced and passed.
     *
     * @param better the smallest difference that would have given the owner what it was owed; absent if it was involved as owed,
     *     and in lists
     */
    public record OwnerVerdict(
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnerAudit audit,

            List<ReasonView> reasons,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            RemedyView better) {}

    /** Reason for a verdict: the rule, the code, the events and values it rests on, and the sentence. */
    public record ReasonView(@JsonUnwrapped Reason reason, Sentence text) {}

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
            @JsonUnwrapped @JsonIgnoreProperties("reasons") OwnLineAudit audit, List<ReasonView> reasons) {}
}
