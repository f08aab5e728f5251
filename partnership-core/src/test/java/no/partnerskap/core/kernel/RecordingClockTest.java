package no.partnerskap.core.kernel;

import static no.partnerskap.core.rules.Rule.R_078;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The store's clock")
class RecordingClockTest {
    private final Ticking base = new Ticking(Instant.parse("2026-02-01T11:00:00.123456789Z"));
    private final RecordingClock clock = new RecordingClock(base);

    @Test
    @Shows(R_078)
    void gives_all_events_of_a_command_one_instant_in_whole_milliseconds() {
        var at = clock.begin(Instant.EPOCH);
        base.set("2026-02-01T11:00:05Z");
        assertThat(at).isEqualTo("2026-02-01T11:00:00.123Z");
        assertThat(clock.instant()).isEqualTo(at);
    }

    @Test
    void goes_on_after_the_command() {
        clock.begin(Instant.EPOCH);
        clock.end();
        base.set("2026-02-01T11:00:05Z");
        assertThat(clock.instant()).isEqualTo("2026-02-01T11:00:05Z");
    }

    @Test
    @Shows(R_078)
    void never_gives_an_instant_before_the_last_of_the_record() {
        var last = Instant.parse("2026-02-01T11:00:02.123Z");
        assertThat(clock.begin(last)).isEqualTo(last);
        assertThat(clock.instant()).isEqualTo(last);
    }

    @Test
    @Shows(R_078)
    void says_that_it_is_behind_when_it_is_so_by_more_than_two_seconds() {
        var last = Instant.parse("2026-02-01T11:00:02.124Z");
        assertThatThrownBy(() -> clock.begin(last))
                .isInstanceOfSatisfying(
                        ClockBehind.class, no -> assertThat(no.code()).isEqualTo("clock-behind"));
    }

    @Test
    void gives_each_thread_an_instant_of_its_own() throws InterruptedException {
        clock.begin(Instant.EPOCH);
        base.set("2026-02-01T11:00:05Z");
        var other = new AtomicReference<Instant>();
        var thread = new Thread(() -> other.set(clock.begin(Instant.EPOCH)));
        thread.start();
        thread.join();
        assertThat(other.get()).isEqualTo("2026-02-01T11:00:05Z");
        assertThat(clock.instant()).isEqualTo("2026-02-01T11:00:00.123Z");
    }

    private static final class Ticking extends Clock {
        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
