package no.partnerskap.view.decisionhistory;

import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/** A decision in an owner's own line as it now reads, with the event that recorded it first and the one that it reads as. */
record LineDecision(ChangeNumber change, int number, OwnerId owner, Decision decision, long version, long readsAs) {
    LineDecision corrected(Decision other, long by) {
        return new LineDecision(change, number, owner, other, version, by);
    }

    OwnLineApproval approval(boolean counts) {
        return new OwnLineApproval(owner, decision.decidedOn(), decision.body(), decision.mandate(), counts, readsAs);
    }
}
