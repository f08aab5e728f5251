package no.partnerskap.core.partnership;

import static no.partnerskap.core.rules.Rule.R_004;
import static no.partnerskap.core.rules.Rule.R_134;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import no.partnerskap.core.dispute.Disputes;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.MandateNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.Outcome;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.CommandValidation;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Report;
import no.partnerskap.core.mandate.Mandates;
import no.partnerskap.core.office.Office;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Hands each concept's rules what they need from the others, as plain values, and checks that owners and numbers named in a command
 * exist. Whoever acts must be an owner of this office. What concerns one concept alone stands in that concept's own binding.
 */
record CommandContext(PartnershipState state, PolicyBook policies, Instant now) {

    /** What the rules say to a command, at the instant at which it is recorded. */
    static Outcome outcome(PartnershipCommand command, PartnershipState state, CommandServices commandServices) {
        var at = commandServices.clock().begin(state.lastRecordedAt());
        CommandValidation.check(command, at);
        var commandContext = new CommandContext(state, commandServices.policies(), at);
        return FollowUpEvents.complete(decided(command, commandContext), commandContext);
    }

    /** A report that some rule refused would leave the audit blind; it is a fault of ours, not an answer. */
    @Keeps(R_134)
    private static Outcome decided(PartnershipCommand command, CommandContext commandContext) {
        try {
            return CommandDispatcher.answer(command, commandContext);
        } catch (Refused refused) {
            if (command instanceof Report) {
                throw new IllegalStateException("A report was refused: " + refused.code(), refused);
            }
            throw refused;
        }
    }

    Office office() {
        return state.office();
    }

    Disputes disputes() {
        return state.disputes();
    }

    Disputes disputesOf(OwnerId by) {
        acting(by);
        return state.disputes();
    }

    LocalDate today() {
        return Oslo.dayOf(now);
    }

    SortedSet<OwnerId> owners() {
        return office().ownerIds();
    }

    @Keeps(R_004)
    void acting(OwnerId by) {
        office().known(by);
    }

    Mandates mandatesOf(OwnerId by) {
        acting(by);
        return state.mandates();
    }

    /** The mandate, if there is one of that number. */
    void known(@Nullable MandateNumber mandate) {
        if (mandate != null) {
            state.mandates().mandates().get(mandate.value(), "mandate");
        }
    }
}
