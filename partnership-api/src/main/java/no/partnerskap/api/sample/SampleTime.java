package no.partnerskap.api.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import no.partnerskap.api.axon.SimulatedClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Wrapper of the service's clock: it shows the simulated day while the sample is loaded, and the time otherwise. */
final class SampleTime implements BeanPostProcessor {
    private static final String CLOCK = "clock";
    private volatile @Nullable Clock simulated;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals(CLOCK) && bean instanceof Clock real ? new Cased(real) : bean;
    }

    /** Runs something in simulated time. Nobody else may use the service meanwhile. */
    void simulate(Consumer<SimulatedClock> history) {
        var clock = new SimulatedClock();
        simulated = clock;
        try {
            history.accept(clock);
        } finally {
            simulated = null;
        }
    }

    private final class Cased extends Clock {
        private final Clock real;

        Cased(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            var other = simulated;
            return other == null ? real.instant() : other.instant();
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Cased(real.withZone(zone));
        }
    }
}
