package no.partnerskap.core.change;

import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;

/** Own-line decision as the rules need it. */
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
