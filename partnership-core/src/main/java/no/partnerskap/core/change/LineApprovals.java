package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_161;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionCorrected;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.ChangeEvent.RevisionConfirmed;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;

/**
 * Approvals of a change in the owners' lines that count: by a body, under a mandate that covered the kind of change on the day,
 * also one recorded later; of two reports of a body's decision of one day, the later. Two days are two decisions.
 */
public final class LineApprovals {
    private LineApprovals() {}

    /**
     * The same, from recorded events.
     *
     * @param file the recorded events of the change, in order; other events are ignored
     */
    public static List<LineApproval> of(
            List<Recorded<PartnershipEvent>> file, ChangeKind kind, MandateCoverage mandateCoverage) {
        var decisions = Numbered.<OwnLine>none();
        for (var recorded : file) {
            decisions = switch (recorded.event()) {
                case OwnLineDecisionRecorded e ->
                    decisions.plus(new OwnLine(e.owner(), e.decision(), recorded.version()));
                case OwnLineDecisionCorrected e ->
                    decisions.update(e.number(), d -> new OwnLine(e.owner(), e.decision(), recorded.version()));
                case EffectiveDateMoved e -> moved(decisions, e);
                case RevisionConfirmed e -> confirmed(decisions, e);
                default -> decisions;
            };
        }
        return among(decisions.items(), kind, mandateCoverage);
    }

    /** An earlier date takes back what other owners have approved for the one before. */
    @Keeps({R_084, R_161})
    static Numbered<OwnLine> moved(Numbered<OwnLine> decisions, EffectiveDateMoved e) {
        return e.to().isBefore(e.from())
                ? each(decisions, line -> line.owner().equals(e.movedBy()) ? line : line.coveringDate(false))
                : decisions;
    }

    static Numbered<OwnLine> confirmed(Numbered<OwnLine> decisions, RevisionConfirmed e) {
        return each(decisions, line -> line.owner().equals(e.owner()) ? line.coveringDate(true) : line);
    }

    private static Numbered<OwnLine> each(Numbered<OwnLine> decisions, UnaryOperator<OwnLine> change) {
        var all = decisions;
        for (int number = 1; number < decisions.next(); number++) {
            all = all.update(number, change);
        }
        return all;
    }

    @Keeps({R_045, R_048, R_067, R_158})
    static List<LineApproval> among(List<OwnLine> decisions, ChangeKind kind, MandateCoverage mandateCoverage) {
        var lastWords = new LinkedHashMap<List<Object>, OwnLine>();
        for (var line : decisions) {
            if (line.decision().body() != null && line.coversDate()) {
                var decision = line.decision();
                lastWords.put(
                        List.of(
                                line.owner(),
                                decision.body(),
                                decision.decidedOn().day()),
                        line);
            }
        }
        return lastWords.values().stream()
                .filter(line -> mandateCoverage.by(
                        line.decision().mandate(),
                        line.owner(),
                        kind,
                        line.decision().decidedOn().day()))
                .map(OwnLine::approval)
                .toList();
    }
}
