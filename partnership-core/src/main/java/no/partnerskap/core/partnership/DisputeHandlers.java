package no.partnerskap.core.partnership;

import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.StatePosition;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.dispute.Disputes;
import no.partnerskap.core.kernel.Outcome;

/** Handlers of dispute commands: of a party's acts, and of what county governor and board tell. */
record DisputeHandlers(CommandContext at) {

    Outcome answer(DisputeCommand command) {
        return switch (command) {
            case RaiseDispute c -> raise(c);
            case SubmitStatement c -> submit(c);
            case StatePosition c -> state(c);
            case HoldMediation c -> disputes().hold(c);
            case FailMediation c -> disputes().fail(c);
            case OpenBoardCase c -> disputes().open(c);
            case RecordBoardDecision c -> disputes().decide(c);
            case WithdrawDispute c -> withdraw(c);
        };
    }

    private Disputes disputes() {
        return at.state().disputes();
    }

    private Outcome raise(RaiseDispute c) {
        at.acting(c.by());
        c.terms().stream()
                .filter(term -> term.change() != null)
                .forEach(term -> at.state().changes().summary(term.change()));
        return disputes().raise(c, at.owners());
    }

    private Outcome submit(SubmitStatement c) {
        at.acting(c.by());
        return disputes().submit(c);
    }

    private Outcome state(StatePosition c) {
        at.acting(c.by());
        return disputes().state(c);
    }

    private Outcome withdraw(WithdrawDispute c) {
        at.acting(c.by());
        return disputes().withdraw(c);
    }
}
