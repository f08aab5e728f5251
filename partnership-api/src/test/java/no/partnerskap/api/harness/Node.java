package no.partnerskap.api.harness;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import no.partnerskap.api.PartnershipApplication;
import no.partnerskap.api.cases.SharedPostgreSql.TwoRoles;

/** The service in a process of its own, with the public sample callers. */
public final class Node implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;

    final int port;
    private final Process process;
    private final Path log;

    private Node(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts one on PostgreSQL; {@link #awaitReady} tells when it serves. Only the node that migrates is given the owner's password. */
    public static Node start(TwoRoles database, boolean migrates, Path log) throws IOException {
        int port = freePort();
        var settings = List.of(
                "--spring.profiles.active=sample,postgres", "--partnership.sample-data=false", "--server.port=" + port);
        return new Node(run(environment(database, migrates), log, settings), port, log);
    }

    /** Starts one on an H2 file, which is made where there is none. */
    public static Node start(Path store, Path log, String... more) throws IOException {
        int port = freePort();
        var settings = new ArrayList<>(List.of(
                "--spring.profiles.active=sample",
                "--spring.datasource.url=jdbc:h2:file:" + store + ";WRITE_DELAY=0",
                "--server.port=" + port));
        settings.addAll(List.of(more));
        return new Node(run(Map.of(), log, settings), port, log);
    }

    /** Runs a command of the same program to its end, and tells its exit status. */
    public static int command(TwoRoles database, Path log, String... arguments)
            throws IOException, InterruptedException {
        var settings = new ArrayList<>(List.of(arguments));
        settings.add("--spring.profiles.active=postgres");
        return new Node(run(environment(database, false), log, settings), 0, log).awaitEnd();
    }

    private static Map<String, String> environment(TwoRoles database, boolean migrates) {
        var settings = new HashMap<>(Map.of(
                "PARTNERSHIP_DB_URL", database.url(),
                "PARTNERSHIP_DB_USER", database.service(),
                "PARTNERSHIP_DB_PASSWORD", database.password()));
        if (migrates) {
            settings.put("PARTNERSHIP_DB_MIGRATION_USER", database.owner());
            settings.put("PARTNERSHIP_DB_MIGRATION_PASSWORD", database.password());
        }
        return settings;
    }

    private static Process run(Map<String, String> environment, Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                withoutTheTests(),
                PartnershipApplication.class.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
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

    public Http as(String caller) {
        return new Http(port, caller);
    }

    public Node awaitReady() throws IOException, InterruptedException {
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

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** As {@code kill} does, and a terminal's Ctrl-C; tells the exit status once it is gone. */
    public int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    /** The exit status of one that ends by itself. */
    public int awaitEnd() throws InterruptedException {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } finally {
            process.destroyForcibly();
        }
    }

    /** An office of the state and Lier with the mandates of both, ready for commands of either. */
    public String established(String office) {
        HttpTest.accepted(201, as("registrar").post("/api/v1/partnerships", HttpTest.establishment(office)));
        var partnership = "/api/v1/partnerships/" + office;
        var state = HttpTest.mandate("REGION_DIRECTOR", "DIRECTORATE");
        HttpTest.accepted(201, as("state-viken").post(partnership + "/mandates", state));
        var municipality = HttpTest.mandate("MUNICIPAL_DIRECTOR", "MUNICIPAL_COUNCIL");
        HttpTest.accepted(201, as("lier").post(partnership + "/mandates", municipality));
        return partnership;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
