package no.partnerskap.api.view;

import static no.partnerskap.core.rules.Rule.R_153;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.rules.Shows;
import org.junit.jupiter.api.Test;

/** Many callers at once, all views written, whatever the database. */
abstract class ManyCallersContract extends ViewTest {
    private static final int CALLERS = 40;
    private static final int EACH = 8;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    @Shows(R_153)
    void take_their_turns_on_one_partnership_and_get_every_version_once() throws Exception {
        established();
        var change = proposed(Lier.statePullsTwoStaff(office));
        long before = record.version(office);
        var start = new CountDownLatch(1);
        var callers = new ArrayList<Callable<List<Long>>>();
        for (int caller = 0; caller < CALLERS; caller++) {
            int days = caller;
            callers.add(() -> {
                start.await();
                return calls(change, days);
            });
        }
        var versions = new ArrayList<Long>();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            start.countDown();
            for (var done : threads.invokeAll(callers, LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                versions.addAll(done.resultNow());
            }
        }
        System.out.println(versions.size() + " commands of " + CALLERS + " callers in "
                + Duration.ofNanos(System.nanoTime() - began).toMillis() + " ms");

        long last = before + CALLERS * EACH;
        assertThat(versions.stream().sorted())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, last).boxed().toList());
        assertThat(versionsInView())
                .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(storedEvents()).isEqualTo(last);
        assertThat(rebuilt().unchanged()).isTrue();
    }

    /** Half of the commands concern the office and half the change, each with something of its own to say. */
    private List<Long> calls(ChangeNumber change, int caller) {
        var versions = new ArrayList<Long>();
        for (int call = 0; call < EACH; call++) {
            Receipt receipt = call % 2 == 0
                    ? send(Lier.hostNamed(office))
                    : send(Lier.lierTold(office, change, Lier.OPENING.minusDays(1 + caller * EACH + call)));
            versions.add(receipt.version());
        }
        return versions;
    }
}
