package no.partnerskap.api.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** From {@code java -jar} on an empty H2 store to the first healthy answer over HTTP. */
final class StartBench {
    private static final int STARTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

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
        var seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            seconds[i] = start(folder.resolve("start-" + i));
        }
        var all = new StringBuilder();
        for (double one : seconds) {
            all.append(String.format(Locale.ROOT, " %.2f", one));
        }
        report.line("start to healthy: median %.2f s of%s", Timings.median(seconds), all);
    }

    private double start(Path store) throws Exception {
        int port = freePort();
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ProcessBuilder(
                java,
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.datasource.url=jdbc:h2:file:" + store + ";WRITE_DELAY=0");
        command.redirectErrorStream(true)
                .redirectOutput(
                        store.resolveSibling(store.getFileName() + ".log").toFile());
        command.environment().remove("JAVA_TOOL_OPTIONS");
        long from = System.nanoTime();
        var process = command.start();
        try {
            awaitHealth(process, URI.create("http://127.0.0.1:" + port + "/actuator/health"), from);
            return (System.nanoTime() - from) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void awaitHealth(Process process, URI health, long from) throws Exception {
        var request =
                HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() - from < PATIENCE.toNanos() && process.isAlive()) {
                if (healthy(client, request)) {
                    return;
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("The service did not become healthy");
    }

    private static boolean healthy(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
