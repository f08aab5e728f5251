package no.partnerskap.api.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.partnerskap.core.kernel.Oslo;
import org.jspecify.annotations.Nullable;

/** The time of day, or the day that a generated history has reached. */
final class BenchClock extends Clock {
    private volatile @Nullable Instant set;

    /** Stands at noon of a day in Oslo. */
    void set(LocalDate day) {
        set = day.atTime(LocalTime.NOON).atZone(Oslo.ZONE).toInstant();
    }

    void run() {
        set = null;
    }

    @Override
    public Instant instant() {
        var at = set;
        return at == null ? Clock.systemUTC().instant() : at;
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
