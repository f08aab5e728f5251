package no.partnerskap.api.runtime;

import java.util.List;
import java.util.Objects;
import no.partnerskap.core.kernel.Receipt;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** One handling of a command: what it rested on, and what came of it. Bound to the thread while the command runs. */
class Decision {
    static final ScopedValue<Decision> CURRENT = ScopedValue.newInstance();
    static final long NO_EVENT_YET = -1;

    private final Runnable alongside;
    private long basis = NO_EVENT_YET;
    private boolean recorded;
    private @Nullable Receipt receipt;
    private @Nullable Throwable failure;

    /** {@code alongside}: what is done with the events that the decision records, in their transaction. */
    Decision(Runnable alongside) {
        this.alongside = alongside;
    }

    /** Notes the sequence number of the last event that the decision could see. */
    static void restsOn(long sequenceNumber) {
        if (CURRENT.isBound()) {
            CURRENT.get().basis = sequenceNumber;
        }
    }

    static void records(List<? extends EventMessage<?>> events) {
        if (CURRENT.isBound() && !events.isEmpty()) {
            CURRENT.get().record();
        }
    }

    private void record() {
        if (!recorded) {
            recorded = true;
            alongside.run();
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

    /** Whether an event was written: it would have collided with any event that the decision did not see. */
    boolean recorded() {
        return recorded;
    }

    /** The answer of the partnership, or what was thrown instead. */
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
