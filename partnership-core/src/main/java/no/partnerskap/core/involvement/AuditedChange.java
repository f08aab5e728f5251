package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_053;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_079;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_086;
import static no.partnerskap.core.rules.Rule.R_118;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.agreement.Terms;
import no.partnerskap.core.involvement.facts.ChangeFacts;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.FactSource;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.involvement.facts.MeetingFacts;
import no.partnerskap.core.involvement.facts.MeetingFacts.ShownStep;
import no.partnerskap.core.involvement.facts.OfficeFacts;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Change under audit, with all that the verdict rests on: the facts of the change, the office and its meetings, and the policy. */
public record AuditedChange(
        ChangeNumber number,
        ChangeFacts change,
        OfficeFacts office,
        Map<MeetingNumber, MeetingFacts> meetings,
        InvolvementPolicy policy,
        DayCounts days,
        Optional<Terms> agreement,
        Question question) {

    /** The same change on another day, with the same knowledge. */
    public AuditedChange on(LocalDate day) {
        return new AuditedChange(
                number, change, office, meetings, policy, days, agreement, new Question(day, question.knownAt()));
    }

    public LocalDate effectiveOn() {
        return change.effectiveOn();
    }

    public boolean inEffect() {
        return !question.validOn().isBefore(effectiveOn());
    }

    ChangeKind kind() {
        return change.content().kind();
    }

    /** The level that policy or agreement requires for this kind of change. */
    Level owedByKind() {
        var table = policy.levels().get(kind());
        return agreement().map(terms -> terms.levels().get(kind())).orElse(table);
    }

    /** The level owed to an owner; the initiator is owed one only where the decision is joint or a raise says so. */
    @Keeps(R_064)
    public Level owed(OwnerId owner) {
        var raise = change.raised(owner);
        boolean byKind = !owner.equals(change.initiator()) || owedByKind() == Level.JOINTLY_DECIDED;
        var base = byKind ? owedByKind() : Level.NONE;
        return raise == null ? base : base.orHigher(raise);
    }

    /** Whether an owner is owed a verdict at all. */
    @Keeps(R_061)
    public boolean affected(OwnerId owner) {
        return change.affected().contains(owner) && owed(owner) != Level.NONE;
    }

    /**
     * Whether something occurred before the change took effect. If the date was moved into the past, it must have occurred before
     * the change was first recorded, or before the earlier of the two dates.
     */
    @Keeps(R_083)
    public boolean before(Occurred occurred) {
        if (!occurred.beforeStartOf(effectiveOn())) {
            return false;
        }
        var movedFrom = change.dates().backdatedFrom();
        return movedFrom == null
                || occurred.before(change.opened().recordedAt())
                || movedFrom.isBefore(effectiveOn()) && occurred.beforeStartOf(movedFrom);
    }

    /** The emergency, if it was declared at the latest so many days after effect as notice of it may take. */
    @Keeps(R_086)
    public @Nullable FactSource emergency() {
        var declared = change.emergency();
        var last = effectiveOn().plusDays(days.days(DayCounts.EMERGENCY_NOTIFY));
        return declared == null || declared.day().isAfter(last) ? null : declared;
    }

    /**
     * The day of the initiator's decision: the earliest recorded, also where it has been corrected since; a change in effect counts as
     * decided at the latest the day before.
     */
    @Keeps(R_067)
    @Nullable
    LocalDate decidedOn() {
        var recorded = change.decisions().stream()
                .filter(d -> d.owner().equals(change.initiator()))
                .map(ChangeFacts.Decided::firstDay)
                .min(LocalDate::compareTo);
        var latest = effectiveOn().minusDays(1);
        if (!inEffect()) {
            return recorded.orElse(null);
        }
        return recorded.filter(day -> day.isBefore(latest)).orElse(latest);
    }

    /** Flags for late recording: long after it occurred, or only after the change took effect. */
    @Keeps(R_079)
    Set<Flag> recording(Occurred occurred, FactSource factSource) {
        var flags = EnumSet.noneOf(Flag.class);
        if (ChronoUnit.DAYS.between(occurred.day(), factSource.day()) > days.days(DayCounts.LATE_RECORDING)) {
            flags.add(Flag.LATE_RECORDED);
        }
        var effect = Oslo.startOf(effectiveOn());
        if (occurred.before(effect) && !factSource.recordedAt().isBefore(effect)) {
            flags.add(Flag.RECORDED_AFTER_EFFECT);
        }
        return flags;
    }

    /** Whether the dispute board has set the term: from the day its decision was recorded, also after effect. */
    @Keeps(R_118)
    boolean setByBoard() {
        return change.boardDecisions().stream()
                .anyMatch(decision -> !question.validOn().isBefore(decision.day()));
    }

    long leadDays(Occurred occurred) {
        return ChronoUnit.DAYS.between(occurred.day(), effectiveOn());
    }

    /** Whether a step was taken in a meeting whose papers were sent in time, or were accepted by the owner involved. */
    @Keeps(R_053)
    public boolean metInTime(ClaimFacts claim) {
        var held = claim.step().heldIn();
        if (held == null) {
            return false;
        }
        var accepted = claim.acknowledgement();
        return accepted != null && accepted.papersAccepted()
                || file(held.meeting())
                        .papersInTime(
                                number,
                                held.agendaItem(),
                                claim.step().occurred().day(),
                                days.days(DayCounts.PAPERS_LEAD));
    }

    /**
     * The highest step that the minutes cited by a claim show, with the day of their meeting. Both of its owners have approved a version
     * that names this change, the owner involved since the last revision unless it has confirmed that one; the meeting was held
     * on the day of the step, or is another one that was held when the change was already on record.
     */
    @Keeps({R_070, R_084})
    Optional<ShownStep> shownByMinutes(ClaimFacts claim) {
        var held = claim.step().heldIn();
        var stepDay = claim.step().occurred().day();
        var own = held == null
                ? Stream.<ShownStep>empty()
                : shown(claim, held.meeting()).filter(step -> step.day().equals(stepDay));
        var other = claim.step().minutesOf() == null
                ? Stream.<ShownStep>empty()
                : shown(claim, claim.step().minutesOf())
                        .filter(step -> !step.day().isBefore(change.opened().day()));
        return Stream.concat(own, other).reduce((one, next) -> next.level().atLeast(one.level()) ? next : one);
    }

    private Stream<ShownStep> shown(ClaimFacts claim, MeetingNumber meeting) {
        return file(meeting)
                .shown(
                        number,
                        claim.claimedBy(),
                        claim.toward(),
                        days.days(DayCounts.PAPERS_LEAD),
                        claim.confirmedFor() == change.revision() ? Instant.MIN : change.revisedAt())
                .stream();
    }

    public MeetingFacts file(MeetingNumber meeting) {
        return meetings.getOrDefault(meeting, MeetingFacts.UNKNOWN);
    }
}
