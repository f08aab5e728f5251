package no.partnerskap.view.inbox;

import static no.partnerskap.core.rules.Rule.R_048;
import static no.partnerskap.core.rules.Rule.R_058;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_065;
import static no.partnerskap.core.rules.Rule.R_066;
import static no.partnerskap.core.rules.Rule.R_068;
import static no.partnerskap.core.rules.Rule.R_069;
import static no.partnerskap.core.rules.Rule.R_074;
import static no.partnerskap.core.rules.Rule.R_077;
import static no.partnerskap.core.rules.Rule.R_084;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ClaimContested;
import no.partnerskap.core.change.ChangeEvent.CostEffectForeseen;
import no.partnerskap.core.change.OwnerEffect;
import no.partnerskap.core.involvement.AuditedChange;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.ChangeAudit.ClaimState;
import no.partnerskap.core.involvement.ChangeAudit.OwnerAudit;
import no.partnerskap.core.involvement.ChangeAudit.StepSummary;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.OwnLineVerdict;
import no.partnerskap.core.involvement.Verdict;
import no.partnerskap.core.involvement.facts.ClaimFacts;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.inbox.InboxSubject.OfChange;
import no.partnerskap.view.inbox.InboxSubject.OfClaim;
import no.partnerskap.view.inbox.InboxSubject.OfInvolvement;
import org.jspecify.annotations.Nullable;

/**
 * What awaits the lines in one change, by its audit.
 *
 * @param carries whether the change carries an amendment or a cost key, which the lines approve by its hash
 */
record ChangeMatters(
        AuditedChange change, ChangeAudit audit, List<Recorded<PartnershipEvent>> events, boolean carries) {
    private static final Set<ClaimState> TO_ANSWER = EnumSet.of(ClaimState.OPEN, ClaimState.UNANSWERED);
    private static final Set<ClaimState> ENOUGH_IF_TRUE = EnumSet.of(
            ClaimState.OPEN,
            ClaimState.UNANSWERED,
            ClaimState.ANSWERED,
            ClaimState.OWN_RECORD,
            ClaimState.IN_APPROVED_MINUTES,
            ClaimState.ACKNOWLEDGED);

    Stream<Awaited> all() {
        if (audit.withdrawn()) {
            return Stream.empty();
        }
        var claims = Stream.concat(toAnswer(), contested());
        return change.inEffect()
                ? claims
                : Stream.of(claims, landing(), owed(), ownLines(), revised()).flatMap(matters -> matters);
    }

    /** Whether something may still await a line, today or later, without a new event. */
    boolean isAhead() {
        return !audit.withdrawn()
                && (!change.inEffect() || audit.owners().stream().anyMatch(one -> one.lookAgainOn() != null));
    }

    private ChangeNumber number() {
        return change.number();
    }

    private Awaited awaited(InboxKind kind, Rule rule, OwnerId owner, InboxSubject about, LocalDate since) {
        return Awaited.of(kind, rule, owner, about, since)
                .titled(audit.summary())
                .saying(Map.of(
                        "initiator",
                        audit.initiator().value(),
                        "effectiveOn",
                        audit.effectiveOn().toString()));
    }

    private LocalDate openedOn() {
        return Oslo.dayOf(audit.recordedAt());
    }

    /**
     * Whether what is said of a claim may still matter: before effect, in an emergency, or where the owners see the involvement
     * differently.
     */
    private boolean isUnsettled(OwnerAudit one) {
        return !change.inEffect() || change.emergency() != null || one.perceptionGap();
    }

    private boolean isUnsettled(OwnerId owner) {
        return audit.owners().stream().anyMatch(one -> one.owner().equals(owner) && isUnsettled(one));
    }

    private Stream<Awaited> toAnswer() {
        return audit.owners().stream()
                .filter(this::isUnsettled)
                .flatMap(one -> one.steps().stream()
                        .filter(step -> step.toward().equals(one.owner()) && TO_ANSWER.contains(step.state()))
                        .map(this::toAnswer));
    }

    private Awaited toAnswer(StepSummary step) {
        return awaited(
                        InboxKind.CLAIM_TO_ANSWER,
                        R_069,
                        step.toward(),
                        new OfClaim(number(), step.claim(), step.wording()),
                        Oslo.dayOf(step.recordedAt()))
                .due(step.answerDue())
                .saying(Map.of(
                        "owner-claiming", step.claimedBy().value(),
                        "level", step.levelClaimed().name(),
                        "occurred", step.occurred().day().toString()));
    }

    private Stream<Awaited> contested() {
        return change.change().claims().stream()
                .filter(claim -> claim.contest() != null && isUnsettled(claim.toward()))
                .flatMap(this::contested);
    }

    /** Each of the two owners may propose how it is resolved; only the other one confirms that. */
    private Stream<Awaited> contested(ClaimFacts claim) {
        var proposed = claim.proposed();
        var since = contestedOn(claim.number());
        return Stream.of(claim.claimedBy(), claim.toward())
                .filter(owner ->
                        proposed == null || !owner.equals(proposed.event().proposedBy()))
                .map(owner -> awaited(
                                proposed == null ? InboxKind.CONTEST_TO_RESOLVE : InboxKind.RESOLUTION_TO_CONFIRM,
                                R_074,
                                owner,
                                new OfClaim(number(), claim.number(), claim.wording()),
                                proposed == null ? since : proposed.source().day())
                        .saying(Map.of(
                                "owner-other",
                                (owner.equals(claim.toward()) ? claim.claimedBy() : claim.toward()).value())));
    }

    private LocalDate contestedOn(int claim) {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof ClaimContested e && e.claim() == claim)
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .reduce((earlier, later) -> later)
                .orElseGet(this::openedOn);
    }

    /** A change that the owner's line is to decide itself is told of by {@link #ownLines} and {@link TextMatters}. */
    private Stream<Awaited> landing() {
        return audit.owners().stream()
                .filter(one -> !one.owner().equals(audit.initiator()))
                .flatMap(one -> switch (one.verdict()) {
                    case PENDING -> one.owed() == Level.JOINTLY_DECIDED ? Stream.empty() : Stream.of(landing(one));
                    case NOT_APPLICABLE -> spared(one);
                    default -> Stream.empty();
                });
    }

    private Awaited landing(OwnerAudit one) {
        return awaited(InboxKind.CHANGE_AHEAD, R_077, one.owner(), new OfChange(number(), audit.revision()), openedOn())
                .due(audit.effectiveOn().minusDays(1))
                .costing(costOf(one.owner()));
    }

    private Stream<Awaited> spared(OwnerAudit one) {
        return change.change().content().noEffect().containsKey(one.owner())
                ? Stream.of(awaited(
                                InboxKind.NO_EFFECT_STATED,
                                R_061,
                                one.owner(),
                                new OfChange(number(), null),
                                openedOn())
                        .due(audit.effectiveOn().minusDays(1))
                        .costing(costOf(one.owner())))
                : Stream.empty();
    }

    @Nullable
    Nok costOf(OwnerId owner) {
        return events.stream()
                .flatMap(recorded -> recorded.only(CostEffectForeseen.class).stream())
                .reduce((earlier, later) -> later)
                .flatMap(foreseen -> foreseen.event().effects().stream()
                        .filter(effect -> effect.owner().equals(owner))
                        .map(OwnerEffect::difference)
                        .findFirst())
                .orElse(null);
    }

    /** What the initiator owes the others, unless it claims to have done as much: then the other owner is to answer. */
    private Stream<Awaited> owed() {
        return audit.owners().stream()
                .filter(one -> !one.owner().equals(audit.initiator())
                        && one.verdict() == Verdict.PENDING
                        && one.owed() != Level.JOINTLY_DECIDED
                        && one.steps().stream().noneMatch(step -> isEnough(step, one.owed())))
                .map(one -> awaited(
                                InboxKind.INVOLVEMENT_OWED,
                                owedBy(one.owed()),
                                audit.initiator(),
                                new OfInvolvement(number(), one.owner()),
                                openedOn())
                        .due(audit.effectiveOn().minusDays(lead(one.owed())))
                        .saying(Map.of(
                                "owner-toward", one.owner().value(),
                                "level", one.owed().name(),
                                "effectiveOn", audit.effectiveOn().toString())));
    }

    private boolean isEnough(StepSummary step, Level owed) {
        return ENOUGH_IF_TRUE.contains(step.state())
                && step.levelClaimed().atLeast(owed)
                && change.change().claims().stream()
                        .anyMatch(claim -> claim.number() == step.claim()
                                && claim.revision() == change.change().revision());
    }

    private static Rule owedBy(Level level) {
        return switch (level) {
            case NONE, INFORMED -> R_065;
            case CONSULTED -> R_066;
            case CO_DECIDED, JOINTLY_DECIDED -> R_068;
        };
    }

    private int lead(Level level) {
        return switch (level) {
            case NONE, INFORMED -> change.days().days(DayCounts.INFORM_LEAD);
            case CONSULTED -> change.days().days(DayCounts.CONSULT_LEAD);
            case CO_DECIDED, JOINTLY_DECIDED -> 1;
        };
    }

    private Stream<Awaited> ownLines() {
        return carries
                ? Stream.empty()
                : audit.ownLines().stream()
                        .filter(line -> line.verdict() == OwnLineVerdict.OWN_LINE_MISSING)
                        .map(line -> awaited(
                                        InboxKind.OWN_LINE_TO_DECIDE,
                                        line.owner().equals(audit.initiator()) ? R_048 : R_058,
                                        line.owner(),
                                        new OfChange(number(), audit.revision()),
                                        openedOn())
                                .due(audit.effectiveOn().minusDays(1))
                                .costing(costOf(line.owner())));
    }

    /** The owners that spoke of an earlier text, and have not confirmed that it covers this one. */
    private Stream<Awaited> revised() {
        var facts = change.change();
        var spoke = new TreeSet<OwnerId>();
        facts.claims().stream()
                .filter(claim -> claim.revision() < facts.revision() && !claim.rejected())
                .filter(claim -> claim.ownRecord()
                        || claim.acknowledgement() != null
                        || !claim.answers().isEmpty())
                .forEach(claim -> spoke.add(claim.toward()));
        facts.decisions().stream()
                .filter(decided -> decided.revision() < facts.revision())
                .forEach(decided -> spoke.add(decided.owner()));
        facts.waivers().stream()
                .filter(waived -> !facts.covered(waived))
                .forEach(waived -> spoke.add(waived.event().owner()));
        var since = events.stream()
                .filter(recorded -> recorded.event() instanceof ChangeRevised)
                .map(recorded -> Oslo.dayOf(recorded.recordedAt()))
                .reduce((earlier, later) -> later)
                .orElseGet(this::openedOn);
        return spoke.stream()
                .map(owner -> awaited(
                                InboxKind.REVISION_TO_CONFIRM,
                                R_084,
                                owner,
                                new OfChange(number(), facts.revision()),
                                since)
                        .due(audit.effectiveOn().minusDays(1)));
    }
}
