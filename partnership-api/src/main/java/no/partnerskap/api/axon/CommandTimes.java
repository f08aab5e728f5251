package no.partnerskap.api.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Rejected;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;

/** Timers of commands, from arrival until they are committed or rejected, waiting for their turn included. */
final class CommandTimes {
    private static final Duration[] STEPS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 20_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);
    private final Map<End, Timer> timers = new EnumMap<>(End.class);

    /** How a command ends. */
    private enum End {
        ACCEPTED,
        REJECTED,
        /** Somebody else wrote at the same time, or since the version that the sender had. */
        OVERTAKEN,
        FAILED
    }

    CommandTimes(MeterRegistry meters) {
        Arrays.stream(End.values())
                .forEach(end -> timers.put(
                        end,
                        Timer.builder("partnership.commands")
                                .description("How long commands took, by how they ended")
                                .tag("end", end.name().toLowerCase(Locale.ROOT))
                                .serviceLevelObjectives(STEPS)
                                .register(meters)));
    }

    Receipt of(Supplier<Receipt> command) {
        long began = System.nanoTime();
        var end = End.FAILED;
        try {
            var receipt = command.get();
            end = End.ACCEPTED;
            return receipt;
        } catch (Rejected rejected) {
            end = End.REJECTED;
            throw rejected;
        } catch (ConcurrencyException | ConflictingAggregateVersionException overtaken) {
            end = End.OVERTAKEN;
            throw overtaken;
        } finally {
            timers.get(end).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }
}
