package no.partnerskap.api.harness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import no.partnerskap.core.kernel.Oslo;

/** A clock that a story sets. */
class SetClock extends Clock {
    private static final LocalTime MIDDAY = LocalTime.NOON;
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T11:00:00Z"));

    /** Noon of a day in Oslo. */
    void set(String day) {
        now.set(LocalDate.parse(day).atTime(MIDDAY).atZone(Oslo.ZONE).toInstant());
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
