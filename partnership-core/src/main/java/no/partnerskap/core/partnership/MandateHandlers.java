package no.partnerskap.core.partnership;

import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.mandate.MandateCommand;
import no.partnerskap.core.mandate.MandateCommand.EndMandate;
import no.partnerskap.core.mandate.MandateCommand.GrantMandate;
import no.partnerskap.core.mandate.MandateCommand.RecordDelegationRules;

/** Handlers of mandate commands; each is an act of an owner. */
record MandateHandlers(CommandContext at) {

    Outcome answer(MandateCommand command) {
        at.acting(command.by());
        var mandates = at.state().mandates();
        return switch (command) {
            case GrantMandate c -> mandates.grant(c);
            case EndMandate c -> mandates.end(c);
            case RecordDelegationRules c -> mandates.recordRules(c, at.today());
        };
    }
}
