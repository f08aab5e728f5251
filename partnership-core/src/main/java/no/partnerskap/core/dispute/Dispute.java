package no.partnerskap.core.dispute;

import static no.partnerskap.core.dispute.DisputeStage.BEFORE_BOARD;
import static no.partnerskap.core.dispute.DisputeStage.DECIDED_BY_BOARD;
import static no.partnerskap.core.dispute.DisputeStage.MEDIATION;
import static no.partnerskap.core.dispute.DisputeStage.MEDIATION_ENDED;
import static no.partnerskap.core.dispute.DisputeStage.SUBMITTED;
import static no.partnerskap.core.dispute.DisputeStage.WITHDRAWN;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Dispute between the owners (no: tvist), and the stage that its events have brought it to. The stage never goes back: a mediation
 * meeting that is reported after mediation ended changes nothing. A decision of the board also counts for a dispute that was
 * withdrawn.
 *
 * @param mediationFailed whether mediation has failed, so that the board may open its case; it stays so at later stages
 */
public record Dispute(
        DisputeNumber number, OwnerId raisedBy, List<DisputedTerm> terms, DisputeStage stage, boolean mediationFailed) {
    public Dispute {
        terms = List.copyOf(terms);
    }

    public static Dispute of(DisputeRaised e) {
        return new Dispute(e.dispute(), e.raisedBy(), e.terms(), SUBMITTED, false);
    }

    public Dispute after(DisputeEvent event) {
        return switch (event) {
            case DisputeRaised e -> this;
            case StatementSubmitted e -> this;
            case MediationHeld e -> reaching(MEDIATION);
            case MediationFailed e -> new Dispute(number, raisedBy, terms, later(MEDIATION_ENDED), true);
            case BoardCaseOpened e -> reaching(BEFORE_BOARD);
            case BoardDecisionRecorded e -> new Dispute(number, raisedBy, terms, DECIDED_BY_BOARD, mediationFailed);
            case DisputeWithdrawn e -> reaching(WITHDRAWN);
        };
    }

    private Dispute reaching(DisputeStage next) {
        return new Dispute(number, raisedBy, terms, later(next), mediationFailed);
    }

    private DisputeStage later(DisputeStage next) {
        return next.compareTo(stage) > 0 ? next : stage;
    }

    /** Whether the board has decided it or its party has withdrawn it. */
    boolean isClosed() {
        return stage.compareTo(DECIDED_BY_BOARD) >= 0;
    }

    /** The changes that would alter its terms. */
    public SortedSet<ChangeNumber> changes() {
        return terms.stream()
                .map(DisputedTerm::change)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
