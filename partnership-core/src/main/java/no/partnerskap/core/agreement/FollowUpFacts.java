package no.partnerskap.core.agreement;

import java.time.LocalDate;
import no.partnerskap.core.kernel.Numbered;
import org.jspecify.annotations.Nullable;

/**
 * Facts recorded about an agreement since it was agreed: notice, evaluation and deviations.
 *
 * @param noticeOn the day of the first notice
 * @param evaluatedOn the day of the last evaluation
 * @param nextEvaluation the day that this evaluation set for the next
 * @param deviations whether each deviation reported is still going on
 */
public record FollowUpFacts(
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate evaluatedOn,
        @Nullable LocalDate nextEvaluation,
        Numbered<Boolean> deviations) {
    static final FollowUpFacts NONE = new FollowUpFacts(null, null, null, Numbered.none());

    FollowUpFacts notice(LocalDate on) {
        return noticeOn == null || on.isBefore(noticeOn)
                ? new FollowUpFacts(on, evaluatedOn, nextEvaluation, deviations)
                : this;
    }

    FollowUpFacts evaluated(LocalDate on, @Nullable LocalDate next) {
        return evaluatedOn == null || !on.isBefore(evaluatedOn)
                ? new FollowUpFacts(noticeOn, on, next, deviations)
                : this;
    }

    FollowUpFacts with(Numbered<Boolean> all) {
        return new FollowUpFacts(noticeOn, evaluatedOn, nextEvaluation, all);
    }

    boolean noticeGiven(LocalDate day) {
        return noticeOn != null && !noticeOn.isAfter(day);
    }

    /** When the next evaluation is due: as set by the last one, otherwise by the clause and its cycle. */
    @Nullable
    LocalDate evaluationDue(ClauseFields.@Nullable TermAndEvaluation clause) {
        if (nextEvaluation != null || clause == null) {
            return nextEvaluation;
        }
        if (evaluatedOn == null) {
            return clause.nextEvaluation();
        }
        if (clause.evaluationMonths() != null) {
            return evaluatedOn.plusMonths(clause.evaluationMonths());
        }
        var next = clause.nextEvaluation();
        return next != null && next.isAfter(evaluatedOn) ? next : null;
    }
}
