package no.partnerskap.core.partnership;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One partnership (no: partnerskap). Binds commands to the concepts' rules and events to their state; holds no rule of its own. Two
 * handlers serve all commands, which travel under the two names that {@link #messageName} gives; which rule answers to which command
 * is for {@link CommandDispatcher}, where the compiler sees that none is missing.
 */
@AggregateRoot(type = "Partnership")
@Revision("4")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public class Partnership {
    /** The key of a command's metadata under which {@code true} asks what would be recorded, and nothing is. */
    public static final String DRY_RUN = "trial";

    private static final String OPENING = "partnership.Open";
    private static final String DEALING = "partnership.Deal";

    @AggregateIdentifier
    private @Nullable OfficeNumber office;

    private PartnershipState state = PartnershipState.BEFORE_ESTABLISHMENT;

    public Partnership() {}

    @JsonCreator
    static Partnership restore(
            @JsonProperty("office") OfficeNumber office, @JsonProperty("state") PartnershipState state) {
        var partnership = new Partnership();
        partnership.office = office;
        partnership.state = state;
        return partnership;
    }

    /** The name under which a command travels: one for the command that opens a record, one for all others. */
    public static String messageName(PartnershipCommand command) {
        return command instanceof EstablishPartnership ? OPENING : DEALING;
    }

    /** What establishing a partnership would record where there is none yet. */
    public static Receipt dryRun(EstablishPartnership command, CommandServices commandServices) {
        var outcome = CommandDispatcher.outcome(command, PartnershipState.BEFORE_ESTABLISHMENT, commandServices);
        return new Receipt(0, outcome.number(), outcome.findings(), outcome.events());
    }

    @CommandHandler(commandName = OPENING)
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Receipt open(EstablishPartnership command, CommandServices commandServices) {
        return deal(command, commandServices, null);
    }

    @CommandHandler(commandName = DEALING)
    Receipt deal(
            PartnershipCommand command,
            CommandServices commandServices,
            @MetaDataValue(DRY_RUN) @Nullable Boolean trial) {
        var outcome = CommandDispatcher.outcome(command, state, commandServices);
        if (!Boolean.TRUE.equals(trial)) {
            outcome.events().forEach(event -> apply(event));
        }
        return new Receipt(state.version(), outcome.number(), outcome.findings(), outcome.events());
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @Timestamp Instant recordedAt) {
        office = event.office();
        state = state.after(event, recordedAt);
    }
}
