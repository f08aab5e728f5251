package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_045;
import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_049;
import static no.partnerskap.core.rules.Rule.R_118;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.involvement.ChangeAudit.OwnLineAudit;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.ChangeAudit.Urgency;
import no.partnerskap.core.involvement.facts.ChangeFacts.Decided;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Audit of the own lines: whether the competent body of each deciding line approved before the change took effect. */
final class OwnLines {
    private OwnLines() {}

    /**
     * The deciding lines: the initiator's, each that is owed a joint decision, and any that has decided. A term set by the board
     * needs no owner's approval; only those that count all the same are told.
     */
    @Keeps({R_048, R_118})
    static List<OwnLineAudit> of(AuditedChange auditedChange) {
        var lines = new TreeSet<OwnerId>();
        lines.add(auditedChange.change().initiator());
        auditedChange.change().affected().stream()
                .filter(owner -> auditedChange.owed(owner) == Level.JOINTLY_DECIDED)
                .forEach(lines::add);
        auditedChange.change().decisions().forEach(decided -> lines.add(decided.owner()));
        return lines.stream()
                .flatMap(line -> ownLine(auditedChange, line).stream())
                .toList();
    }

    private static Optional<OwnLineAudit> ownLine(AuditedChange auditedChange, OwnerId line) {
        return Judge.approval(auditedChange, line)
                .map(approval -> approved(auditedChange, approval))
                .or(() -> auditedChange.setByBoard() ? Optional.empty() : Optional.of(missing(auditedChange, line)));
    }

    private static OwnLineAudit missing(AuditedChange auditedChange, OwnerId line) {
        var reason = ReasonBuilder.of(ReasonCode.OWN_LINE_MISSING)
                .value("owner", line.value())
                .value("effectiveOn", auditedChange.effectiveOn())
                .on(auditedChange.change().opened())
                .reason();
        return new OwnLineAudit(
                line,
                OwnLineVerdict.OWN_LINE_MISSING,
                null,
                Urgency.ORDINARY,
                null,
                Set.of(),
                List.of(),
                List.of(reason));
    }

    private static OwnLineAudit approved(AuditedChange auditedChange, Decided approval) {
        Occurred on = approval.decision().decidedOn();
        var verdict = auditedChange.before(on) ? OwnLineVerdict.OWN_LINE_OK : OwnLineVerdict.OWN_LINE_LATE;
        var presented = auditedChange.change().presented(approval.number());
        var urgency = urgency(approval.decision(), presented);
        var flags = EnumSet.noneOf(Flag.class);
        var reasons = new ArrayList<Reason>();
        reasons.add(about(ReasonCode.valueOf(verdict.name()), approval)
                .value("effectiveOn", auditedChange.effectiveOn())
                .reason());
        if (urgency != Urgency.ORDINARY) {
            reasons.add(about(ReasonCode.of("URGENCY", urgency), approval)
                    .value("presentedOn", presented)
                    .reason());
        }
        late(auditedChange, approval).ifPresent(reason -> {
            flags.add(Flag.LATE_RECORDED);
            reasons.add(reason);
        });
        if (approval.corrected()) {
            flags.add(Flag.CORRECTED);
            reasons.add(about(ReasonCode.APPROVAL_CORRECTED, approval).reason());
        }
        return new OwnLineAudit(
                approval.owner(),
                verdict,
                on,
                urgency,
                presented,
                flags,
                List.of(approval.source().eventId()),
                reasons);
    }

    private static ReasonBuilder about(ReasonCode code, Decided approval) {
        return ReasonBuilder.of(code)
                .value("owner", approval.owner().value())
                .value("approvedOn", approval.decision().decidedOn())
                .on(approval.source());
    }

    /** The reason for a late approval: recorded long after it was made, or before its mandate was. */
    @Keeps(R_045)
    private static Optional<Reason> late(AuditedChange auditedChange, Decided approval) {
        var factSource = approval.source();
        int lateAfter = auditedChange.days().days(DayCounts.LATE_RECORDING);
        if (factSource.day().isAfter(approval.decision().decidedOn().day().plusDays(lateAfter))) {
            return Optional.of(recorded(ReasonCode.APPROVAL_LATE_RECORDED, auditedChange, approval));
        }
        var mandate = auditedChange
                .office()
                .mandateRecordedAt()
                .get(approval.decision().mandate());
        return mandate != null && mandate.isAfter(factSource.recordedAt())
                ? Optional.of(
                        about(ReasonCode.APPROVAL_MANDATED_LATER, approval).reason())
                : Optional.empty();
    }

    private static Reason recorded(ReasonCode code, AuditedChange auditedChange, Decided approval) {
        return about(code, approval)
                .value("recordedOn", approval.source().day())
                .value("effectiveOn", auditedChange.effectiveOn())
                .days(auditedChange.days(), DayCounts.LATE_RECORDING)
                .reason();
    }

    /** How late an approval that makes a decision joint was recorded. */
    static List<Reason> recording(AuditedChange auditedChange, Decided approval) {
        return auditedChange.recording(approval.decision().decidedOn(), approval.source()).stream()
                .map(flag -> recorded(ReasonCode.of("APPROVAL", flag), auditedChange, approval))
                .toList();
    }

    @Keeps(R_049)
    private static Urgency urgency(Decision decision, @Nullable Occurred presented) {
        if (!Boolean.TRUE.equals(decision.urgent())) {
            return Urgency.ORDINARY;
        }
        return presented == null ? Urgency.TO_BE_PRESENTED : Urgency.PRESENTED;
    }
}
