package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.Flag;

/** Reasons that concern the change for every owner: dates moved, conflicting reports, an emergency kept too long. */
final class ReasonsOfChange {
    private final AuditedChange auditedChange;
    private final ChangeFacts change;

    private ReasonsOfChange(AuditedChange auditedChange) {
        this.auditedChange = auditedChange;
        this.change = auditedChange.change();
    }

    static List<Reason> of(AuditedChange auditedChange) {
        var of = new ReasonsOfChange(auditedChange);
        var reasons = new ArrayList<Reason>();
        auditedChange.change().flags().forEach(flag -> reasons.add(of.flag(flag)));
        of.expired(reasons);
        of.moved(reasons);
        of.contested(reasons);
        of.lapsed(reasons);
        return reasons;
    }

    private Reason flag(Flag flag) {
        var code = flag == Flag.CORRECTED || flag == Flag.ASSERTED ? "CHANGE" : "FLAG";
        var reasonBuilder = ReasonBuilder.of(ReasonCode.of(code, flag))
                .value("initiator", change.initiator().value())
                .value("statedBy", change.statedBy().value())
                .value("effectiveOn", auditedChange.effectiveOn());
        var backdated = change.dates().backdated();
        if (flag == Flag.BACKDATED_EFFECT && backdated != null) {
            return reasonBuilder
                    .value("from", change.dates().backdatedFrom())
                    .value("to", backdated.on())
                    .value("recordedOn", backdated.source().day())
                    .on(backdated.source())
                    .reason();
        }
        if (flag == Flag.CONFLICTING_REPORTS) {
            reasonBuilder.value("owners", change.dates().reported().keySet());
        }
        return reasonBuilder
                .value("recordedOn", change.opened().day())
                .on(change.opened())
                .reason();
    }

    private void expired(List<Reason> reasons) {
        if (auditedChange.office().basisExpired(auditedChange.effectiveOn())) {
            reasons.add(ReasonBuilder.of(ReasonCode.FLAG_BASIS_EXPIRED)
                    .value(
                            "expiredOn",
                            auditedChange.agreement().map(Terms::endExclusive).orElse(null))
                    .value("effectiveOn", auditedChange.effectiveOn())
                    .on(change.opened())
                    .reason());
        }
    }

    private void moved(List<Reason> reasons) {
        var announced = change.dates().announced();
        for (int i = 1; i < announced.size(); i++) {
            reasons.add(ReasonBuilder.of(ReasonCode.EFFECTIVE_DATE_MOVED)
                    .value("from", announced.get(i - 1).on())
                    .value("to", announced.get(i).on())
                    .value("recordedOn", announced.get(i).source().day())
                    .on(announced.get(i).source())
                    .reason());
        }
    }

    private void contested(List<Reason> reasons) {
        var contested = change.reportContested();
        if (contested != null) {
            reasons.add(ReasonBuilder.of(ReasonCode.REPORT_CONTESTED)
                    .value("initiator", change.initiator().value())
                    .value("statedBy", change.statedBy().value())
                    .value("recordedOn", contested.day())
                    .on(contested)
                    .reason());
        }
    }

    private void lapsed(List<Reason> reasons) {
        var emergency = change.emergency();
        var lapses = Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_LAPSE);
        if (emergency != null && auditedChange.question().validOn().isAfter(lapses)) {
            reasons.add(ReasonBuilder.of(ReasonCode.EMERGENCY_LAPSED)
                    .value("since", lapses)
                    .on(emergency)
                    .reason());
        }
    }
}
