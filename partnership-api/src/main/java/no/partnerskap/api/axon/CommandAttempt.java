package no.partnerskap.api.axon;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.partnerskap.core.kernel.Receipt;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Attempt to carry out a command: the version it was based on, and its outcome. Bound to the thread while the command runs. */
class CommandAttempt {
    static final ScopedValue<CommandAttempt> CURRENT = ScopedValue.newInstance();
    static final long NO_EVENT_YET = -1;

    private final @Nullable Consumer<Receipt> alongside;
    private final Predicate<CommandAttempt> isCurrent;
    private long basis = NO_EVENT_YET;
    private boolean recorded;
    private boolean complete;
    private @Nullable Receipt receipt;
    private @Nullable Throwable failure;

    /**
     * Creates an attempt that has not run yet.
     *
     * @param alongside an action run in the transaction of an accepted command
     * @param isCurrent whether nothing has been recorded that the attempt did not see
     */
    CommandAttempt(@Nullable Consumer<Receipt> alongside, Predicate<CommandAttempt> isCurrent) {
        this.alongside = alongside;
        this.isCurrent = isCurrent;
    }

    /** Notes the sequence number of the last event that the attempt could see. */
    static void basedOn(long sequenceNumber) {
        if (CURRENT.isBound()) {
            CURRENT.get().basis = sequenceNumber;
        }
    }

    static void records(List<? extends EventMessage<?>> events) {
        if (CURRENT.isBound() && !events.isEmpty()) {
            CURRENT.get().recorded = true;
        }
    }

    /** Registers the accompanying action to run after the events and views are written, and before the commit. */
    static void accepts(Object answer, UnitOfWork<?> transaction) {
        if (CURRENT.isBound() && CURRENT.get().alongside != null && answer instanceof Receipt receipt) {
            var commandAttempt = CURRENT.get();
            transaction.onPrepareCommit(written -> commandAttempt.complete(receipt));
        }
    }

    /** An acceptance without events may be based on an older state; the command is then decided again. */
    private void complete(Receipt accepted) {
        if (alongside != null && (recorded || isCurrent.test(this))) {
            alongside.accept(accepted);
            complete = true;
        }
    }

    void accepted(Receipt answer) {
        receipt = answer;
    }

    void failed(Throwable why) {
        failure = why;
    }

    long basis() {
        return basis;
    }

    /**
     * Whether the outcome is final: an event was written, which would have collided with any that the attempt did not see, or the
     * accompanying action was run.
     */
    boolean isFinal() {
        return recorded || complete;
    }

    /** The receipt, or throws what the attempt threw. */
    Receipt outcome() {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(receipt, "Every command handler answers with a receipt");
    }
}
