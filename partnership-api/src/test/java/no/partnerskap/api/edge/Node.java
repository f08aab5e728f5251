package no.partnerskap.api.edge;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.cli.cases.SharedPostgreSql.TwoRoles;

/** The service in a process of its own, on PostgreSQL, with the public sample callers and no sample data. */
final class Node implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;

    final int port;
    private final Process process;
    private final Path log;

    private Node(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts one; {@link #awaitReady} tells when it serves. Only the node that migrates is given the owner's password. */
    static Node start(TwoRoles database, boolean migrates, Path log) throws IOException {
        int port = freePort();
        var settings = List.of(
                "--spring.profiles.active=sample,postgres",
                "--partnership.sample-data=false",
                "--server.port=" + port,
                "--spring.main.banner-mode=off");
        return new Node(run(database, migrates, log, settings), port, log);
    }

    /** Runs a command of the same program to its end, and tells its exit status. */
    static int command(TwoRoles database, Path log, String... arguments) throws IOException, InterruptedException {
        var settings = new ArrayList<>(List.of(arguments));
        settings.add("--spring.profiles.active=postgres");
        var process = run(database, false, log, settings);
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process run(TwoRoles database, boolean migrates, Path log, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                withoutTheTests(),
                PartnershipApplication.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PARTNERSHIP_DB_URL", database.url(),
                        "PARTNERSHIP_DB_USER", database.service(),
                        "PARTNERSHIP_DB_PASSWORD", database.password()));
        if (migrates) {
            builder.environment()
                    .putAll(Map.of(
                            "PARTNERSHIP_DB_MIGRATION_USER", database.owner(),
                            "PARTNERSHIP_DB_MIGRATION_PASSWORD", database.password()));
        }
        return builder.start();
    }

    private static String withoutTheTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Http as(String caller) {
        return new Http(port, caller);
    }

    Node awaitReady() throws IOException, InterruptedException {
        long from = System.nanoTime();
        while (System.nanoTime() - from < TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS) && process.isAlive()) {
            try {
                if (as("").get("/actuator/health/readiness").status() == 200) {
                    return this;
                }
            } catch (AssertionError notYet) {
                // the port is not open
            }
            Thread.sleep(50);
        }
        kill();
        throw new AssertionError("The node did not become ready:\n" + Files.readString(log));
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
