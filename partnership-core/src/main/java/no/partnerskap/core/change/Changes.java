package no.partnerskap.core.change;

import static no.partnerskap.core.rules.Rule.R_013;
import static no.partnerskap.core.rules.Rule.R_027;
import static no.partnerskap.core.rules.Rule.R_060;
import static no.partnerskap.core.rules.Rule.R_061;
import static no.partnerskap.core.rules.Rule.R_064;
import static no.partnerskap.core.rules.Rule.R_083;
import static no.partnerskap.core.rules.Rule.R_084;
import static no.partnerskap.core.rules.Rule.R_160;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import no.partnerskap.core.change.ChangeCommand.ConfirmRevision;
import no.partnerskap.core.change.ChangeCommand.ContestNoEffect;
import no.partnerskap.core.change.ChangeCommand.ContestReport;
import no.partnerskap.core.change.ChangeCommand.MoveEffectiveDate;
import no.partnerskap.core.change.ChangeCommand.OnClaim;
import no.partnerskap.core.change.ChangeCommand.ProposeChange;
import no.partnerskap.core.change.ChangeCommand.RaiseRequiredLevel;
import no.partnerskap.core.change.ChangeCommand.ReportChange;
import no.partnerskap.core.change.ChangeCommand.ReportEffect;
import no.partnerskap.core.change.ChangeCommand.ReviseChange;
import no.partnerskap.core.change.ChangeCommand.WithdrawChange;
import no.partnerskap.core.change.ChangeEvent.ChangeProposed;
import no.partnerskap.core.change.ChangeEvent.ChangeReported;
import no.partnerskap.core.change.ChangeEvent.ChangeRevised;
import no.partnerskap.core.change.ChangeEvent.ChangeWithdrawn;
import no.partnerskap.core.change.ChangeEvent.EffectReported;
import no.partnerskap.core.change.ChangeEvent.EffectiveDateMoved;
import no.partnerskap.core.change.ChangeEvent.NoEffectContested;
import no.partnerskap.core.change.ChangeEvent.ReportContested;
import no.partnerskap.core.change.ChangeEvent.RequiredLevelRaised;
import no.partnerskap.core.change.ChangeEvent.RevisionConfirmed;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.LineApproval;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.rules.Keeps;

/**
 * Changes of one partnership, and the rules on proposing, revising and withdrawing them. Pure: the same history and command always
 * give the same events.
 */
public record Changes(Numbered<Change> changes) {
    private static final Set<ChangeKind> LEADERSHIP =
            Set.of(ChangeKind.LEADERSHIP_MODEL_CHANGE, ChangeKind.LEADER_EMPLOYMENT_TERMS);

    public static final Changes NONE = new Changes(Numbered.none());

    /**
     * Opens a change before it is made.
     *
     * @param owed the level that policy and agreement require toward an owner for this kind
     */
    @Keeps({R_013, R_060, R_061, R_064})
    public Outcome propose(ProposeChange c, SortedSet<OwnerId> owners, Level owed) {
        var changeContent = c.content();
        AffectedOwners.check(changeContent, c.by(), owners);
        Refused.when(changeContent.kind() == ChangeKind.MINIMUM_SERVICE_REMOVED, "change.minimum-service", R_013);
        Refused.when(
                owed == Level.JOINTLY_DECIDED && !changeContent.noEffect().isEmpty(),
                "change.joint-affects-all",
                R_061);
        c.raised().forEach((owner, raise) -> {
            AffectedOwners.checkKnown(owner, owners);
            refuseLowering(owner, raise, owed);
        });
        var affected = AffectedOwners.by(changeContent, c.by(), owners, owed);
        affected.addAll(c.raised().keySet());
        var number = new ChangeNumber(changes.next());
        return Outcome.of(
                number.value(), new ChangeProposed(c.office(), number, c.by(), changeContent, affected, c.raised()));
    }

    /** Records a change already made, reported by any owner; never refused. */
    @Keeps({R_013, R_060, R_160})
    public Outcome report(ReportChange c, SortedSet<OwnerId> owners, Level owed) {
        var changeContent = c.content();
        AffectedOwners.checkKnown(c.initiator(), owners);
        AffectedOwners.check(changeContent, c.initiator(), owners);
        var findings = new ArrayList<Finding>();
        if (changeContent.kind() == ChangeKind.MINIMUM_SERVICE_REMOVED) {
            findings.add(Finding.of(R_013, "change.minimum-service"));
        }
        if (owed == Level.JOINTLY_DECIDED && !changeContent.noEffect().isEmpty()) {
            findings.add(Finding.of(R_061, "change.joint-affects-all"));
        }
        var number = new ChangeNumber(changes.next());
        var event = new ChangeReported(
                c.office(),
                number,
                c.by(),
                c.initiator(),
                changeContent,
                AffectedOwners.by(changeContent, c.initiator(), owners, owed));
        return Outcome.of(number.value(), event).with(findings);
    }

    private static void refuseLowering(OwnerId owner, Raise raise, Level owed) {
        if (raise.level().below(owed)) {
            throw new Refused(
                    "change.level-lowered",
                    R_064,
                    Map.of(
                            "owner",
                            owner.value(),
                            "owed",
                            owed.name(),
                            "asked",
                            raise.level().name()));
        }
    }

    /** Every new wording is a new revision: steps, answers, approvals and waivers for the old one no longer cover it. */
    @Keeps({R_013, R_061, R_084})
    public Outcome revise(ReviseChange c, SortedSet<OwnerId> owners, Level owed, Instant now) {
        var change = existing(c.change());
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.when(change.withdrawn(), "change.withdrawn", R_084);
        Refused.when(c.content().kind() == ChangeKind.MINIMUM_SERVICE_REMOVED, "change.minimum-service", R_013);
        Refused.when(
                owed == Level.JOINTLY_DECIDED && !c.content().noEffect().isEmpty(), "change.joint-affects-all", R_061);
        AffectedOwners.check(c.content(), c.by(), owners);
        var changeContent = c.content().effectiveOn(change.content().effectiveOn());
        Refused.when(
                change.inEffect(now)
                        && !change.content()
                                .noEffect()
                                .keySet()
                                .containsAll(changeContent.noEffect().keySet()),
                "change.in-effect",
                R_061);
        var affected = AffectedOwners.by(changeContent, c.by(), owners, owed);
        affected.addAll(change.raised().keySet());
        boolean substance = c.substance() || changeContent.differsInSubstance(change.content());
        return Outcome.of(
                c.change().value(),
                new ChangeRevised(
                        c.office(), c.change(), change.revision() + 1, changeContent, affected, c.reason(), substance));
    }

    /** An owner confirms, for itself alone, the revision that it names; another one than the current is refused. */
    @Keeps(R_084)
    public Outcome confirmRevision(ConfirmRevision c, boolean mandated) {
        var change = existing(c.change());
        int revision = change.namedRevision(c.revision());
        Refused.unless(mandated, "change.no-mandate", R_084);
        return Outcome.of(
                c.change().value(), new RevisionConfirmed(c.office(), c.change(), c.by(), revision, c.mandate()));
    }

    /** Raises the level above the policy's; never lowers it, and not after effect. */
    @Keeps(R_064)
    public Outcome raise(RaiseRequiredLevel c, SortedSet<OwnerId> owners, Level owed, Instant now) {
        var change = existing(c.change());
        AffectedOwners.checkKnown(c.owner(), owners);
        var raised = change.raised().get(c.owner());
        refuseLowering(c.owner(), c.raise(), raised == null ? owed : owed.orHigher(raised.level()));
        Refused.unless(change.affects(c.owner()), "change.not-affected", R_061);
        Refused.when(change.inEffect(now), "change.in-effect", R_064);
        return Outcome.of(
                c.change().value(), new RequiredLevelRaised(c.office(), c.change(), c.by(), c.owner(), c.raise()));
    }

    @Keeps(R_061)
    public Outcome contestNoEffect(ContestNoEffect c) {
        var change = existing(c.change());
        if (change.contestedNoEffect().contains(c.by())) {
            return Outcome.nothingNew(c.change().value());
        }
        Refused.unless(
                change.content().noEffect().containsKey(c.by()) && !change.affects(c.by()),
                "change.not-excluded",
                R_061);
        return Outcome.of(c.change().value(), new NoEffectContested(c.office(), c.change(), c.by(), c.reason()));
    }

    @Keeps(R_160)
    public Outcome contestReport(ContestReport c) {
        var change = existing(c.change());
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.when(change.statedBy().equals(c.by()), "change.own-report", R_160);
        return Outcome.of(c.change().value(), new ReportContested(c.office(), c.change(), c.by(), c.reason()));
    }

    @Keeps(R_083)
    public Outcome move(MoveEffectiveDate c) {
        var change = existing(c.change());
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.when(change.withdrawn(), "change.withdrawn", R_083);
        var from = change.content().effectiveOn();
        return from.equals(c.to())
                ? Outcome.nothingNew(c.change().value())
                : Outcome.of(
                        c.change().value(),
                        new EffectiveDateMoved(c.office(), c.change(), c.by(), from, c.to(), c.reason()));
    }

    /** What has happened in the office is recorded; the audit says what it means. */
    @Keeps(R_160)
    public Outcome reportEffect(ReportEffect c) {
        var change = existing(c.change());
        var day = c.on().day();
        return day.equals(change.effects().get(c.by()))
                ? Outcome.nothingNew(c.change().value())
                : Outcome.of(c.change().value(), new EffectReported(c.office(), c.change(), c.by(), day));
    }

    /** The initiator withdraws a change before it takes effect; afterwards only a new change can undo it. */
    public Outcome withdraw(WithdrawChange c, Instant now) {
        var change = existing(c.change());
        ActOfAnother.unless(change.initiator().equals(c.by()), "change.other-initiator");
        Refused.when(change.withdrawn(), "change.already-withdrawn", R_061);
        Refused.when(change.inEffect(now), "change.in-effect", R_061);
        var on = c.withdrawnOn() == null ? Occurred.on(Oslo.dayOf(now)) : c.withdrawnOn();
        return Outcome.of(c.change().value(), new ChangeWithdrawn(c.office(), c.change(), c.by(), on));
    }

    /** Summary of a change, for rules of other concepts. */
    public Summary summary(ChangeNumber number) {
        var change = existing(number);
        return new Summary(change.initiator(), change.content(), change.allRaised(), change.withdrawn());
    }

    /** The approvals of a change in the owners' lines that count. */
    public List<LineApproval> approvals(ChangeNumber number, MandateCoverage mandateCoverage) {
        return existing(number).approvals(mandateCoverage);
    }

    /** Whether a change to how the office is led is under way on a day: not withdrawn and not yet in effect. */
    @Keeps(R_027)
    public boolean leadershipChanging(LocalDate day) {
        return changes.items().stream()
                .anyMatch(change -> LEADERSHIP.contains(change.content().kind())
                        && !change.withdrawn()
                        && change.content().effectiveOn().isAfter(day));
    }

    /** A change as other concepts' rules see it. */
    public record Summary(
            OwnerId initiator, ChangeContent content, SortedMap<OwnerId, Raise> raised, boolean withdrawn) {
        public Summary {
            raised = Collections.unmodifiableSortedMap(raised);
        }
    }

    /** The recorded changes that move staff out of the office. */
    public List<StaffMove> staffMoves() {
        return StaffMove.in(changes);
    }

    /** Findings on a step of involvement when it is recorded. */
    public List<Finding> noticed(ChangeNumber number, Involvement step) {
        return Steps.notice(step, existing(number));
    }

    /** Whether a cost effect was estimated for an earlier revision of the change. */
    public boolean costForeseen(ChangeNumber number) {
        return changes.find(number.value())
                .map(change -> change.raisedByCost() != null)
                .orElse(false);
    }

    Change existing(ChangeNumber number) {
        return changes.get(number.value(), "change");
    }

    Claim claim(OnClaim c) {
        return existing(c.change()).claims().get(c.claim(), "claim");
    }

    Changes update(ChangeNumber number, UnaryOperator<Change> change) {
        return new Changes(changes.update(number.value(), change));
    }

    public Changes after(ChangeEvent event, long version) {
        return ChangeChronicle.after(this, event, version);
    }
}
