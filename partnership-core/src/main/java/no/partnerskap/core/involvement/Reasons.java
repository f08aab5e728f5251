package no.partnerskap.core.involvement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.involvement.ChangeAudit.VerdictAtEffect;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.FactSource;
import no.partnerskap.core.involvement.facts.StatedFact;
import no.partnerskap.core.kernel.Level;

/** Reasons for a verdict: the rule that gave it, then each step and flag with its rule. */
final class Reasons {
    private final AuditedChange auditedChange;
    private final Judge judge;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(Judge judge) {
        this.auditedChange = judge.matter();
        this.judge = judge;
    }

    static List<Reason> of(Judge judge, Verdict established, Verdict claimed, List<VerdictAtEffect> atEffect) {
        var collected = new Reasons(judge);
        collected.verdict(established);
        judge.readings()
                .forEach(claimAssessment -> collected.reasons.addAll(ReasonsOfClaim.of(judge, claimAssessment)));
        collected.jointDecision();
        collected.reasons.addAll(ReasonsOfChange.of(judge.matter()));
        collected.condoned();
        collected.views(established, claimed, atEffect);
        return List.copyOf(collected.reasons);
    }

    private void verdict(Verdict verdict) {
        var change = auditedChange.change();
        var reasonBuilder = ReasonBuilder.of(ReasonCode.of("VERDICT", verdict))
                .on(change.opened())
                .value("owner", judge.owner().value())
                .value("effectiveOn", auditedChange.effectiveOn())
                .value("owed", judge.owed())
                .value("kind", auditedChange.kind());
        reasons.add((switch (verdict) {
                    case NOT_APPLICABLE, INVOLVED_IN_TIME, INVOLVED_SHORT_NOTICE, NOT_INVOLVED, NOT_ON_RECORD ->
                        reasonBuilder;
                    case WITHDRAWN ->
                        reasonBuilder
                                .value(
                                        "withdrawnOn",
                                        change.withdrawals().getFirst().event().withdrawnOn())
                                .on(sources(change.withdrawals().stream()));
                    case SET_BY_BOARD ->
                        reasonBuilder
                                .value(
                                        "recordedOn",
                                        change.boardDecisions().getFirst().day())
                                .on(change.boardDecisions());
                    case WAIVED ->
                        reasonBuilder
                                .value(
                                        "waivedOn",
                                        judge.waivers()
                                                .findFirst()
                                                .orElseThrow()
                                                .event()
                                                .waivedOn())
                                .on(judge.waivers()
                                        .map(ChangeFacts.Waived::source)
                                        .toList());
                    case PENDING -> reasonBuilder.value("daysLeft", judge.daysLeft());
                    case EMERGENCY_OPEN, EMERGENCY_REGULARISED, EMERGENCY_BREACH -> emergency(reasonBuilder);
                    case CONTESTED -> sufficientIfTrue(reasonBuilder, judge.contested());
                    case UNVERIFIED -> sufficientIfTrue(reasonBuilder, judge.open());
                    case INSUFFICIENT_LEVEL -> reasonBuilder.value("reached", reached());
                    case INFORMED_AFTER -> reasonBuilder.value("first", firstStep());
                })
                .reason());
    }

    private static List<FactSource> sources(Stream<? extends StatedFact<?>> facts) {
        return facts.map(StatedFact::source).toList();
    }

    private ReasonBuilder emergency(ReasonBuilder reasonBuilder) {
        var emergency = judge.emergencySoFar();
        if (!emergency.notified() || !emergency.followedUp()) {
            reasonBuilder.value(
                    "missing", emergency.notified() ? "FOLLOW_UP" : emergency.followedUp() ? "NOTICE" : "BOTH");
        }
        return reasonBuilder
                .value("notifyBy", Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY))
                .value("followUpBy", Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_FOLLOW_UP))
                .on(Stream.ofNullable(auditedChange.change().emergency()).toList());
    }

    /** The claims that, if true, would have been enough; in an emergency, one that would end the breach. */
    private ReasonBuilder sufficientIfTrue(ReasonBuilder reasonBuilder, Stream<ClaimAssessment> claims) {
        var all = claims.toList();
        var enough = all.stream().filter(judge::wouldSuffice).toList();
        var named = (enough.isEmpty() ? all : enough)
                .stream().map(ClaimAssessment::claim).toList();
        return reasonBuilder
                .value(
                        "claims",
                        named.stream()
                                .map(claim -> Integer.toString(claim.number()))
                                .collect(Collectors.joining(", ")))
                .on(named.stream().map(ClaimFacts::source).toList());
    }

    private Level reached() {
        return judge.steps(ClaimAssessment::established).stream()
                .filter(Step::before)
                .map(Step::level)
                .reduce(Level.NONE, Level::orHigher);
    }

    private String firstStep() {
        return judge.steps(ClaimAssessment::established).stream()
                .map(Step::day)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .toString();
    }

    private void jointDecision() {
        var approvals = judge.jointApprovals();
        judge.jointDecision()
                .ifPresent(joint -> reasons.add(ReasonBuilder.of(ReasonCode.JOINT_DECISION)
                        .value(
                                "owners",
                                approvals.stream()
                                        .map(ChangeFacts.Decided::owner)
                                        .toList())
                        .value("decidedOn", joint.occurred())
                        .on(approvals.stream().map(ChangeFacts.Decided::source).toList())
                        .reason()));
        approvals.forEach(approval -> reasons.addAll(OwnLines.recording(auditedChange, approval)));
    }

    private void condoned() {
        if (judge.condoned()) {
            var waiver = judge.waivers().findFirst().orElseThrow();
            reasons.add(ReasonBuilder.of(ReasonCode.FLAG_CONDONED)
                    .value("owner", judge.owner().value())
                    .value("waivedOn", waiver.event().waivedOn())
                    .value("recordedOn", waiver.source().day())
                    .on(waiver.source())
                    .reason());
        }
    }

    /** The verdict as claimed, and at each effective date. */
    private void views(Verdict established, Verdict claimed, List<VerdictAtEffect> atEffect) {
        var claims = judge.readings().stream().map(ClaimAssessment::claim).toList();
        if (!claims.isEmpty()) {
            reasons.add(ReasonBuilder.of(established == claimed ? ReasonCode.AS_CLAIMED : ReasonCode.PERCEPTION_GAP)
                    .value("owner", judge.owner().value())
                    .value(
                            "claimants",
                            claims.stream().map(ClaimFacts::claimedBy).toList())
                    .value("verdict", established)
                    .value("claimedVerdict", claimed)
                    .on(claims.stream().map(ClaimFacts::source).toList())
                    .reason());
        }
        atEffect.stream()
                .filter(then -> then.verdict() != established)
                .forEach(then -> reasons.add(ReasonBuilder.of(ReasonCode.AT_EFFECT)
                        .value("on", then.effectiveOn())
                        .value("verdictAtEffect", then.verdict())
                        .value("verdict", established)
                        .on(auditedChange.change().opened())
                        .reason()));
    }
}
