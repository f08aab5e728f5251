package no.partnerskap.view.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.LineApprovals;
import no.partnerskap.core.change.MandateCoverage;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.view.agreement.Provenance.TextApproved;
import org.jspecify.annotations.Nullable;

/**
 * Change that carries an amendment, as the amendment depends on it.
 *
 * @param file the recorded events of the change, in order
 * @param decisions the decisions of the owners' lines, by the version that recorded them
 * @param boardDecisions the rulings by which the dispute board settled the change
 */
record AmendmentChange(
        List<Recorded<PartnershipEvent>> file,
        @Nullable ChangeContent content,
        boolean withdrawn,
        Map<Long, Decision> decisions,
        List<Recorded<BoardDecisionRecorded>> boardDecisions) {

    static AmendmentChange of(List<Recorded<PartnershipEvent>> file) {
        ChangeContent changeContent = null;
        boolean withdrawn = false;
        var decisions = new HashMap<Long, Decision>();
        var board = new ArrayList<Recorded<BoardDecisionRecorded>>();
        for (var recorded : file) {
            switch (recorded.event()) {
                case ChangeProposed e -> changeContent = e.content();
                case ChangeReported e -> changeContent = e.content();
                case ChangeRevised e -> changeContent = e.content();
                case EffectiveDateMoved e -> changeContent = moved(changeContent, e);
                case ChangeWithdrawn e -> withdrawn = true;
                case OwnLineDecisionRecorded e -> decisions.put(recorded.version(), e.decision());
                case OwnLineDecisionCorrected e -> decisions.put(recorded.version(), e.decision());
                case BoardDecisionRecorded e -> board.add(recorded.with(e));
                default -> {}
            }
        }
        return new AmendmentChange(
                List.copyOf(file), changeContent, withdrawn, Map.copyOf(decisions), List.copyOf(board));
    }

    private static @Nullable ChangeContent moved(@Nullable ChangeContent changeContent, EffectiveDateMoved e) {
        return changeContent == null
                ? null
                : new ChangeContent(
                        changeContent.kind(),
                        changeContent.summary(),
                        e.to(),
                        changeContent.figures(),
                        changeContent.noEffect());
    }

    /** The approvals of one text that count, each with the body that gave it. */
    List<TextApproved> approvals(String textSha256, MandateCoverage mandateCoverage) {
        return content == null
                ? List.of()
                : LineApprovals.of(file, content.kind(), mandateCoverage).stream()
                        .filter(approval -> textSha256.equals(approval.textSha256()))
                        .map(this::told)
                        .toList();
    }

    TextApproved told(LineApproval approval) {
        var decision = decisions.get(approval.version());
        return new TextApproved(
                approval.owner(),
                approval.decidedOn(),
                decision == null ? null : decision.body(),
                decision == null ? null : decision.mandate(),
                approval.version());
    }

    /** The board's last decision before an event. */
    Optional<Recorded<BoardDecisionRecorded>> boardDecisionBefore(long version) {
        return boardDecisions.stream()
                .filter(earlier -> earlier.version() < version)
                .reduce((one, later) -> later);
    }
}
