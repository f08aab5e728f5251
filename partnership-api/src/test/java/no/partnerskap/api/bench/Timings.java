package no.partnerskap.api.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/** How long something took, many times over. */
final class Timings {
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private long[] nanos = new long[64];
    private long[] processor = new long[64];
    private int count;

    private void time(Turn work, int n) throws Exception {
        long used = THREADS.getCurrentThreadCpuTime();
        long from = System.nanoTime();
        work.nth(n);
        add(System.nanoTime() - from, THREADS.getCurrentThreadCpuTime() - used);
    }

    private void add(long elapsed, long used) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
            processor = Arrays.copyOf(processor, 2 * count);
        }
        nanos[count] = elapsed;
        processor[count++] = used;
    }

    /** What is timed in the nth turn; no turn is like another, so that nothing is answered from memory. */
    interface Turn {
        Object nth(int n) throws Exception;
    }

    /** Times a thing and its limit in turns, so many times or for so long; the first quarter only warms up. */
    static void inTurns(int times, Timings thing, Turn work, Timings limit, Turn raw) throws Exception {
        long until = System.nanoTime() + LONGEST.toNanos();
        int warmUp = times / 4;
        for (int n = 0; n < warmUp + times && (n < 2 * warmUp || System.nanoTime() < until); n++) {
            if (n == warmUp) {
                thing.count = 0;
                limit.count = 0;
            }
            thing.time(work, n);
            limit.time(raw, n);
        }
    }

    int count() {
        return count;
    }

    double p50() {
        return percentile(nanos, 0.50);
    }

    double p99() {
        return percentile(nanos, 0.99);
    }

    /** What the calling thread itself computed, at the median: waits and busy neighbours do not count. */
    double processor() {
        return percentile(processor, 0.50);
    }

    /** In milliseconds: the smallest value that at least this share of all lies at or below. */
    private double percentile(long[] values, double share) {
        var sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
