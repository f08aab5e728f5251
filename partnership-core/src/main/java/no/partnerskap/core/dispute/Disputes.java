package no.partnerskap.core.dispute;

import static no.partnerskap.core.rules.Rule.R_113;
import static no.partnerskap.core.rules.Rule.R_116;
import static no.partnerskap.core.rules.Rule.R_117;
import static no.partnerskap.core.rules.Rule.R_118;
import static no.partnerskap.core.rules.Rule.R_164;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.BoardDecisionRecorded;
import no.partnerskap.core.dispute.DisputeEvent.DisputeRaised;
import no.partnerskap.core.dispute.DisputeEvent.DisputeWithdrawn;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.dispute.DisputeEvent.MediationHeld;
import no.partnerskap.core.dispute.DisputeEvent.PositionStated;
import no.partnerskap.core.dispute.DisputeEvent.StatementSubmitted;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.DisputeNumber;
import no.partnerskap.core.kernel.Finding;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.UnknownNumber;
import no.partnerskap.core.rules.Keeps;

/** Disputes of one partnership, as the rules need them. */
public record Disputes(Numbered<Dispute> disputes) {
    public static final Disputes NONE = new Disputes(Numbered.none());

    /** In writing, with each disputed term and the own position on it; what is said of another's is an allegation. */
    @Keeps({R_113, R_164})
    public Outcome raise(RaiseDispute c, SortedSet<OwnerId> owners) {
        Refused.when(c.terms().isEmpty(), "dispute.no-terms", R_113);
        var keys = new HashSet<String>();
        for (var term : c.terms()) {
            if (!keys.add(term.key())) {
                throw new Malformed("/terms", "dispute-terms", R_113);
            }
            term.positions().keySet().stream()
                    .filter(owner -> !owners.contains(owner))
                    .findFirst()
                    .ifPresent(owner -> {
                        throw new UnknownNumber("owner", owner);
                    });
            Refused.unless(term.positions().containsKey(c.by()), "dispute.positions", R_113);
        }
        var number = new DisputeNumber(disputes.next());
        return Outcome.of(
                number.value(),
                new DisputeRaised(c.office(), number, c.by(), c.submittedOn(), c.submission(), c.terms()));
    }

    public Outcome submit(SubmitStatement c) {
        existing(c.dispute());
        return Outcome.of(
                c.dispute().value(), new StatementSubmitted(c.office(), c.dispute(), c.by(), c.on(), c.statement()));
    }

    /** A party speaks for itself, until the dispute is closed. */
    @Keeps(R_164)
    public Outcome state(StatePosition c) {
        var dispute = existing(c.dispute());
        var term = dispute.positions().stream()
                .filter(disputed -> disputed.key().equals(c.term()))
                .findFirst()
                .orElseThrow(() -> new UnknownNumber("disputed-term", c.term()));
        Refused.when(dispute.isClosed(), "dispute.closed", R_164);
        return c.position().equals(term.positions().get(c.by()))
                ? Outcome.nothingNew(c.dispute().value())
                : Outcome.of(
                        c.dispute().value(),
                        new PositionStated(c.office(), c.dispute(), c.by(), c.on(), c.term(), c.position()));
    }

    public Outcome hold(HoldMediation c) {
        existing(c.dispute());
        return Outcome.of(c.dispute().value(), new MediationHeld(c.office(), c.dispute(), c.on()));
    }

    public Outcome fail(FailMediation c) {
        existing(c.dispute());
        return Outcome.of(c.dispute().value(), new MediationFailed(c.office(), c.dispute(), c.on()));
    }

    @Keeps(R_116)
    public Outcome open(OpenBoardCase c) {
        var dispute = existing(c.dispute());
        Refused.unless(dispute.mediationFailed(), "dispute.no-failed-mediation", R_116);
        Refused.when(dispute.isClosed(), "dispute.closed", R_116);
        return Outcome.of(c.dispute().value(), new BoardCaseOpened(c.office(), c.dispute(), c.on()));
    }

    /**
     * Records the board's decision; it sets only terms in dispute, after mediation has failed, and none of a dispute that was
     * withdrawn. No owner's approval is needed.
     */
    @Keeps({R_116, R_117, R_118})
    public Outcome decide(RecordBoardDecision c) {
        var dispute = existing(c.dispute());
        var findings = new ArrayList<Finding>();
        var settles = new TreeSet<ChangeNumber>();
        boolean withdrawn = dispute.stage() == DisputeStage.WITHDRAWN;
        if (withdrawn) {
            findings.add(Finding.of(R_117, "board.dispute-withdrawn"));
        }
        for (var set : c.terms()) {
            var disputed = dispute.terms().stream()
                    .filter(term -> term.key().equals(set.key()))
                    .findFirst();
            if (disputed.isEmpty()) {
                findings.add(new Finding(R_117, "board.term-not-disputed", Map.of("term", set.key())));
            } else if (!withdrawn && dispute.mediationFailed() && disputed.get().change() != null) {
                settles.add(disputed.get().change());
            }
        }
        if (!dispute.mediationFailed()) {
            findings.add(Finding.of(R_116, "board.no-failed-mediation"));
        }
        var event = new BoardDecisionRecorded(c.office(), c.dispute(), c.decidedOn(), c.terms(), settles);
        return Outcome.of(c.dispute().value(), event).with(findings);
    }

    /** The terms set by the board that a change would alter; none if the decision settled nothing of that change. */
    @Keeps(R_117)
    public List<SetTerm> setOf(BoardDecisionRecorded decision, ChangeNumber change) {
        if (!decision.settles().contains(change)) {
            return List.of();
        }
        var keys = existing(decision.dispute()).terms().stream()
                .filter(term -> change.equals(term.change()))
                .map(DisputedTerm::key)
                .toList();
        return decision.terms().stream().filter(set -> keys.contains(set.key())).toList();
    }

    public Outcome withdraw(WithdrawDispute c) {
        var dispute = existing(c.dispute());
        ActOfAnother.unless(dispute.raisedBy().equals(c.by()), "dispute.other-party");
        Refused.when(dispute.isClosed(), "dispute.closed", R_113);
        return Outcome.of(c.dispute().value(), new DisputeWithdrawn(c.office(), c.dispute(), c.by(), c.on()));
    }

    private Dispute existing(DisputeNumber number) {
        return disputes.get(number.value(), "dispute");
    }

    public Disputes after(DisputeEvent event) {
        return new Disputes(
                event instanceof DisputeRaised e
                        ? disputes.plus(Dispute.of(e))
                        : disputes.update(event.dispute().value(), dispute -> dispute.after(event)));
    }
}
