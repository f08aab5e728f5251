package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_067;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Keeps;

/** Reasons that concern one claim: what it establishes by which rule, and its flags. */
final class ReasonsOfClaim {
    private final Judge judge;
    private final ClaimAssessment claimAssessment;
    private final AuditedChange auditedChange;

    private ReasonsOfClaim(Judge judge, ClaimAssessment claimAssessment) {
        this.judge = judge;
        this.claimAssessment = claimAssessment;
        this.auditedChange = claimAssessment.matter();
    }

    static List<Reason> of(Judge judge, ClaimAssessment claimAssessment) {
        var of = new ReasonsOfClaim(judge, claimAssessment);
        var reasons = new ArrayList<Reason>();
        reasons.add(of.step());
        of.ratified(reasons);
        of.steps().forEach(step -> of.incomplete(step, reasons));
        var flags = claimAssessment.flags();
        of.steps().forEach(step -> flags.addAll(step.flags()));
        if (!claimAssessment.claim().toward().equals(judge.owner())) {
            flags.add(Flag.VIA_HOST);
        }
        // consent to less than what is claimed, under a mandate, is no consultation
        if (of.counted().atLeast(Level.CO_DECIDED)) {
            flags.remove(Flag.NO_MANDATE);
        }
        flags.forEach(flag -> reasons.add(of.flag(flag)));
        return reasons;
    }

    private List<Step> steps() {
        return claimAssessment.steps(claimAssessment.established());
    }

    /** The level that the step itself counts for: as established, less what a missing mandate or its time takes. */
    @Keeps({R_046, R_067})
    private Level counted() {
        return steps().stream().findFirst().map(Step::level).orElse(Level.NONE);
    }

    private Level established() {
        return claimAssessment.counts() ? claimAssessment.established() : Level.NONE;
    }

    private ReasonBuilder about(ReasonCode code) {
        return ReasonBuilder.of(code)
                .value("claim", claimAssessment.claim().number())
                .value("toward", claimAssessment.claim().toward().value())
                .value("occurred", claimAssessment.claim().step().occurred());
    }

    private Reason step() {
        var claim = claimAssessment.claim();
        return about(ReasonCode.of("STEP", counted()))
                .value("claimedBy", claim.claimedBy().value())
                .value("claimed", claim.step().level())
                .value("established", established())
                .value("state", state())
                .value("respondBy", claim.step().respondBy())
                .value("leadDays", auditedChange.leadDays(claim.step().occurred()))
                .days(auditedChange.days(), DayCounts.INFORM_LEAD)
                .days(auditedChange.days(), DayCounts.CONSULT_LEAD)
                .days(auditedChange.days(), DayCounts.CONSULT_WINDOW)
                .on(claim.sources())
                .reason();
    }

    /** The state of the claim, or why it cannot count at all. */
    private String state() {
        if (!claimAssessment.counts()
                && claimAssessment.claim().step().channel().reachesOwner()) {
            boolean arena =
                    claimAssessment.claim().step().channel() == Channel.REGIONAL_ARENA && !claimAssessment.mandated();
            return arena ? "WITHOUT_MANDATE" : "EARLIER_REVISION";
        }
        var state = ClaimSummary.state(claimAssessment);
        boolean silent = state == ClaimState.OPEN || state == ClaimState.UNANSWERED;
        return silent && claimAssessment.claim().received() ? "RECEIVED" : state.name();
    }

    /** What the owner has ratified counts from then, beside the step that lacked a mandate. */
    @Keeps(R_046)
    private void ratified(List<Reason> reasons) {
        steps().stream()
                .skip(1)
                .map(step -> about(ReasonCode.STEP_RATIFIED)
                        .value("ratifiedOn", step.occurred())
                        .value("ratified", step.level())
                        .on(claimAssessment.claim().sources())
                        .reason())
                .forEach(reasons::add);
    }

    /** A consultation not yet complete counts as information until it is, if no decision has come before. */
    private void incomplete(Step step, List<Reason> reasons) {
        if (step.standing() == Level.CONSULTED
                && step.level() == Level.INFORMED
                && step.flags().isEmpty()) {
            reasons.add(about(ReasonCode.STEP_INCOMPLETE)
                    .value("completeOn", claimAssessment.completeOn())
                    .on(claimAssessment.claim().source())
                    .reason());
        }
    }

    private Reason flag(Flag flag) {
        var reasonBuilder = about(ReasonCode.of("FLAG", flag));
        var claim = claimAssessment.claim();
        return (switch (flag) {
                    case LATE_RECORDED, RECORDED_AFTER_EFFECT -> recorded(reasonBuilder, flag);
                    case CONSULTED_AFTER_DECISION, DECIDED_BEFORE_ANSWER ->
                        reasonBuilder
                                .value("completeOn", claimAssessment.completeOn())
                                .value(
                                        "initiator",
                                        auditedChange.change().initiator().value())
                                .value("decidedOn", auditedChange.decidedOn())
                                .on(claim.source());
                    case NO_RESPONSE ->
                        reasonBuilder
                                .value("respondBy", claim.step().respondBy())
                                .on(claim.sources());
                    case CORRECTED ->
                        reasonBuilder
                                .value("earlier", claim.earlier().getLast())
                                .on(claim.sources());
                    case VIA_HOST ->
                        reasonBuilder.value("owner", judge.owner().value()).on(claim.source());
                    case NO_MANDATE,
                            ASSERTED,
                            CONDONED,
                            BASIS_EXPIRED,
                            BACKDATED_EFFECT,
                            CONFLICTING_REPORTS,
                            REPORTED_BY_OTHER -> reasonBuilder.on(claim.source());
                })
                .reason();
    }

    /** The first event of the claim that the late-recording flag applies to. */
    private ReasonBuilder recorded(ReasonBuilder reasonBuilder, Flag flag) {
        var late = claimAssessment.recordings().stream()
                .filter(told ->
                        auditedChange.recording(told.event(), told.source()).contains(flag))
                .findFirst()
                .orElseThrow();
        return reasonBuilder
                .value("occurred", late.event())
                .value("recordedOn", late.source().day())
                .value("effectiveOn", auditedChange.effectiveOn())
                .days(auditedChange.days(), DayCounts.LATE_RECORDING)
                .on(late.source());
    }
}
