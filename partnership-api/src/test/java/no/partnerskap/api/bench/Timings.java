package no.partnerskap.api.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long something took, many times over. */
final class Timings {
    private static final Duration LONGEST = Duration.ofSeconds(12);
    private long[] nanos = new long[64];
    private int count;

    private void time(Turn work, int n) throws Exception {
        long from = System.nanoTime();
        work.nth(n);
        add(System.nanoTime() - from);
    }

    private void add(long elapsed) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = elapsed;
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
        return percentile(0.50);
    }

    double p99() {
        return percentile(0.99);
    }

    /** In milliseconds: the smallest value that at least this share of all lies at or below. */
    private double percentile(double share) {
        var sorted = Arrays.copyOf(nanos, count);
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
