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
import no.partnerskap.core.dispute.DisputeEvent.PositionStated;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Dispute between the owners (no: tvist), and the stage that its events have brought it to. The stage never goes back: a mediation
 * meeting that is reported after mediation ended changes nothing, nor does a decision of the board on a dispute that was withdrawn;
 * only one stored when such decisions still settled terms keeps its effect.
 *
 * @param terms the terms in dispute, as the party that raised it set them out
 * @param positions the same terms with what each party says of them by now
 * @param mediationFailed whether mediation has failed, so that the board may open its case; it stays so at later stages
 */
public record Dispute(
        DisputeNumber number,
        OwnerId raisedBy,
        List<DisputedTerm> terms,
        List<TermPositions> positions,
        DisputeStage stage,
        boolean mediationFailed) {
    public Dispute {
        terms = List.copyOf(terms);
        positions = List.copyOf(positions);
    }

    public static Dispute of(DisputeRaised e) {
        return new Dispute(e.dispute(), e.raisedBy(), e.terms(), positions(e), SUBMITTED, false);
    }

    private static List<TermPositions> positions(DisputeRaised e) {
        return e.terms().stream()
                .map(term -> TermPositions.raised(term, e.raisedBy()))
                .toList();
    }

    private Dispute stated(PositionStated e) {
        var stated = positions.stream()
                .map(term -> term.key().equals(e.term()) ? term.stated(e.party(), e.position()) : term)
                .toList();
        return new Dispute(number, raisedBy, terms, stated, stage, mediationFailed);
    }

    public Dispute after(DisputeEvent event) {
        return switch (event) {
            case DisputeRaised e -> this;
            case StatementSubmitted e -> this;
            case PositionStated e -> stated(e);
            case MediationHeld e -> reaching(MEDIATION);
            case MediationFailed e -> new Dispute(number, raisedBy, terms, positions, later(MEDIATION_ENDED), true);
            case BoardCaseOpened e -> reaching(BEFORE_BOARD);
            case BoardDecisionRecorded e ->
                stage == WITHDRAWN && e.settles().isEmpty()
                        ? this
                        : new Dispute(number, raisedBy, terms, positions, DECIDED_BY_BOARD, mediationFailed);
            case DisputeWithdrawn e -> reaching(WITHDRAWN);
        };
    }

    private Dispute reaching(DisputeStage next) {
        return new Dispute(number, raisedBy, terms, positions, later(next), mediationFailed);
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
