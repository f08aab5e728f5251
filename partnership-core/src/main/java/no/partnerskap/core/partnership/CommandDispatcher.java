package no.partnerskap.core.partnership;

import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.dispute.DisputeCommand.FailMediation;
import no.partnerskap.core.dispute.DisputeCommand.HoldMediation;
import no.partnerskap.core.dispute.DisputeCommand.OpenBoardCase;
import no.partnerskap.core.dispute.DisputeCommand.RaiseDispute;
import no.partnerskap.core.dispute.DisputeCommand.RecordBoardDecision;
import no.partnerskap.core.dispute.DisputeCommand.SubmitStatement;
import no.partnerskap.core.dispute.DisputeCommand.WithdrawDispute;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.mandate.MandateCommand;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.office.OfficeCommand;
import no.partnerskap.core.office.OfficeCommand.AnnounceLeaderPost;
import no.partnerskap.core.office.OfficeCommand.AppointLeader;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.office.OfficeCommand.NameHost;
import no.partnerskap.core.office.OfficeCommand.RecordHostDelegation;
import no.partnerskap.core.office.OfficeCommand.RenumberOwner;

/** Which rule answers to which command. Parted by concept, so that a new command stops the build until a rule answers to it. */
final class CommandDispatcher {
    private CommandDispatcher() {}

    static Outcome answer(PartnershipCommand command, CommandContext at) {
        return switch (command) {
            case OfficeCommand c -> office(c, at);
            case MandateCommand c -> mandate(c, at);
            case AgreementCommand c -> new AgreementHandlers(at).answer(c);
            case CostKeyCommand c -> new CostKeyHandlers(at).answer(c);
            case ChangeCommand c -> new ChangeHandlers(at).answer(c);
            case MeetingCommand c -> new MeetingHandlers(at).answer(c);
            case DisputeCommand c -> dispute(c, at);
            default -> throw new IllegalStateException("No concept knows the command " + command.getClass());
        };
    }

    private static Outcome office(OfficeCommand command, CommandContext at) {
        return switch (command) {
            case EstablishPartnership c -> Office.establish(c);
            case AppointLeader c -> at.office().appoint(c);
            case AnnounceLeaderPost c -> new AgreementHandlers(at).announce(c);
            case RenumberOwner c -> at.office().renumber(c);
            case NameHost c -> at.office().nameHost(c);
            case RecordHostDelegation c -> at.office().recordDelegation(c);
        };
    }

    private static Outcome mandate(MandateCommand command, CommandContext at) {
        return switch (command) {
            case GrantMandate c -> at.mandatesOf(c.by()).grant(c);
            case EndMandate c -> at.mandatesOf(c.by()).end(c);
            case RecordDelegationRules c -> at.mandatesOf(c.by()).recordRules(c, at.today());
        };
    }

    private static Outcome dispute(DisputeCommand command, CommandContext at) {
        return switch (command) {
            case RaiseDispute c -> at.disputes().raise(known(c, at), at.owners());
            case SubmitStatement c -> at.disputesOf(c.by()).submit(c);
            case HoldMediation c -> at.disputes().hold(c);
            case FailMediation c -> at.disputes().fail(c);
            case OpenBoardCase c -> at.disputes().open(c);
            case RecordBoardDecision c -> at.disputes().decide(c);
            case WithdrawDispute c -> at.disputesOf(c.by()).withdraw(c);
        };
    }

    private static RaiseDispute known(RaiseDispute c, CommandContext at) {
        at.acting(c.by());
        c.terms().stream()
                .filter(term -> term.change() != null)
                .forEach(term -> at.state().changes().summary(term.change()));
        return c;
    }
}
