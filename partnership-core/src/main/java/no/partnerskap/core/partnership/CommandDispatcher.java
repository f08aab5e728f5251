package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_134;

import no.partnerskap.core.agreement.AgreementCommand;
import no.partnerskap.core.change.ChangeCommand;
import no.partnerskap.core.costkey.CostKeyCommand;
import no.partnerskap.core.dispute.DisputeCommand;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.mandate.MandateCommand;
import no.partnerskap.core.meeting.MeetingCommand;
import no.partnerskap.core.office.OfficeCommand;
import no.partnerskap.core.rules.Keeps;

/** The way of a command to its rules: validated, handled by its concept, completed by the events that follow from it. */
final class CommandDispatcher {
    private CommandDispatcher() {}

    /** What the rules say to a command, at the instant at which it is recorded. */
    static Outcome outcome(PartnershipCommand command, PartnershipState state, CommandServices services) {
        var now = services.clock().begin(state.lastRecordedAt());
        CommandValidation.check(command, now);
        var context = new CommandContext(state, services.policies(), now);
        return FollowUpEvents.complete(decided(command, context), context);
    }

    /** A report that some rule refused would leave the audit blind; it is a fault of ours, not an answer. */
    @Keeps(R_134)
    private static Outcome decided(PartnershipCommand command, CommandContext context) {
        try {
            return answer(command, context);
        } catch (Refused refused) {
            if (command instanceof Report) {
                throw new IllegalStateException("A report was refused: " + refused.code(), refused);
            }
            throw refused;
        }
    }

    static Outcome answer(PartnershipCommand command, CommandContext context) {
        return switch (command) {
            case OfficeCommand c -> new OfficeHandlers(context).answer(c);
            case MandateCommand c -> new MandateHandlers(context).answer(c);
            case AgreementCommand c -> new AgreementHandlers(context).answer(c);
            case CostKeyCommand c -> new CostKeyHandlers(context).answer(c);
            case ChangeCommand c -> new ChangeHandlers(context).answer(c);
            case MeetingCommand c -> new MeetingHandlers(context).answer(c);
            case DisputeCommand c -> new DisputeHandlers(context).answer(c);
            default -> throw new IllegalStateException("No concept knows the command " + command.getClass());
        };
    }
}
