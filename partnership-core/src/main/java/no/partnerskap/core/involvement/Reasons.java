package no.partnerskap.core.involvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.ChangeAudit.Reason;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.rules.Rule;

/** Why a verdict is what it is: the rule that gave it, then each step and flag with the rule behind it. */
final class Reasons {
    private Reasons() {}

    static List<Reason> of(Matter matter, Judge judge, Verdict verdict) {
        var reasons = new ArrayList<Reason>();
        var values = new LinkedHashMap<String, String>();
        values.put("effectiveOn", matter.effectiveOn().toString());
        values.put("owed", judge.owed().name());
        values.put("kind", matter.kind().name());
        reasons.add(new Reason(rule(verdict), "verdict." + verdict, events(matter, verdict), values));
        judge.readings().forEach(reading -> reasons.add(step(reading)));
        judge.jointDecision()
                .ifPresent(joint -> reasons.add(new Reason(
                        Rule.R_059,
                        "joint-decision",
                        judge.jointApprovals().stream()
                                .map(approval -> approval.source().eventId())
                                .toList(),
                        Map.of("decidedOn", joint.occurred().text()))));
        judge.readings()
                .forEach(reading -> flags(reading)
                        .forEach(flag -> reasons.add(new Reason(
                                rule(flag),
                                "flag." + flag,
                                List.of(reading.claim().source().eventId()),
                                Map.of()))));
        matter.change()
                .flags()
                .forEach(flag -> reasons.add(new Reason(
                        rule(flag),
                        "flag." + flag,
                        List.of(matter.change().opened().eventId()),
                        Map.of())));
        aboutTheChange(matter, reasons);
        return List.copyOf(reasons);
    }

    /** Dates moved, a report that the initiator contests, and an emergency measure kept too long for one. */
    private static void aboutTheChange(Matter matter, List<Reason> reasons) {
        var announced = matter.change().announced();
        for (var moved : announced.subList(1, announced.size())) {
            reasons.add(new Reason(
                    Rule.R_083,
                    "effective-date-moved",
                    List.of(moved.source().eventId()),
                    Map.of(
                            "from",
                            announced.getFirst().on().toString(),
                            "to",
                            moved.on().toString())));
        }
        var contested = matter.change().reportContested();
        if (contested != null) {
            reasons.add(new Reason(Rule.R_160, "report-contested", List.of(contested.eventId()), Map.of()));
        }
        var emergency = matter.change().emergency();
        var lapses = Emergency.lastDay(matter, DayCounts.EMERGENCY_LAPSE);
        if (emergency != null && matter.question().validOn().isAfter(lapses)) {
            reasons.add(new Reason(
                    Rule.R_087, "emergency-lapsed", List.of(emergency.eventId()), Map.of("since", lapses.toString())));
        }
    }

    private static Set<Flag> flags(Reading reading) {
        var flags = reading.flags();
        reading.steps(reading.established()).forEach(step -> flags.addAll(step.flags()));
        return flags;
    }

    private static Reason step(Reading reading) {
        var claim = reading.claim();
        var days = reading.matter().days();
        var values = new LinkedHashMap<String, String>();
        values.put("occurred", claim.step().occurred().text());
        values.put("claimed", claim.step().level().name());
        values.put("established", reading.established().name());
        values.put(
                "leadDays", Long.toString(reading.matter().leadDays(claim.step().occurred())));
        values.put(DayCounts.INFORM_LEAD, Integer.toString(days.days(DayCounts.INFORM_LEAD)));
        values.put(DayCounts.CONSULT_LEAD, Integer.toString(days.days(DayCounts.CONSULT_LEAD)));
        values.put(DayCounts.CONSULT_WINDOW, Integer.toString(days.days(DayCounts.CONSULT_WINDOW)));
        return new Reason(
                timeRule(reading.established()), "step." + reading.established(), Shown.events(reading), values);
    }

    /** The events that a verdict itself rests on: what opened the change, and what settled it. */
    private static List<String> events(Matter matter, Verdict verdict) {
        var change = matter.change();
        var settled = switch (verdict) {
            case WITHDRAWN -> change.withdrawals().stream().map(Stated::source);
            case WAIVED -> change.waivers().stream().map(Stated::source);
            case SET_BY_BOARD -> change.boardDecisions().stream();
            case EMERGENCY_OPEN, EMERGENCY_REGULARISED, EMERGENCY_BREACH -> Stream.ofNullable(change.emergency());
            default -> Stream.<Source>empty();
        };
        return Stream.concat(Stream.of(change.opened()), settled)
                .map(Source::eventId)
                .toList();
    }

    private static Rule timeRule(Level established) {
        return switch (established) {
            case NONE -> Rule.R_070;
            case INFORMED -> Rule.R_065;
            case CONSULTED -> Rule.R_066;
            case CO_DECIDED, JOINTLY_DECIDED -> Rule.R_068;
        };
    }

    private static Rule rule(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> Rule.R_061;
            case SET_BY_BOARD -> Rule.R_118;
            case WAIVED -> Rule.R_085;
            case PENDING -> Rule.R_077;
            case EMERGENCY_REGULARISED, EMERGENCY_OPEN, EMERGENCY_BREACH -> Rule.R_087;
            case CONTESTED -> Rule.R_073;
            case UNVERIFIED -> Rule.R_070;
            case NOT_ON_RECORD -> Rule.R_080;
            case WITHDRAWN, INVOLVED_IN_TIME, INVOLVED_SHORT_NOTICE, INSUFFICIENT_LEVEL, INFORMED_AFTER, NOT_INVOLVED ->
                Rule.R_076;
        };
    }

    private static Rule rule(Flag flag) {
        return switch (flag) {
            case LATE_RECORDED, RECORDED_AFTER_EFFECT -> Rule.R_079;
            case NO_RESPONSE -> Rule.R_072;
            case NO_MANDATE -> Rule.R_046;
            case CONSULTED_AFTER_DECISION, DECIDED_BEFORE_ANSWER -> Rule.R_067;
            case CONDONED -> Rule.R_085;
            case BASIS_EXPIRED -> Rule.R_024;
            case BACKDATED_EFFECT -> Rule.R_083;
            case VIA_HOST -> Rule.R_034;
            case CORRECTED -> Rule.R_158;
            case CONFLICTING_REPORTS -> Rule.R_159;
            case REPORTED_BY_OTHER -> Rule.R_160;
            case ASSERTED -> Rule.R_157;
        };
    }
}
