package no.partnerskap.core.involvement.facts;

import static no.partnerskap.core.rules.Rule.R_016;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_067;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_157;
import static no.partnerskap.core.rules.Rule.R_158;
import static no.partnerskap.core.rules.Rule.R_160;
import static no.partnerskap.core.rules.Rule.R_161;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.change.ChangeContent;
import no.partnerskap.core.change.ChangeEvent;
import no.partnerskap.core.change.ChangeEvent.*;
import no.partnerskap.core.change.Decision;
import no.partnerskap.core.change.EmergencyGround;
import no.partnerskap.core.change.Raise;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/** Facts of one change at an instant: the fold of its events recorded by then. */
public final class ChangeFacts {
    private static final int NONE = 0;
    private static final int OTHER_DATE = -1;

    /**
     * Own-line decision in its current wording.
     *
     * @param first the decision as it was first recorded
     * @param revision the revision of the change that it is about: the one it names, or else the one on record when it was recorded, or
     *     a later one that its owner has confirmed
     * @param confirmedAt when its owner confirmed that it covers this revision; absent where it did not have to
     */
    public record Decided(
            int number,
            OwnerId owner,
            Decision decision,
            Decision first,
            int revision,
            @Nullable Instant confirmedAt,
            FactSource source,
            boolean corrected) {
        /** The day of the decision as it counts against its owner: no correction makes it later. */
        @Keeps(R_157)
        public LocalDate firstDay() {
            var day = decision.decidedOn().day();
            var told = first.decidedOn().day();
            return told.isBefore(day) ? told : day;
        }

        /** The time of the decision as it counts for a joint decision: no correction makes it earlier. */
        @Keeps(R_157)
        public Occurred approvedOn() {
            return first.decidedOn().day().isAfter(decision.decidedOn().day())
                    ? first.decidedOn()
                    : decision.decidedOn();
        }

        /** Whether it named a revision that was not on record when it was recorded, and none has been confirmed since. */
        @Keeps(R_016)
        public boolean ofNoRevision() {
            return revision == NONE;
        }

        Decided ofAnotherDate() {
            return new Decided(number, owner, decision, first, OTHER_DATE, confirmedAt, source, corrected);
        }

        Decided confirmed(int forRevision, Instant at) {
            return forRevision == revision
                    ? this
                    : new Decided(number, owner, decision, first, forRevision, at, source, corrected);
        }
    }

    /** Waiver, and the revision of the change that it is about. */
    public record Waived(InvolvementWaived event, FactSource source, int revision) {}

    private @Nullable FactSource opened;
    private OwnerId initiator = OwnerId.STATE;
    private OwnerId statedBy = OwnerId.STATE;
    private @Nullable ChangeContent changeContent;
    private int revision = 1;
    private Instant revisedAt = Instant.MIN;
    private final Set<OwnerId> affected = new HashSet<>();
    private final Set<OwnerId> contestedNoEffect = new HashSet<>();
    private final Map<OwnerId, Level> raised = new HashMap<>();
    private SortedMap<OwnerId, Raise> raisedByCost = Collections.emptySortedMap();
    private final EffectiveDates dates = new EffectiveDates();
    private final Map<Integer, ClaimFacts> claims = new TreeMap<>();
    private final Map<Integer, Decided> decisions = new TreeMap<>();
    private final Map<Integer, Occurred> presented = new HashMap<>();
    private List<Waived> waivers = new ArrayList<>();
    private final List<StatedFact<ChangeWithdrawn>> withdrawals = new ArrayList<>();
    private final List<FactSource> boardDecisions = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private @Nullable FactSource emergency;
    private @Nullable FactSource reportContested;

    public static ChangeFacts of(List<Recorded<PartnershipEvent>> events) {
        var file = new ChangeFacts();
        events.forEach(file::add);
        return file;
    }

    private void add(Recorded<PartnershipEvent> recorded) {
        var factSource = FactSource.of(recorded);
        if (factSource.asserted()) {
            flags.add(Flag.ASSERTED);
        }
        switch (recorded.event()) {
            case ChangeEvent e -> add(e, factSource);
            case BoardDecisionRecorded e -> boardDecisions.add(factSource);
            default -> {}
        }
    }

    private void add(ChangeEvent event, FactSource factSource) {
        switch (event) {
            case ChangeProposed e -> {
                open(e.initiator(), e.initiator(), e.content(), e.affected(), factSource);
                e.raised().forEach((owner, raise) -> raise(owner, raise.level()));
            }
            case ChangeReported e -> open(e.initiator(), e.reportedBy(), e.content(), e.affected(), factSource);
            case ChangeRevised e -> revise(e, factSource);
            case RevisionConfirmed e -> confirm(e, factSource);
            case RequiredLevelRaised e -> raise(e.owner(), e.raise().level());
            case NoEffectContested e -> {
                contestedNoEffect.add(e.owner());
                affected.add(e.owner());
            }
            case ReportContested e -> reportContested = factSource;
            case OwnLineDecisionRecorded e -> decide(e, factSource);
            case OwnLineDecisionCorrected e -> correct(e, factSource);
            case UrgentDecisionPresented e -> presented.putIfAbsent(e.number(), e.presentedOn());
            case InvolvementClaimed e -> claims.put(e.claim(), new ClaimFacts(e, factSource));
            case ReceiptRecorded e -> claim(e.claim(), e, factSource);
            case ClaimAcknowledged e -> claim(e.claim(), e, factSource);
            case ClaimContested e -> claim(e.claim(), e, factSource);
            case ConsultationAnswered e -> claim(e.claim(), e, factSource);
            case ClaimConfirmed e -> claim(e.claim(), e, factSource);
            case StepRatified e -> claim(e.claim(), e, factSource);
            case ResolutionProposed e -> claim(e.claim(), e, factSource);
            case ContestResolved e -> claim(e.claim(), e, factSource);
            case ClaimCorrected e -> claim(e.claim(), e, factSource);
            case InvolvementWaived e -> waivers.add(new Waived(e, factSource, revision));
            case CostEffectForeseen e -> {
                raisedByCost = e.raised();
                affected.addAll(e.raised().keySet());
            }
            case EmergencyDeclared e -> {
                if (EmergencyGround.qualifies(e.ground()) && emergency == null) {
                    emergency = factSource;
                }
            }
            case EffectiveDateMoved e -> {
                dates.moved(e.to(), initiator, factSource);
                if (e.to().isBefore(e.from()) && Oslo.startOf(e.to()).isAfter(factSource.recordedAt())) {
                    takeBackConsents();
                }
            }
            case EffectReported e -> dates.reported(e.on(), e.reportedBy(), factSource);
            case ChangeWithdrawn e -> withdrawals.add(new StatedFact<>(e, factSource));
        }
    }

    @Keeps(R_160)
    private void open(OwnerId by, OwnerId toldBy, ChangeContent what, Collection<OwnerId> whom, FactSource factSource) {
        opened = factSource;
        initiator = by;
        statedBy = toldBy;
        changeContent = what;
        affected.addAll(whom);
        dates.announced(what.effectiveOn(), factSource);
        if (inEffectBy(factSource)) {
            affected.addAll(what.noEffect().keySet());
        }
        if (!toldBy.equals(by)) {
            flags.add(Flag.REPORTED_BY_OTHER);
        }
    }

    /** Once the change is in effect no owner is spared any more, and a contest of "no effect" stands against every later text. */
    @Keeps(R_061)
    private void revise(ChangeRevised e, FactSource factSource) {
        changeContent = e.content();
        if (e.revision() > revision) {
            revision = e.revision();
            revisedAt = factSource.recordedAt();
        }
        if (!inEffectBy(factSource)) {
            affected.clear();
        }
        affected.addAll(e.affected());
        affected.addAll(contestedNoEffect);
    }

    private boolean inEffectBy(FactSource factSource) {
        return onRecord() && !factSource.recordedAt().isBefore(Oslo.startOf(effectiveOn()));
    }

    /**
     * An earlier date is another matter than the one that the others approved, waived or consented to; what informed or consulted them is
     * judged by its lead time, and whatever came before a date in the past by that.
     */
    @Keeps({R_083, R_084, R_161})
    private void takeBackConsents() {
        claims.values().stream()
                .filter(claim -> claim.step().level().atLeast(Level.CO_DECIDED))
                .filter(claim -> !claim.toward().equals(initiator))
                .forEach(claim -> claim.confirmed(OTHER_DATE));
        decisions.replaceAll(
                (number, decided) -> decided.owner().equals(initiator) ? decided : decided.ofAnotherDate());
        waivers = new ArrayList<>(waivers.stream()
                .map(waived -> new Waived(waived.event(), waived.source(), OTHER_DATE))
                .toList());
    }

    /** All that an owner has said, and all that was said of it, covers the revision that it confirms. */
    @Keeps(R_084)
    private void confirm(RevisionConfirmed e, FactSource factSource) {
        claims.values().stream()
                .filter(claim -> claim.toward().equals(e.owner()))
                .forEach(claim -> claim.confirmed(e.revision()));
        decisions.replaceAll((number, decided) ->
                decided.owner().equals(e.owner()) ? decided.confirmed(e.revision(), factSource.recordedAt()) : decided);
        waivers = new ArrayList<>(waivers.stream()
                .map(waived -> waived.event().owner().equals(e.owner())
                        ? new Waived(waived.event(), waived.source(), e.revision())
                        : waived)
                .toList());
    }

    /** Whether an own-line decision is about the current text of the change. */
    @Keeps({R_016, R_084})
    public boolean covered(Decided decided) {
        return decided.revision() == revision;
    }

    /** Whether a waiver is about the current text of the change. */
    @Keeps(R_084)
    public boolean covered(Waived waived) {
        return waived.revision() == revision;
    }

    private void raise(OwnerId owner, Level level) {
        raised.merge(owner, level, Level::orHigher);
        affected.add(owner);
    }

    /**
     * A second report of a decision by the same body of the same owner on the same day replaces the first, but not the day
     * that was told first.
     */
    @Keeps({R_067, R_157, R_158})
    private void decide(OwnLineDecisionRecorded e, FactSource factSource) {
        var replaced = decisions.values().stream()
                .filter(known -> known.owner().equals(e.owner())
                        && known.decision().body() == e.decision().body()
                        && known.decision()
                                .decidedOn()
                                .day()
                                .equals(e.decision().decidedOn().day())
                        && known.revision() == about(e.decision()))
                .toList();
        var first = replaced.stream()
                .min(Comparator.comparing(Decided::firstDay))
                .map(Decided::first)
                .orElse(e.decision());
        decisions.values().removeAll(replaced);
        decisions.put(
                e.number(),
                new Decided(
                        e.number(),
                        e.owner(),
                        e.decision(),
                        first,
                        about(e.decision()),
                        null,
                        factSource,
                        !replaced.isEmpty()));
        if (!replaced.isEmpty()) {
            flags.add(Flag.CORRECTED);
        }
    }

    private void correct(OwnLineDecisionCorrected e, FactSource factSource) {
        var known = decisions.get(e.number());
        var first = known == null ? e.decision() : known.first();
        decisions.put(
                e.number(),
                new Decided(e.number(), e.owner(), e.decision(), first, about(e.decision()), null, factSource, true));
        flags.add(Flag.CORRECTED);
    }

    /** The revision that a decision is about; one that was not on record when it was recorded is none. */
    private int about(Decision decision) {
        var named = decision.revision();
        return named == null ? revision : named > revision ? NONE : named;
    }

    private void claim(int number, ChangeEvent event, FactSource factSource) {
        var claim = claims.get(number);
        if (claim != null) {
            claim.add(event, factSource);
        }
    }

    /** The effective date that the audit uses. */
    public LocalDate effectiveOn() {
        return dates.effectiveOn(affected);
    }

    /** The first day on which what was done counts as done after effect, whichever of the dates told is right. */
    public LocalDate afterEffectFrom() {
        return dates.latest(affected);
    }

    /** Whether it was withdrawn before effect, and has not taken effect all the same. */
    @Keeps(R_083)
    public boolean withdrawn() {
        return dates.reported().isEmpty()
                && withdrawals.stream().anyMatch(w -> w.event().withdrawnOn().beforeStartOf(effectiveOn()));
    }

    /** The effective dates announced and reported, and whether one lay in the past. */
    public EffectiveDates dates() {
        return dates;
    }

    public boolean onRecord() {
        return opened != null;
    }

    public FactSource opened() {
        return Objects.requireNonNull(opened, "a change that is not on record has no verdict");
    }

    public ChangeContent content() {
        return Objects.requireNonNull(changeContent, "a change that is not on record has no content");
    }

    public OwnerId initiator() {
        return initiator;
    }

    public OwnerId statedBy() {
        return statedBy;
    }

    public int revision() {
        return revision;
    }

    /** When the current revision came on record; before all time for the first one. */
    public Instant revisedAt() {
        return revisedAt;
    }

    public Set<OwnerId> affected() {
        return affected;
    }

    @Nullable
    public Level raised(OwnerId owner) {
        var byHand = raised.get(owner);
        var byCost = raisedByCost.get(owner);
        if (byCost == null) {
            return byHand;
        }
        return byHand == null ? byCost.level() : byHand.orHigher(byCost.level());
    }

    Set<OwnerId> raisedOwners() {
        var owners = new TreeSet<>(raised.keySet());
        owners.addAll(raisedByCost.keySet());
        return owners;
    }

    public Collection<ClaimFacts> claims() {
        return claims.values();
    }

    /** When an urgent decision was presented to the ordinary body, if recorded. */
    @Nullable
    public Occurred presented(int decision) {
        return presented.get(decision);
    }

    public Collection<Decided> decisions() {
        return decisions.values();
    }

    public List<Waived> waivers() {
        return waivers;
    }

    public List<StatedFact<ChangeWithdrawn>> withdrawals() {
        return withdrawals;
    }

    public List<FactSource> boardDecisions() {
        return boardDecisions;
    }

    public Set<Flag> flags() {
        var all = EnumSet.copyOf(dates.flags());
        all.addAll(flags);
        return all;
    }

    @Nullable
    public FactSource reportContested() {
        return reportContested;
    }

    @Nullable
    public FactSource emergency() {
        return emergency;
    }
}
