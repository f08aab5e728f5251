package no.partnerskap.api.bench;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From {@code java -jar} on an empty H2 store to the first healthy answer over HTTP. */
final class StartBench {
    private static final int STARTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Report report;
    private final Path jar;

    StartBench(Report report, Path jar) {
        this.report = report;
        this.jar = jar;
    }

    void run(Path folder) throws Exception {
        if (!Files.exists(jar)) {
            report.line("no jar at %s: the start is not measured", jar);
            return;
        }
        measure("plain", folder, List.of());
        var cache = folder.resolve("start.aot");
        start(folder.resolve("training"), quick("-XX:AOTCacheOutput=" + cache));
        measure("with the JDK's cache", folder, quick("-XX:AOTCache=" + cache));
    }

    /** With the options of {@code ./partnership sample}. */
    private static List<String> quick(String cache) {
        return List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", cache);
    }

    private void measure(String how, Path folder, List<String> options) throws Exception {
        var seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = start(folder.resolve("start-" + options.size() + "-" + i), options);
        }
        var all = new StringBuilder();
        for (double one : seconds) {
            all.append(String.format(Locale.ROOT, " %.2f", one));
        }
        report.line("start to healthy, %s: median %.2f s of%s", how, Timings.median(seconds), all);
    }

    private double start(Path store, List<String> options) throws Exception {
        int port = freePort();
        var command =
                new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:file:" + store + ";WRITE_DELAY=0"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        long from = System.nanoTime();
        var process = builder.start();
        try {
            awaitHealth(process, URI.create("http://127.0.0.1:" + port + "/actuator/health"));
            return (System.nanoTime() - from) / 1e9;
        } finally {
            process.toHandle().destroy(); // and what it still says is read: it may make its cache first
            process.inputReader().transferTo(Writer.nullWriter());
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    /** Asks once it is told to be ready: whoever asks all the time takes the processor from what he waits for. */
    private static void awaitHealth(Process process, URI health) throws Exception {
        String line;
        do {
            line = process.inputReader().readLine();
        } while (line != null && !line.contains("Ready in "));
        var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || !answer.body().contains("UP")) {
                throw new IllegalStateException("The service did not become healthy");
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
