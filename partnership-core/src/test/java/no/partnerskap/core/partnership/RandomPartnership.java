package no.partnerskap.core.partnership;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.Audience;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Provenance;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.kernel.RecordingClock;
import no.partnerskap.core.kernel.Rejected;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A partnership that lives through random commands in a store of its own; the same seed always lives the same life. */
public final class RandomPartnership {
    /** A command that the partnership turned away, and how. */
    public record TurnedAway(PartnershipCommand command, Throwable how) {}

    private static final int COMMANDS = 110;
    private static final Map<Long, Life> LIVES = new ConcurrentHashMap<>();

    private final Random random;
    private final RandomCommands commands;
    private final List<TurnedAway> turnedAway = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T09:00:00Z");

    private RandomPartnership(long seed) {
        this.random = new Random(seed);
        this.commands = new RandomCommands(random);
    }

    /** What was recorded in the life of a seed, and what was turned away. */
    public record Life(List<Recorded<PartnershipEvent>> history, List<TurnedAway> turnedAway) {}

    /** The seeds that the tests let live: those that every build tries, as many as {@code -Dhistories} asks for, or {@code -Dseed}. */
    public static LongStream seeds() {
        var one = Long.getLong("seed");
        return one == null ? LongStream.rangeClosed(1, Integer.getInteger("histories", 100)) : LongStream.of(one);
    }

    /** Each seed lives its life once for all tests. */
    public static Life of(long seed) {
        return LIVES.computeIfAbsent(seed, RandomPartnership::live);
    }

    /** One at a time, as Axon has one clock. */
    static synchronized Life live(long seed) {
        var partnership = new RandomPartnership(seed);
        return new Life(partnership.live(COMMANDS), List.copyOf(partnership.turnedAway));
    }

    private List<Recorded<PartnershipEvent>> live(int length) {
        var before = GenericEventMessage.clock;
        var clock = new RecordingClock(new Moving());
        GenericEventMessage.clock = clock;
        try (var engine = new Store()) {
            var bus = bus(engine, new CommandServices(clock, PolicyBook.shipped()));
            var history = List.<Recorded<PartnershipEvent>>of();
            var state = PartnershipState.BEFORE_ESTABLISHMENT;
            for (int i = 0; i < length; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
                var command = commands.next(new Situation(history, state, now));
                send(bus, command);
                clock.end();
                var more = engine.recorded(history.size(), sender(command));
                for (var recorded : more) {
                    state = state.after(recorded.event(), recorded.recordedAt());
                }
                history = Stream.concat(history.stream(), more.stream()).toList();
            }
            return history;
        } finally {
            GenericEventMessage.clock = before;
        }
    }

    private void send(SimpleCommandBus bus, PartnershipCommand command) {
        var failure = new AtomicReference<Throwable>();
        bus.dispatch(Scene.message(command), (sent, result) -> {
            if (result.isExceptional()) {
                failure.set(result.exceptionResult());
            }
        });
        var how = failure.get();
        if (how != null) {
            turnedAway.add(new TurnedAway(command, how));
            if (!(how instanceof Rejected)) {
                throw new AssertionError("Broken by " + command, how);
            }
        }
    }

    /** The owner that sent a command, or else the registrar. */
    static String sender(PartnershipCommand command) {
        var by = by(command);
        return by == null ? "REGISTRAR" : by.value();
    }

    /** The owner that acts; nobody for what a registrar, a leader, the governor or the board does. */
    static @Nullable OwnerId by(PartnershipCommand command) {
        try {
            return (OwnerId) command.getClass().getMethod("by").invoke(command);
        } catch (NoSuchMethodException nobody) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleCommandBus bus(Store engine, CommandServices commandServices) {
        var parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Partnership.class),
                new SimpleResourceParameterResolverFactory(List.of(commandServices)));
        var repository = EventSourcingRepository.builder(Partnership.class)
                .eventStore(EmbeddedEventStore.builder()
                        .storageEngine(engine.events)
                        .build())
                .parameterResolverFactory(parameters)
                .build();
        var bus = SimpleCommandBus.builder().build();
        AggregateAnnotationCommandHandler.<Partnership>builder()
                .aggregateType(Partnership.class)
                .repository(repository)
                .parameterResolverFactory(parameters)
                .commandTargetResolver(message ->
                        new VersionedAggregateIdentifier(((PartnershipCommand) message.getPayload()).office(), null))
                .build()
                .subscribe(bus);
        return bus;
    }

    private static final class Store implements AutoCloseable {
        private final InMemoryEventStorageEngine events = new InMemoryEventStorageEngine();

        /** What was recorded after so many events, by one sender. */
        List<Recorded<PartnershipEvent>> recorded(int before, String sender) {
            return events.readEvents(Facts.OFFICE.value(), before)
                    .asStream()
                    .<Recorded<PartnershipEvent>>map(message -> recorded(message, sender))
                    .toList();
        }

        private static Recorded<PartnershipEvent> recorded(DomainEventMessage<?> message, String sender) {
            return new Recorded<>(
                    (PartnershipEvent) message.getPayload(),
                    message.getSequenceNumber() + 1,
                    "e" + message.getSequenceNumber(),
                    message.getTimestamp(),
                    sender,
                    Provenance.LIVE,
                    Audience.PARTIES);
        }

        @Override
        public void close() {}
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
