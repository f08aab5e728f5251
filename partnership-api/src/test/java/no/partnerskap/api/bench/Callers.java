package no.partnerskap.api.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** So many callers at once, each on a virtual thread as in the service, each with its next call when the last is answered. */
final class Callers {
    /** One call; each caller has a number of its own. */
    interface Call extends AutoCloseable {
        void next() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Makes the calls of one caller. */
    interface Start {
        Call caller(int number) throws Exception;
    }

    private Callers() {}

    /** Calls a second. */
    static double rate(int callers, Duration duration, Start start) throws Exception {
        var ready = new CountDownLatch(callers);
        var go = new CountDownLatch(1);
        var tasks = new ArrayList<Callable<Long>>();
        for (int i = 0; i < callers; i++) {
            int number = i;
            tasks.add(() -> {
                try (var call = start.caller(number)) {
                    ready.countDown();
                    go.await();
                    return calls(call, System.nanoTime() + duration.toNanos());
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = tasks.stream().map(threads::submit).toList();
            ready.await();
            long from = System.nanoTime();
            go.countDown();
            long calls = 0;
            for (var done : running) {
                calls += done.get();
            }
            return calls * 1e9 / (System.nanoTime() - from);
        }
    }

    private static long calls(Call call, long until) throws Exception {
        long made = 0;
        while (System.nanoTime() < until) {
            call.next();
            made++;
        }
        return made;
    }
}
