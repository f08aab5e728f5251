package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_071;
import static no.partnerskap.core.rules.Rule.R_089;

import java.util.List;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.StepSummary;
import no.partnerskap.core.involvement.facts.FactSource;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Keeps;

/** Summary of a claim for a reader who recomputes the verdict. */
final class ClaimSummary {
    private ClaimSummary() {}

    @Keeps(R_089)
    static StepSummary step(ClaimAssessment claimAssessment) {
        var claim = claimAssessment.claim();
        var step = claim.step();
        return new StepSummary(
                claim.number(),
                claim.claimedBy(),
                claim.toward(),
                step.occurred(),
                claim.wording(),
                claim.source().recordedAt(),
                claimAssessment.claimed(),
                claimAssessment.counts() ? claimAssessment.established() : Level.NONE,
                state(claimAssessment),
                evidence(claimAssessment),
                claimAssessment.matter().before(step.occurred()),
                claimAssessment.matter().leadDays(step.occurred()),
                step.respondBy(),
                claimAssessment.answerDue(),
                claimAssessment.flags(),
                events(claimAssessment));
    }

    static List<String> events(ClaimAssessment claimAssessment) {
        return claimAssessment.claim().sources().stream()
                .map(FactSource::eventId)
                .toList();
    }

    private static String evidence(ClaimAssessment claimAssessment) {
        if (claimAssessment.onMutualEvidence()) {
            return "E3";
        }
        return claimAssessment.documented() ? "E2" : "E1";
    }

    /** Silence shows as {@code UNANSWERED} after the answer time; it never becomes an acknowledgement. */
    @Keeps(R_071)
    static ClaimState state(ClaimAssessment claimAssessment) {
        var claim = claimAssessment.claim();
        if (!claim.step().channel().reachesOwner()) {
            return ClaimState.NOTE;
        }
        if (claim.resolution() != null) {
            return claim.rejected() ? ClaimState.RESOLVED_REJECTED : ClaimState.RESOLVED_UPHELD;
        }
        if (claim.ownRecord()) {
            return ClaimState.OWN_RECORD;
        }
        if (claim.contest() != null) {
            return ClaimState.CONTESTED;
        }
        var acknowledged = claim.acknowledgement();
        if (acknowledged != null) {
            return acknowledged.level().below(claim.step().level())
                    ? ClaimState.ACKNOWLEDGED_LOWER
                    : ClaimState.ACKNOWLEDGED;
        }
        if (!claim.answers().isEmpty()) {
            return ClaimState.ANSWERED;
        }
        if (claimAssessment.minutesShow()) {
            return ClaimState.IN_APPROVED_MINUTES;
        }
        var due = claimAssessment.answerDue();
        boolean silent =
                due != null && claimAssessment.matter().question().validOn().isAfter(due);
        return silent ? ClaimState.UNANSWERED : ClaimState.OPEN;
    }
}
