package no.partnerskap.view.decisionhistory;

import no.partnerskap.core.change.Decision;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;

/** Decision in an owner's own line in its current wording, with the events that recorded its first and its current wording. */
record LineDecision(ChangeNumber change, int number, OwnerId owner, Decision decision, long version, long readsAs) {
    LineDecision corrected(Decision other, long by) {
        return new LineDecision(change, number, owner, other, version, by);
    }

    OwnLineApproval approval(boolean counts) {
        return new OwnLineApproval(owner, decision.decidedOn(), decision.body(), decision.mandate(), counts, readsAs);
    }
}
