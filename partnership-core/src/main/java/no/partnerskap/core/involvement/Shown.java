package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_071;
import static no.partnerskap.core.rules.Rule.R_089;

import java.util.List;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.StepShown;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Keeps;

/** How a claim is shown to whoever wants to work the verdict out again. */
final class Shown {
    private Shown() {}

    @Keeps(R_089)
    static StepShown step(Reading reading) {
        var claim = reading.claim();
        var step = claim.step();
        return new StepShown(
                claim.number(),
                claim.claimedBy(),
                claim.toward(),
                step.occurred(),
                claim.source().recordedAt(),
                reading.claimed(),
                reading.counts() ? reading.established() : Level.NONE,
                state(reading),
                evidence(reading),
                reading.matter().before(step.occurred()),
                reading.matter().leadDays(step.occurred()),
                step.respondBy(),
                reading.answerDue(),
                reading.flags(),
                events(reading));
    }

    static List<String> events(Reading reading) {
        return reading.claim().sources().stream().map(Source::eventId).toList();
    }

    private static String evidence(Reading reading) {
        if (reading.onMutualEvidence()) {
            return "E3";
        }
        return reading.documented() ? "E2" : "E1";
    }

    /** Silence shows as such once the answer time has run out; it never becomes an acknowledgement. */
    @Keeps(R_071)
    static ClaimState state(Reading reading) {
        var claim = reading.claim();
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
        if (reading.minutesApproved()) {
            return ClaimState.IN_APPROVED_MINUTES;
        }
        var due = reading.answerDue();
        boolean silent = due != null && reading.matter().question().validOn().isAfter(due);
        return silent ? ClaimState.UNANSWERED : ClaimState.OPEN;
    }
}
