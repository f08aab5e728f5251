package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.kernel.Level;

/** What one claim has to do with a verdict: what it establishes by which rule, and what a reader should know of it. */
final class ReasonsOfClaim {
    private final Judge judge;
    private final Reading reading;
    private final Matter matter;

    private ReasonsOfClaim(Judge judge, Reading reading) {
        this.judge = judge;
        this.reading = reading;
        this.matter = reading.matter();
    }

    static List<Reason> of(Judge judge, Reading reading) {
        var of = new ReasonsOfClaim(judge, reading);
        var reasons = new ArrayList<Reason>();
        reasons.add(of.step());
        of.steps().forEach(step -> of.incomplete(step, reasons));
        var flags = reading.flags();
        of.steps().forEach(step -> flags.addAll(step.flags()));
        if (!reading.claim().toward().equals(judge.owner())) {
            flags.add(Flag.VIA_HOST);
        }
        flags.forEach(flag -> reasons.add(of.flag(flag)));
        return reasons;
    }

    private List<Step> steps() {
        return reading.steps(reading.established());
    }

    private Level counted() {
        return reading.counts() ? reading.established() : Level.NONE;
    }

    private Because about(ReasonCode code) {
        return Because.of(code)
                .says("claim", reading.claim().number())
                .says("toward", reading.claim().toward().value())
                .says("occurred", reading.claim().step().occurred());
    }

    private Reason step() {
        var claim = reading.claim();
        return about(ReasonCode.of("STEP", counted()))
                .says("claimedBy", claim.claimedBy().value())
                .says("claimed", claim.step().level())
                .says("established", counted())
                .says("state", state())
                .says("respondBy", claim.step().respondBy())
                .says("leadDays", matter.leadDays(claim.step().occurred()))
                .days(matter.days(), DayCounts.INFORM_LEAD)
                .days(matter.days(), DayCounts.CONSULT_LEAD)
                .days(matter.days(), DayCounts.CONSULT_WINDOW)
                .on(claim.sources())
                .reason();
    }

    /** Where the claim stands; where it cannot count at all, why not. */
    private String state() {
        if (!reading.counts() && reading.claim().step().channel().reachesOwner()) {
            boolean arena = reading.claim().step().channel() == Channel.REGIONAL_ARENA && !reading.mandated();
            return arena ? "WITHOUT_MANDATE" : "EARLIER_REVISION";
        }
        var state = Shown.state(reading);
        boolean silent = state == ClaimState.OPEN || state == ClaimState.UNANSWERED;
        return silent && reading.claim().received() ? "RECEIVED" : state.name();
    }

    /** A consultation that goes on counts as information until it is complete, where no decision has come before. */
    private void incomplete(Step step, List<Reason> reasons) {
        if (step.standing() == Level.CONSULTED
                && step.level() == Level.INFORMED
                && step.flags().isEmpty()) {
            reasons.add(about(ReasonCode.STEP_INCOMPLETE)
                    .says("completeOn", reading.completeOn())
                    .on(reading.claim().source())
                    .reason());
        }
    }

    private Reason flag(Flag flag) {
        var because = about(ReasonCode.of("FLAG", flag));
        var claim = reading.claim();
        return (switch (flag) {
                    case LATE_RECORDED, RECORDED_AFTER_EFFECT -> recorded(because, flag);
                    case CONSULTED_AFTER_DECISION, DECIDED_BEFORE_ANSWER ->
                        because.says("completeOn", reading.completeOn())
                                .says("initiator", matter.change().initiator().value())
                                .says("decidedOn", matter.decidedOn())
                                .on(claim.source());
                    case NO_RESPONSE ->
                        because.says("respondBy", claim.step().respondBy()).on(claim.sources());
                    case CORRECTED ->
                        because.says("earlier", claim.earlier().getLast()).on(claim.sources());
                    case VIA_HOST ->
                        because.says("owner", judge.owner().value()).on(claim.source());
                    case NO_MANDATE,
                            ASSERTED,
                            CONDONED,
                            BASIS_EXPIRED,
                            BACKDATED_EFFECT,
                            CONFLICTING_REPORTS,
                            REPORTED_BY_OTHER -> because.on(claim.source());
                })
                .reason();
    }

    /** The first thing of the claim that was recorded as late as the flag says. */
    private Because recorded(Because because, Flag flag) {
        var late = reading.recordings().stream()
                .filter(told -> matter.recording(told.event(), told.source()).contains(flag))
                .findFirst()
                .orElseThrow();
        return because.says("occurred", late.event())
                .says("recordedOn", late.source().day())
                .says("effectiveOn", matter.effectiveOn())
                .days(matter.days(), DayCounts.LATE_RECORDING)
                .on(late.source());
    }
}
