package no.partnerskap.core.involvement.counterfactual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.InvolvementClaimed;
import no.partnerskap.core.change.ChangeEvent.InvolvementWaived;
import no.partnerskap.core.change.ChangeEvent.OwnLineDecisionRecorded;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.Involvement;
import no.partnerskap.core.change.Representative;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.ClaimAssessment;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.Emergency;
import no.partnerskap.core.involvement.Judge;
import no.partnerskap.core.involvement.PartnershipRecord;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.counterfactual.Remedy.By;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/** Counterfactual histories: slightly different from the recorded one, and tried for giving an owner what it was owed. */
final class Counterfactuals {
    /** How far back or ahead it looks, in days. */
    static final int FARTHEST = 400;

    /** A number that no record reaches, for hypothetical items that are never stored. */
    static final int IMAGINED = 1_000_000;

    private final HypotheticalHistory hypotheticalHistory;
    private final Judge judge;
    private final AuditedChange auditedChange;
    private final OwnerId owner;
    private final OwnerId initiator;
    private final LocalDate today;
    private final LocalDate dayBefore;
    private final boolean inEffect;
    private final List<Remedy> found = new ArrayList<>();

    Counterfactuals(HypotheticalHistory hypotheticalHistory, Judge judge) {
        this.hypotheticalHistory = hypotheticalHistory;
        this.judge = judge;
        this.auditedChange = judge.matter();
        this.owner = judge.owner();
        this.initiator = auditedChange.change().initiator();
        this.today = auditedChange.question().validOn();
        this.dayBefore = auditedChange.effectiveOn().minusDays(1);
        this.inEffect = auditedChange.inEffect();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Remedy> all() {
        return found;
    }

    HypotheticalHistory imagined() {
        return hypotheticalHistory;
    }

    AuditedChange matter() {
        return auditedChange;
    }

    Judge judge() {
        return judge;
    }

    /** Keeps the remedy if its history gives the owner what it was owed. */
    void tryHistory(PartnershipRecord history, Remedy remedy) {
        var verdict = hypotheticalHistory.verdict(history, owner);
        if (verdict.asOwed()) {
            found.add(remedy.giving(verdict));
        }
    }

    /** The fewest days, from a number up, that are enough: exponential search, then binary search. */
    OptionalInt fewest(int from, int to, IntFunction<PartnershipRecord> history) {
        int fails = from - 1;
        int leap = 1;
        for (int days = from; days <= to; days = Math.min(days + leap, Math.max(to, days + 1))) {
            if (enough(history.apply(days))) {
                return OptionalInt.of(halved(fails, days, history));
            }
            fails = days;
            leap *= 2;
        }
        return OptionalInt.empty();
    }

    private int halved(int fails, int works, IntFunction<PartnershipRecord> history) {
        int low = fails;
        int high = works;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (enough(history.apply(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean enough(PartnershipRecord history) {
        return hypotheticalHistory.verdict(history, owner).asOwed();
    }

    /** The latest day that is enough, searching backwards; an act still to come cannot be before today. */
    @Nullable
    LocalDate latest(LocalDate from, Function<LocalDate, PartnershipRecord> history) {
        long farthest = inEffect ? FARTHEST : Math.min(FARTHEST, ChronoUnit.DAYS.between(today, from));
        var back = fewest(0, (int) farthest, days -> history.apply(from.minusDays(days)));
        return back.isPresent() ? from.minusDays(back.getAsInt()) : null;
    }

    /** Remedies that change what is recorded: its answers or its time. */
    void onRecord() {
        if (!inEffect) {
            tryHistory(hypotheticalHistory.asRecorded(), Remedy.of(By.AS_RECORDED, List.of(), true));
        }
        judge.readings().forEach(claimAssessment -> new ClaimCounterfactuals(this, claimAssessment).tryAll());
        if (judge.condoned() && inEffect) {
            waived(By.WAIVER_EARLIER);
        }
        if (!judge.steps(ClaimAssessment::established).isEmpty() && !emergency()) {
            var later = fewest(
                    1,
                    FARTHEST,
                    days -> hypotheticalHistory.effectiveOn(
                            auditedChange.effectiveOn().plusDays(days)));
            later.ifPresent(days -> {
                var day = auditedChange.effectiveOn().plusDays(days);
                var moved = Remedy.of(By.EFFECT_LATER, List.of(initiator), !inEffect);
                tryHistory(hypotheticalHistory.effectiveOn(day), moved.on(day).moved(days));
            });
        }
    }

    private boolean emergency() {
        return inEffect && auditedChange.change().emergency() != null;
    }

    /** Remedies that add what was owed, in time. */
    void owed() {
        if (emergency()) {
            var emergency = judge.emergencySoFar();
            if (emergency.followedUp()) {
                step(By.NOTICE_GIVEN, Level.INFORMED, Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_NOTIFY));
            } else {
                step(By.FOLLOWED_UP, Level.CONSULTED, Emergency.lastDay(auditedChange, DayCounts.EMERGENCY_FOLLOW_UP));
            }
        } else if (judge.owed() == Level.JOINTLY_DECIDED) {
            approved();
        } else {
            step(By.STEP_TAKEN, judge.owed(), dayBefore);
        }
    }

    /** A step taken today, with the effective date moved to the first that makes it in time. */
    void later(EarliestEffectiveDate inTime) {
        if (inTime.from() != null && inTime.by() != EarliestEffectiveDate.By.CONSENT_TODAY) {
            found.add(Remedy.of(By.STEP_AND_EFFECT_LATER, List.of(initiator), true)
                    .taking(2)
                    .level(inTime.owed(), null)
                    .on(inTime.from())
                    .moved(ChronoUnit.DAYS.between(auditedChange.effectiveOn(), inTime.from()))
                    .giving(Verdict.INVOLVED_IN_TIME));
        }
    }

    /** More than was owed: consent, or a waiver. */
    void moreThanOwed() {
        step(By.CONSENT_GIVEN, Level.CO_DECIDED.orHigher(judge.owed()), dayBefore);
        waived(By.WAIVED);
    }

    private void step(By by, Level level, LocalDate from) {
        var day = latest(from, on -> hypotheticalHistory.with(claim(step(level, on))));
        if (day != null) {
            var step = step(level, day);
            var actors = List.of(by == By.CONSENT_GIVEN ? owner : initiator);
            tryHistory(
                    hypotheticalHistory.with(claim(step)),
                    Remedy.of(by, actors, !day.isBefore(today))
                            .level(level, emergency() ? null : step.respondBy())
                            .on(day));
        }
    }

    private Involvement step(Level level, LocalDate on) {
        var until = level == Level.CONSULTED ? on.plusDays(auditedChange.days().days(DayCounts.CONSULT_WINDOW)) : null;
        var who = level.atLeast(Level.CO_DECIDED) ? new Representative(hypotheticalHistory.mandate(owner)) : null;
        return new Involvement(owner, level, Occurred.on(on), Channel.OWNER_LINE, until, null, null, who, null);
    }

    /** A step recorded by the owner itself, and so established. */
    InvolvementClaimed claim(Involvement step) {
        return new InvolvementClaimed(
                hypotheticalHistory.office(),
                hypotheticalHistory.number(),
                IMAGINED,
                owner,
                auditedChange.change().revision(),
                step);
    }

    private void waived(By by) {
        var at = Oslo.startOf(auditedChange.effectiveOn()).minusMillis(1);
        var recordedAt = at.isBefore(auditedChange.question().knownAt())
                ? at
                : auditedChange.question().knownAt();
        Function<LocalDate, PartnershipRecord> history = on -> hypotheticalHistory.with(
                recordedAt,
                new InvolvementWaived(
                        hypotheticalHistory.office(),
                        hypotheticalHistory.number(),
                        owner,
                        Occurred.on(on),
                        hypotheticalHistory.mandate(owner),
                        "imagined"));
        var day = latest(dayBefore, history);
        if (day != null) {
            tryHistory(
                    history.apply(day), Remedy.of(by, List.of(owner), !inEffect).on(day));
        }
    }

    /** The approvals missing for a joint decision, each by a body with a mandate. */
    private void approved() {
        var lacking = judge.jointLines().stream()
                .filter(line -> Judge.approval(auditedChange, line)
                        .filter(approval ->
                                auditedChange.before(approval.decision().decidedOn()))
                        .isEmpty())
                .toList();
        Function<LocalDate, PartnershipRecord> history =
                on -> hypotheticalHistory.with(IntStream.range(0, lacking.size())
                        .mapToObj(place -> approval(lacking.get(place), place, on))
                        .toArray(ChangeEvent[]::new));
        var day = latest(dayBefore, history);
        if (day != null) {
            tryHistory(
                    history.apply(day),
                    Remedy.of(By.APPROVED, lacking, !inEffect).on(day));
        }
    }

    private OwnLineDecisionRecorded approval(OwnerId line, int place, LocalDate on) {
        return new OwnLineDecisionRecorded(
                hypotheticalHistory.office(),
                hypotheticalHistory.number(),
                IMAGINED + place,
                line,
                new Decision(
                        Occurred.on(on),
                        HypotheticalHistory.body(line),
                        hypotheticalHistory.mandate(line),
                        null,
                        judge.approvedText(),
                        null,
                        null,
                        null),
                true);
    }
}
