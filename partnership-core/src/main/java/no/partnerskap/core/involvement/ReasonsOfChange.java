package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.ChangeAudit.Reason;

/** What a reader of any verdict on the change should know: dates moved, reports that differ, an emergency kept too long. */
final class ReasonsOfChange {
    private final Matter matter;
    private final ChangeFile change;

    private ReasonsOfChange(Matter matter) {
        this.matter = matter;
        this.change = matter.change();
    }

    static List<Reason> of(Matter matter) {
        var of = new ReasonsOfChange(matter);
        var reasons = new ArrayList<Reason>();
        matter.change().flags().forEach(flag -> reasons.add(of.flag(flag)));
        of.expired(reasons);
        of.moved(reasons);
        of.contested(reasons);
        of.lapsed(reasons);
        return reasons;
    }

    private Reason flag(Flag flag) {
        var code = flag == Flag.CORRECTED || flag == Flag.ASSERTED ? "CHANGE" : "FLAG";
        var because = Because.of(ReasonCode.of(code, flag))
                .says("initiator", change.initiator().value())
                .says("statedBy", change.statedBy().value())
                .says("effectiveOn", matter.effectiveOn());
        var backdated = change.dates().backdated();
        if (flag == Flag.BACKDATED_EFFECT && backdated != null) {
            return because.says("from", change.dates().backdatedFrom())
                    .says("to", backdated.on())
                    .says("recordedOn", backdated.source().day())
                    .on(backdated.source())
                    .reason();
        }
        if (flag == Flag.CONFLICTING_REPORTS) {
            because.says("owners", change.dates().reported().keySet());
        }
        return because.says("recordedOn", change.opened().day())
                .on(change.opened())
                .reason();
    }

    private void expired(List<Reason> reasons) {
        if (matter.office().basisExpired(matter.effectiveOn())) {
            reasons.add(Because.of(ReasonCode.FLAG_BASIS_EXPIRED)
                    .says(
                            "expiredOn",
                            matter.agreement().map(Terms::endExclusive).orElse(null))
                    .says("effectiveOn", matter.effectiveOn())
                    .on(change.opened())
                    .reason());
        }
    }

    private void moved(List<Reason> reasons) {
        var announced = change.dates().announced();
        for (int i = 1; i < announced.size(); i++) {
            reasons.add(Because.of(ReasonCode.EFFECTIVE_DATE_MOVED)
                    .says("from", announced.get(i - 1).on())
                    .says("to", announced.get(i).on())
                    .says("recordedOn", announced.get(i).source().day())
                    .on(announced.get(i).source())
                    .reason());
        }
    }

    private void contested(List<Reason> reasons) {
        var contested = change.reportContested();
        if (contested != null) {
            reasons.add(Because.of(ReasonCode.REPORT_CONTESTED)
                    .says("initiator", change.initiator().value())
                    .says("statedBy", change.statedBy().value())
                    .says("recordedOn", contested.day())
                    .on(contested)
                    .reason());
        }
    }

    private void lapsed(List<Reason> reasons) {
        var emergency = change.emergency();
        var lapses = Emergency.lastDay(matter, DayCounts.EMERGENCY_LAPSE);
        if (emergency != null && matter.question().validOn().isAfter(lapses)) {
            reasons.add(Because.of(ReasonCode.EMERGENCY_LAPSED)
                    .says("since", lapses)
                    .on(emergency)
                    .reason());
        }
    }
}
