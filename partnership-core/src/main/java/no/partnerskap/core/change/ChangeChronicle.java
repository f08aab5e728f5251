package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_158;

import java.util.Collections;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.ClaimAcknowledged;
import no.partnerskap.core.change.ChangeEvent.ClaimConfirmed;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.ClaimCorrected;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.ChangeEvent.ContestResolved;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.EmergencyDeclared;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.ReceiptRecorded;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.change.ChangeEvent.ResolutionProposed;
import no.partnerskap.core.change.ChangeEvent.RevisionConfirmed;
import no.partnerskap.core.change.ChangeEvent.StepRatified;
import no.partnerskap.core.change.ChangeEvent.UrgentDecisionPresented;
import no.partnerskap.core.rules.Keeps;

/** Fold of events into a change. Never fails, whatever the history contains. */
final class ChangeChronicle {
    private ChangeChronicle() {}

    @Keeps(R_158)
    static Changes after(Changes state, ChangeEvent event, long version) {
        return switch (event) {
            case ChangeProposed e ->
                opened(state, Change.stated(e.initiator(), e.initiator(), e.content(), e.affected(), e.raised()));
            case ChangeReported e ->
                opened(
                        state,
                        Change.stated(
                                e.initiator(),
                                e.reportedBy(),
                                e.content(),
                                e.affected(),
                                Collections.emptySortedMap()));
            case ChangeRevised e -> state.update(e.change(), c -> c.revised(e.revision(), e.content(), e.affected()));
            case RequiredLevelRaised e -> state.update(e.change(), c -> c.raised(e.owner(), e.raise()));
            case OwnLineDecisionRecorded e ->
                state.update(
                        e.change(), c -> c.decided(c.decisions().plus(new OwnLine(e.owner(), e.decision(), version))));
            case OwnLineDecisionCorrected e ->
                state.update(
                        e.change(),
                        c -> c.decided(
                                c.decisions().update(e.number(), d -> new OwnLine(e.owner(), e.decision(), version))));
            case InvolvementClaimed e ->
                state.update(e.change(), c -> c.with(c.claims().plus(claimed(e, version))));
            case ClaimCorrected e ->
                state.update(e.change(), c -> c.claim(e.claim(), claim -> claim.corrected(e.involvement(), version)));
            case ClaimAcknowledged e -> status(state, e, e.claim(), Claim.Status.ACKNOWLEDGED);
            case ClaimContested e -> status(state, e, e.claim(), Claim.Status.CONTESTED);
            case ContestResolved e -> status(state, e, e.claim(), Claim.Status.RESOLVED);
            case ResolutionProposed e ->
                state.update(
                        e.change(),
                        c -> c.claim(
                                e.claim(),
                                claim -> claim.proposed(new Claim.Proposal(e.proposedBy(), e.resolution()))));
            case EffectiveDateMoved e ->
                state.update(e.change(), c -> c.moved(e.to()).decided(LineApprovals.moved(c.decisions(), e)));
            case EffectReported e -> state.update(e.change(), c -> c.inEffect(e.reportedBy(), e.on()));
            case ChangeWithdrawn e -> state.update(e.change(), Change::asWithdrawn);
            case RevisionConfirmed e ->
                state.update(e.change(), c -> c.decided(LineApprovals.confirmed(c.decisions(), e)));
            case NoEffectContested e -> state.update(e.change(), c -> c.contestedNoEffect(e.owner()));
            case ReportContested e -> state;
            case ReceiptRecorded e -> state;
            case ConsultationAnswered e -> state;
            case ClaimConfirmed e -> state.update(e.change(), c -> c.claim(e.claim(), Claim::confirmed));
            case UrgentDecisionPresented e -> state;
            case StepRatified e -> state;
            case InvolvementWaived e -> state;
            case EmergencyDeclared e -> state;
            case CostEffectForeseen e -> state.update(e.change(), c -> c.foreseen(e.raised()));
        };
    }

    private static Changes opened(Changes state, Change change) {
        return new Changes(state.changes().plus(change));
    }

    private static Claim claimed(InvolvementClaimed e, long version) {
        return new Claim(
                e.claimedBy(),
                e.involvement().toward(),
                e.involvement().level(),
                version,
                1,
                Claim.Status.OPEN,
                null,
                null);
    }

    private static Changes status(Changes state, ChangeEvent event, int claim, Claim.Status status) {
        return state.update(event.change(), c -> c.claim(claim, known -> known.status(status)));
    }
}
