package no.partnerskap.core.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Clock of the store: whole milliseconds, one instant for all events of a command, and never an instant before the last one of the
 * same partnership. A command starts with {@link #begin}; until {@link #end} this thread reads that instant.
 */
public final class RecordingClock extends Clock {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private final Clock base;
    private final ThreadLocal<Instant> recordedAt = new ThreadLocal<>();

    public RecordingClock(Clock base) {
        this.base = Clock.tick(base, Duration.ofMillis(1));
    }

    /** Fixes the recorded instant of the command that this thread handles. */
    public Instant begin(Instant lastOfStream) {
        var now = base.instant();
        if (now.isBefore(lastOfStream.minus(TOLERANCE))) {
            throw new ClockBehind(Duration.between(now, lastOfStream));
        }
        var at = now.isBefore(lastOfStream) ? lastOfStream : now;
        recordedAt.set(at);
        return at;
    }

    public void end() {
        recordedAt.remove();
    }

    @Override
    public Instant instant() {
        var fixed = recordedAt.get();
        return fixed == null ? base.instant() : fixed;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return base.withZone(zone);
    }
}
