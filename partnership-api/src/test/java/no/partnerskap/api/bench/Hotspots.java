package no.partnerskap.api.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Samples where the processor's time goes while a part runs; the recording stays for tools that show more. */
final class Hotspots implements AutoCloseable {
    private static final List<String> LAYERS = List.of(
            "org.postgresql",
            "org.h2",
            "tools.jackson",
            "com.zaxxer",
            "no.partnerskap.core",
            "no.partnerskap.view",
            "org.axonframework",
            "org.springframework.transaction",
            "org.springframework.jdbc",
            "no.partnerskap.api.axon",
            "no.partnerskap.api.bench");
    private static final List<String> METHODS_OF =
            List.of("no.partnerskap.", "org.axonframework.", "org.springframework.jdbc.", "java.time.", "com.zaxxer.");
    private static final int SHOWN = 60;

    private final Report report;
    private final Path file;
    private final Recording recording = new Recording();

    private final String root;

    /** Counts only what happens beneath the root, a method by its class. */
    Hotspots(Report report, Path file, String root) {
        this.report = report;
        this.root = root;
        this.file = file;
        recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
        recording.setMaxSize(200_000_000);
        recording.start();
    }

    /** Shares by the innermost known layer, then by methods of interest with all that they call. */
    @Override
    public void close() throws IOException {
        recording.stop();
        recording.dump(file);
        recording.close();
        var layers = new HashMap<String, Integer>();
        var methods = new HashMap<String, Integer>();
        int samples = 0;
        try (var events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                var event = events.readEvent();
                if (event.getStackTrace() != null
                        && isBeneathRoot(event.getStackTrace().getFrames())) {
                    samples++;
                    count(event.getStackTrace().getFrames(), layers, methods);
                }
            }
        }
        report.line("-- %d samples of 10 ms beneath %s in %s; innermost layer:", samples, root, file.getFileName());
        print(layers, samples, LAYERS.size() + 1);
        report.line("-- methods with all that they call:");
        print(methods, samples, SHOWN);
    }

    private boolean isBeneathRoot(List<RecordedFrame> frames) {
        return frames.stream().anyMatch(frame -> name(frame).endsWith(root));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void count(List<RecordedFrame> frames, Map<String, Integer> layers, Map<String, Integer> methods) {
        var seen = new HashSet<String>();
        String layer = null;
        for (var frame : frames) {
            var type = frame.getMethod().getType().getName();
            if (layer == null) {
                layer = LAYERS.stream().filter(type::startsWith).findFirst().orElse(null);
            }
            var method = name(frame);
            if (!method.contains("$$Lambda") && METHODS_OF.stream().anyMatch(type::startsWith) && seen.add(method)) {
                methods.merge(method, 1, Integer::sum);
            }
        }
        layers.merge(layer == null ? "other" : layer, 1, Integer::sum);
    }

    private void print(Map<String, Integer> counts, int samples, int most) {
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(entry -> report.line("%6.1f %%  %s", 100.0 * entry.getValue() / samples, entry.getKey()));
    }
}
