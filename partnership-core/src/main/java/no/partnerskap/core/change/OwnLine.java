package no.partnerskap.core.change;

import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;

/** What the rules remember of a decision in an owner's own line. */
record OwnLine(OwnerId owner, Decision decision, long version) {
    LineApproval approval() {
        return new LineApproval(
                owner,
                decision.decidedOn(),
                Boolean.TRUE.equals(decision.retroactive()),
                decision.textSha256(),
                version);
    }
}
