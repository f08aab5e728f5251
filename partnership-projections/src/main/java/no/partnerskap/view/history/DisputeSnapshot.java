package no.partnerskap.view.history;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.dispute.DisputeEvent;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.dispute.DisputedTerm;
import no.partnerskap.core.dispute.SetTerm;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;

/**
 * Snapshot of a dispute just after an event.
 *
 * @param statements the parties that have submitted a statement open to all; statements for the mediator alone are left out
 * @param set the terms set by the board
 */
public record DisputeSnapshot(
        DisputeNumber dispute,
        OwnerId raisedBy,
        Stage stage,
        List<DisputedTerm> terms,
        SortedSet<OwnerId> statements,
        List<SetTerm> set) {

    /** Stage of a dispute. */
    public enum Stage {
        RAISED,
        MEDIATION_HELD,
        MEDIATION_FAILED,
        BEFORE_THE_BOARD,
        DECIDED_BY_BOARD,
        DISPUTE_WITHDRAWN
    }

    /** The dispute from its events; empty if none was raised. */
    static Optional<DisputeSnapshot> of(List<Recorded<PartnershipEvent>> events) {
        var dispute = Optional.<DisputeSnapshot>empty();
        for (var recorded : events) {
            var event = (DisputeEvent) recorded.event();
            dispute = event instanceof DisputeRaised e
                    ? Optional.of(new DisputeSnapshot(
                            e.dispute(), e.raisedBy(), Stage.RAISED, e.terms(), new TreeSet<>(), List.of()))
                    : dispute.map(
                            known -> known.after(event, recorded.audience().equals(Audience.PARTIES)));
        }
        return dispute;
    }

    private DisputeSnapshot after(DisputeEvent event, boolean toAll) {
        return switch (event) {
            case DisputeRaised e -> this;
            case StatementSubmitted e -> toAll ? heard(e.party()) : this;
            case MediationHeld e -> at(Stage.MEDIATION_HELD);
            case MediationFailed e -> at(Stage.MEDIATION_FAILED);
            case BoardCaseOpened e -> at(Stage.BEFORE_THE_BOARD);
            case BoardDecisionRecorded e ->
                new DisputeSnapshot(
                        dispute,
                        raisedBy,
                        Stage.DECIDED_BY_BOARD,
                        terms,
                        statements,
                        Stream.concat(set.stream(), e.terms().stream()).toList());
            case DisputeWithdrawn e -> at(Stage.DISPUTE_WITHDRAWN);
        };
    }

    private DisputeSnapshot at(Stage reached) {
        return new DisputeSnapshot(dispute, raisedBy, reached, terms, statements, set);
    }

    private DisputeSnapshot heard(OwnerId party) {
        var more = new TreeSet<>(statements);
        more.add(party);
        return new DisputeSnapshot(dispute, raisedBy, stage, terms, more, set);
    }
}
