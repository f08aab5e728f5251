package no.partnerskap.api.axon;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.partnerskap.core.kernel.Oslo;

/** Clock that shows the time it was set to. Only for a process that serves nobody else: Axon's clock is one per process. */
public final class SimulatedClock extends Clock {
    private volatile Instant now = Instant.EPOCH;

    /** Sets it to a time of day in Oslo. */
    public void set(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(Oslo.ZONE).toInstant();
    }

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
