package no.partnerskap.view.history;

import java.util.List;
import java.util.SortedSet;
import no.partnerskap.core.dispute.DisputeStage;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.dispute.TermPositions;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.dispute.DisputeHistory;

/**
 * Snapshot of a dispute just after an event.
 *
 * @param raisedBy the owner that had raised the dispute just after the event
 * @param stage the stage of the dispute just after the event
 * @param terms the terms in dispute just after the event, each with what each party had said of it
 * @param statements the parties that had submitted a statement open to all parties; statements for the mediator alone are left out
 * @param set the terms that the board had set by then
 */
public record DisputeSnapshot(
        DisputeNumber dispute,
        OwnerId raisedBy,
        DisputeStage stage,
        List<TermPositions> terms,
        SortedSet<OwnerId> statements,
        List<SetTerm> set) {
    static DisputeSnapshot of(DisputeHistory history) {
        var dispute = history.dispute();
        return new DisputeSnapshot(
                dispute.number(),
                dispute.raisedBy(),
                dispute.stage(),
                dispute.positions(),
                history.statements(),
                history.set());
    }
}
