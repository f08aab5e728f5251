package no.partnerskap.core.involvement;

import static no.partnerskap.core.rules.Rule.R_005;
import static no.partnerskap.core.rules.Rule.R_046;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_070;
import static no.partnerskap.core.rules.Rule.R_072;
import static no.partnerskap.core.rules.Rule.R_073;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_075;
import static no.partnerskap.core.rules.Rule.R_082;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_088;
import static no.partnerskap.core.rules.Rule.R_157;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ConsultationAnswered;
import no.partnerskap.core.change.Channel;
import no.partnerskap.core.change.Resolution;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.core.involvement.facts.MeetingFacts.ShownStep;
import no.partnerskap.core.involvement.facts.StatedFact;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Assessment of one claim of involvement: the level it establishes, the level it claims, and the steps that follow from each. */
public record ClaimAssessment(AuditedChange matter, ClaimFacts claim) {

    /** Whether it can give involvement at all, for the current revision of the change. */
    @Keeps({R_005, R_084, R_088})
    public boolean counts() {
        return claim.step().channel().reachesOwner()
                && claim.revision() >= matter.change().revision()
                && (claim.step().channel() != Channel.REGIONAL_ARENA || mandated());
    }

    /** Whether both owners' own records show the step: minutes both approved, a receipt, or an answer. */
    boolean onMutualEvidence() {
        return minutesShow() || claim.received() || answered();
    }

    /** Whether minutes that both owners approved show the step, at whatever level. */
    boolean minutesShow() {
        return matter.shownByMinutes(claim).isPresent();
    }

    private boolean answered() {
        return answers().findAny().isPresent();
    }

    /** The answers to the consultation; one dated before the step answers nothing. */
    private Stream<StatedFact<ConsultationAnswered>> answers() {
        var day = claim.step().occurred().day();
        return claim.answers().stream()
                .filter(answer -> !answer.event().occurred().day().isBefore(day));
    }

    /**
     * The level that the claim establishes: the highest that the owner involved has acknowledged or recorded, or that mutual
     * evidence shows, never above the level now claimed.
     */
    @Keeps({R_070, R_074, R_075})
    public Level established() {
        if (claim.resolution() != null) {
            return resolved(claim.resolution());
        }
        if (claim.ownRecord()) {
            return claimedLevel();
        }
        var acknowledged = claim.acknowledgement();
        var level = acknowledged == null ? shownByReceipt() : acknowledged.level();
        level = level.orHigher(shownByMinutes());
        if (answered()) {
            level = level.orHigher(claimedLevel().atMost(Level.CONSULTED));
        }
        return level.orHigher(accepted()).atMost(claimedLevel());
    }

    private Level shownByMinutes() {
        return matter.shownByMinutes(claim).map(ShownStep::level).orElse(Level.NONE);
    }

    private static Level resolved(Resolution resolution) {
        return resolution.outcome() == Resolution.Outcome.REJECTED ? Level.NONE : resolution.level();
    }

    /** The level that the contesting owner accepts, until the contest is resolved. */
    @Keeps(R_073)
    private Level accepted() {
        var contest = claim.contest();
        return contest == null ? Level.NONE : contest.accepted();
    }

    /**
     * The level shown by a receipt: it proves receipt only; it counts as a consultation once an answer window of full length has
     * ended and nothing else has come of it, a contest least of all.
     */
    @Keeps(R_072)
    private Level shownByReceipt() {
        if (!claim.received()) {
            return Level.NONE;
        }
        return claimedLevel().atMost(noResponse() ? Level.CONSULTED : Level.INFORMED);
    }

    /** A letter that was received and not answered, acknowledged, contested or resolved while its answer window ran. */
    @Keeps(R_072)
    private boolean noResponse() {
        return claim.received()
                && claim.step().heldIn() == null
                && windowRanOut()
                && !answered()
                && claim.acknowledgement() == null
                && claim.contest() == null
                && claim.resolution() == null;
    }

    /** Minutes prove that the matter was taken up, and no answer window that the claimant alone tells of. */
    @Keeps(R_070)
    private boolean byMinutesAlone() {
        return minutesShow()
                && !claim.ownRecord()
                && !claim.received()
                && claim.acknowledgement() == null
                && claim.resolution() == null;
    }

    private boolean byReceiptAlone() {
        return claim.received()
                && claim.acknowledgement() == null
                && claim.resolution() == null
                && !answered()
                && !minutesShow();
    }

    private boolean windowRanOut() {
        var until = claim.step().respondBy();
        return until != null && longWindow() && !matter.question().validOn().isBefore(until);
    }

    private boolean longWindow() {
        var until = claim.step().respondBy();
        return until != null
                && ChronoUnit.DAYS.between(occurred().day(), until)
                        >= matter.days().days(DayCounts.CONSULT_WINDOW);
    }

    /** The level as its sender claims it: also when contested; upheld as resolved; not at all when rejected. */
    @Keeps(R_082)
    public Level claimed() {
        return claim.resolution() == null ? claimedLevel() : resolved(claim.resolution());
    }

    private Level claimedLevel() {
        var level = claim.step().level();
        return claim.step().channel() == Channel.REGIONAL_ARENA ? level.atMost(Level.INFORMED) : level;
    }

    /** The steps that follow from the claim at a level: itself, and what was ratified later where a mandate was lacking. */
    @Keeps(R_046)
    List<Step> steps(Level level) {
        if (!counts() || level == Level.NONE) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        boolean lacking = level.atLeast(Level.CO_DECIDED) && !mandated(level);
        steps.add(step(occurred(), lacking ? Level.CONSULTED : level));
        if (lacking) {
            claim.ratifications().stream()
                    .filter(r -> covers(r.mandate(), r.ratifiedOn().day()))
                    .forEach(r -> steps.add(Step.of(
                            r.ratifiedOn(), level, matter.before(r.ratifiedOn()), matter.leadDays(r.ratifiedOn()))));
        }
        return steps;
    }

    /**
     * When the step occurred: as claimed, but not before the other meeting whose minutes show it, nor, where only a receipt does, before
     * the day on which it was received.
     */
    @Keeps(R_070)
    private Occurred occurred() {
        var claimed = claim.step().occurred();
        if (byReceiptAlone()) {
            return claim.receivedOn()
                    .filter(claimed.day()::isBefore)
                    .map(Occurred::on)
                    .orElse(claimed);
        }
        if (claim.step().minutesOf() == null) {
            return claimed;
        }
        return matter.shownByMinutes(claim)
                .map(ShownStep::day)
                .filter(claimed.day()::isBefore)
                .map(Occurred::on)
                .orElse(claimed);
    }

    /** Whether the representative named had a mandate for the subject on the day. */
    public boolean mandated() {
        var who = claim.step().representative();
        return who == null
                ? claim.step().channel() != Channel.REGIONAL_ARENA
                : covers(who.mandate(), claim.step().occurred().day());
    }

    /**
     * Whether the step stands at a level of consent: under the mandate of a representative who is named; or, where nobody is, on the
     * involved owner's own record, on minutes that say so, or acknowledged at that level under a mandate.
     */
    @Keeps(R_046)
    private boolean mandated(Level level) {
        if (claim.step().representative() != null) {
            return mandated();
        }
        if (claim.ownRecord() || shownByMinutes().atLeast(Level.CO_DECIDED)) {
            return true;
        }
        var acknowledged = claim.acknowledgement();
        return acknowledged != null
                && acknowledged.level().atLeast(level)
                && covers(acknowledged.mandate(), acknowledged.occurred().day());
    }

    /** Whether the step as claimed cannot count as consent, or not at all, because nobody with a mandate took part in it. */
    public boolean lacksMandate() {
        return !mandated() || claimed().atLeast(Level.CO_DECIDED) && !mandated(claimed());
    }

    private boolean covers(@Nullable MandateNumber mandate, LocalDate day) {
        return matter.office().mandated(mandate, claim.toward(), matter.kind(), day);
    }

    private Step step(Occurred occurred, Level standing) {
        var flags = EnumSet.noneOf(Flag.class);
        var level = standing == Level.CONSULTED ? consultation(flags) : standing;
        return new Step(
                occurred,
                standing,
                level,
                matter.before(occurred),
                matter.leadDays(occurred),
                matter.metInTime(claim) || answeredInTime().findAny().isPresent() || longWindow() && !byMinutesAlone(),
                flags);
    }

    /** A consultation counts as information until it is complete, and for good if the decision came first. */
    @Keeps(R_067)
    private Level consultation(Set<Flag> flags) {
        var completeOn = completeOn();
        var decidedOn = matter.decidedOn();
        if (decidedOn != null && decidedOn.isBefore(completeOn)) {
            boolean late = claim.step().occurred().day().isAfter(decidedOn);
            flags.add(late ? Flag.CONSULTED_AFTER_DECISION : Flag.DECIDED_BEFORE_ANSWER);
            return Level.INFORMED;
        }
        return matter.question().validOn().isBefore(completeOn) ? Level.INFORMED : Level.CONSULTED;
    }

    /** The day on which a consultation is complete, if no decision comes before it. */
    LocalDate completeOn() {
        var held = claim.step().heldIn();
        var until = claim.step().respondBy();
        var occurredOn = claim.step().occurred().day();
        var met = held != null && until == null ? Stream.of(occurredOn) : Stream.<LocalDate>empty();
        var answered = answeredInTime().map(a -> a.occurred().day());
        return Stream.of(met, answered, Stream.ofNullable(until))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(occurredOn);
    }

    /** Answers given before effect and not later than the decision. */
    @Keeps(R_066)
    private Stream<ConsultationAnswered> answeredInTime() {
        var decidedOn = matter.decidedOn();
        return answers()
                .map(StatedFact::event)
                .filter(a -> matter.before(a.occurred()))
                .filter(a -> decidedOn == null || !a.occurred().day().isAfter(decidedOn));
    }

    /** Flags about how and when the claim was recorded; no correction removes them. */
    @Keeps(R_157)
    Set<Flag> flags() {
        var flags = EnumSet.noneOf(Flag.class);
        recordings().forEach(told -> flags.addAll(matter.recording(told.event(), told.source())));
        if (claim.step().level().atLeast(Level.CO_DECIDED)
                && !mandated(claim.step().level())) {
            flags.add(Flag.NO_MANDATE);
        }
        if (claimedLevel().atLeast(Level.CONSULTED) && noResponse()) {
            flags.add(Flag.NO_RESPONSE);
        }
        if (!claim.earlier().isEmpty()) {
            flags.add(Flag.CORRECTED);
        }
        if (claim.source().asserted()) {
            flags.add(Flag.ASSERTED);
        }
        return flags;
    }

    /** The times stated in the claim and the events that stated them, including those replaced by a correction. */
    List<StatedFact<Occurred>> recordings() {
        var facts = new ArrayList<StatedFact<Occurred>>();
        facts.add(new StatedFact<>(claim.step().occurred(), claim.source()));
        claim.earlier().forEach(occurred -> facts.add(new StatedFact<>(occurred, claim.source())));
        claim.answers()
                .forEach(answer -> facts.add(new StatedFact<>(answer.event().occurred(), answer.source())));
        return facts;
    }

    /** Whether the claim is contested at level {@code NONE} and no mutual evidence shows it. */
    boolean contestedOutright() {
        var contest = claim.contest();
        return contest != null && contest.accepted() == Level.NONE && !onMutualEvidence();
    }

    /** Whether it rests on the sender's registered document or better (E2, E3). */
    boolean documented() {
        var document = claim.step().document();
        return document != null && document.registered() || onMutualEvidence();
    }

    @Nullable
    LocalDate answerDue() {
        if (!counts() || !claim.open() || answered() || minutesShow()) {
            return null;
        }
        var until = claim.step().respondBy();
        return until != null
                ? until
                : claim.source().day().plusDays(matter.days().days(DayCounts.ANSWER));
    }
}
