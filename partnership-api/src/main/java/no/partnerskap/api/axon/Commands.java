package no.partnerskap.api.axon;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.partnerskap.api.problem.Failure;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.office.OfficeCommand.EstablishPartnership;
import no.partnerskap.core.partnership.CommandServices;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Sender of every command to its partnership. What it accepts is committed, views included, when it returns; a refusal never rests
 * on a state older than the command. Commands wait their turn here and not for a database connection.
 */
public class Commands {
    /** Metadata key of the version (a Long, as in {@link Receipt#version}) that the partnership must have; optional. */
    public static final String IF_MATCH = "ifMatch";

    private static final int TRIES = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final CommandBus bus;
    private final EventStore store;
    private final Cache partnerships;
    private final CommandServices commandServices;
    private final CommandTimes times;
    private final Semaphore turns;

    Commands(
            CommandBus bus,
            EventStore store,
            Cache partnerships,
            CommandServices commandServices,
            CommandTimes times,
            int inFlight) {
        this.bus = bus;
        this.store = store;
        this.partnerships = partnerships;
        this.commandServices = commandServices;
        this.times = times;
        this.turns = new Semaphore(inFlight, true);
    }

    /**
     * Carries out the command, or dry-runs it if the envelope says so. Throws what the rules threw, or Axon's conflict when
     * {@link #IF_MATCH} fails.
     */
    public Receipt send(PartnershipCommand command, MetaData envelope) {
        return times.of(() -> carryOut(command, envelope, null));
    }

    /**
     * Carries out the command together with an accompanying action: both are committed or neither. A dry run does neither.
     *
     * @param alongside run in the transaction when events and views are written; run again if a lost race is retried
     */
    public Receipt send(PartnershipCommand command, MetaData envelope, Consumer<Receipt> alongside) {
        boolean trial = Boolean.TRUE.equals(envelope.get(Partnership.DRY_RUN));
        return times.of(() -> carryOut(command, envelope, trial ? null : alongside));
    }

    private Receipt carryOut(PartnershipCommand command, MetaData envelope, @Nullable Consumer<Receipt> alongside) {
        if (command instanceof EstablishPartnership opening && Boolean.TRUE.equals(envelope.get(Partnership.DRY_RUN))) {
            return tryOpening(opening);
        }
        awaitTurn();
        try {
            return decide(message(command, envelope), command.office(), alongside);
        } finally {
            turns.release();
        }
    }

    /** A dry run of the establishment: there is no partnership yet to ask. */
    private Receipt tryOpening(EstablishPartnership opening) {
        if (store.lastSequenceNumberFor(opening.office().toString()).isPresent()) {
            throw new AggregateStreamCreationException("There is a partnership of office " + opening.office());
        }
        try {
            return Partnership.dryRun(opening, commandServices);
        } finally {
            commandServices.clock().end();
        }
    }

    private static CommandMessage<PartnershipCommand> message(PartnershipCommand command, MetaData envelope) {
        return new GenericCommandMessage<>(new GenericMessage<>(command, envelope), Partnership.messageName(command));
    }

    /** A lost race is retried; with IF_MATCH the next attempt finds the new version and fails with a conflict. */
    private Receipt decide(
            CommandMessage<PartnershipCommand> message, OfficeNumber office, @Nullable Consumer<Receipt> alongside) {
        for (int tries = 1; ; tries++) {
            var commandAttempt = new CommandAttempt(alongside, made -> isCurrent(office, made));
            dispatch(message, commandAttempt);
            try {
                var receipt = commandAttempt.outcome();
                if (commandAttempt.isFinal() || tries == TRIES || isCurrent(office, commandAttempt)) {
                    return receipt;
                }
            } catch (Rejected | ConflictingAggregateVersionException rejected) {
                if (tries == TRIES || isCurrent(office, commandAttempt)) {
                    throw rejected;
                }
            } catch (ConcurrencyException lost) {
                if (tries == TRIES) {
                    throw lost;
                }
            }
            partnerships.remove(office.toString());
        }
    }

    /** The bus calls back on this thread, after the commit. */
    private void dispatch(CommandMessage<PartnershipCommand> message, CommandAttempt commandAttempt) {
        ScopedValue.where(CommandAttempt.CURRENT, commandAttempt)
                .run(() -> bus.dispatch(message, (sent, result) -> {
                    if (result.isExceptional()) {
                        commandAttempt.failed(result.exceptionResult());
                    } else {
                        commandAttempt.accepted((Receipt) result.getPayload());
                    }
                }));
    }

    /**
     * With several nodes the state in memory may be behind the store. An event on top of it collides and is tried
     * again; a rejection and "nothing to do" write nothing that could collide, so they are checked before they leave.
     */
    private boolean isCurrent(OfficeNumber office, CommandAttempt commandAttempt) {
        return store.lastSequenceNumberFor(office.toString()).orElse(CommandAttempt.NO_EVENT_YET)
                <= commandAttempt.basis();
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Overloaded();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overloaded();
        }
    }

    /** Rejection because too many commands wait: this one was not tried and may be sent again. */
    public static final class Overloaded extends Failure {
        private static final long serialVersionUID = 1L;

        Overloaded() {
            super(HttpStatus.SERVICE_UNAVAILABLE, "overloaded", Map.of());
        }
    }
}
