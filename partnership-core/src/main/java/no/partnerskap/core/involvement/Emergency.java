package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_087;

import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Keeps;

/**
 * Duties in an emergency: notice at once, and a consultation soon after.
 *
 * @param notified whether notice was given in time
 * @param followedUp whether a consultation or more took place in the days after effect
 */
public record Emergency(boolean notified, boolean followedUp) {

    /** The emergency verdict on the day asked about; a duty is missed from the day after its last day. */
    @Keeps(R_087)
    Verdict verdict(AuditedChange auditedChange) {
        if (notified && followedUp) {
            return Verdict.EMERGENCY_REGULARISED;
        }
        var day = auditedChange.question().validOn();
        boolean missed = !notified && day.isAfter(lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY))
                || !followedUp && day.isAfter(lastDay(auditedChange, DayCounts.EMERGENCY_FOLLOW_UP));
        return missed ? Verdict.EMERGENCY_BREACH : Verdict.EMERGENCY_OPEN;
    }

    public static LocalDate lastDay(AuditedChange auditedChange, String window) {
        return auditedChange.effectiveOn().plusDays(auditedChange.days().days(window));
    }

    Emergency or(Emergency other) {
        return new Emergency(notified || other.notified, followedUp || other.followedUp);
    }

    /** As established: registered or mutual notice that is not contested outright, and follow-up at its established level. */
    static Emergency established(AuditedChange auditedChange, ClaimAssessment claimAssessment) {
        boolean notice = claimAssessment.counts()
                && !claimAssessment.claim().rejected()
                && !claimAssessment.contestedOutright()
                && (claimAssessment.documented() || claimAssessment.established() != Level.NONE)
                && !claimAssessment
                        .claim()
                        .step()
                        .occurred()
                        .day()
                        .isAfter(lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY));
        return new Emergency(notice, follows(auditedChange, claimAssessment.steps(claimAssessment.established())));
    }

    /** As it would be if the claim were true. */
    static Emergency ifTrue(AuditedChange auditedChange, ClaimAssessment claimAssessment) {
        return of(auditedChange, claimAssessment.steps(claimAssessment.claimed()));
    }

    /** The duties met by steps that are established. */
    static Emergency of(AuditedChange auditedChange, List<Step> steps) {
        var lastDay = lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY);
        return new Emergency(
                steps.stream().anyMatch(step -> !step.day().isAfter(lastDay)), follows(auditedChange, steps));
    }

    private static boolean follows(AuditedChange auditedChange, List<Step> steps) {
        var lastDay = lastDay(auditedChange, DayCounts.EMERGENCY_FOLLOW_UP);
        return steps.stream()
                .anyMatch(step -> step.standing().atLeast(Level.CONSULTED)
                        && !step.day().isBefore(auditedChange.change().afterEffectFrom())
                        && !step.day().isAfter(lastDay));
    }
}
