package no.partnerskap.core.change;

import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Own-line decision as the rules need it.
 *
 * @param coversDate whether it covers the effective date as it is now: no longer where another owner has moved it earlier since, until
 *     this owner confirms the change as it stands
 */
record OwnLine(OwnerId owner, Decision decision, long version, boolean coversDate) {
    OwnLine(OwnerId owner, Decision decision, long version) {
        this(owner, decision, version, true);
    }

    OwnLine coveringDate(boolean covers) {
        return new OwnLine(owner, decision, version, covers);
    }

    LineApproval approval() {
        return new LineApproval(
                owner,
                decision.decidedOn(),
                Boolean.TRUE.equals(decision.retroactive()),
                decision.textSha256(),
                version);
    }
}
