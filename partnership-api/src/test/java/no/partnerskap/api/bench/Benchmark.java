package no.partnerskap.api.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.api.bench.Database.Store;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** Runs the measures that {@code bench.only} names, prints them and keeps them in {@code target/benchmark.txt}. */
public final class Benchmark {
    private static final Path TARGET = Path.of("target");

    private final List<String> only;
    private final List<Store> stores = Stream.of(
                    System.getProperty("bench.stores", "H2,POSTGRESQL").split(","))
            .map(Store::valueOf)
            .toList();
    private final boolean profile = Boolean.getBoolean("bench.profile");
    private final Duration round = Duration.ofSeconds(Long.getLong("bench.seconds", 2));
    private final Report report;

    private Benchmark(List<String> only, Report report) {
        this.only = only;
        this.report = report;
    }

    public static void main(String[] args) throws Exception {
        LoggingSystem.get(Benchmark.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        var folder = Files.createTempDirectory("partnership-bench");
        try (var report = new Report(TARGET.resolve("benchmark.txt"))) {
            var only = List.of(System.getProperty("bench.only", "commands,load,audit,inbox,start")
                    .split(","));
            new Benchmark(only, report).run(folder);
        } finally {
            Database.stopServer();
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0); // pools of the service may still have threads
    }

    private void run(Path folder) throws Exception {
        long from = System.nanoTime();
        report.line(
                "Java %s, %d processors, heap of at most %d MB",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        onStores(
                "commands",
                "Commands.send",
                folder,
                "commands through the bus, views written; medians of three rounds",
                database -> new CommandBench(report, round).run(database));
        onStores(
                "load",
                "LoadBench$Loads.warm",
                folder,
                "load of a partnership with twenty years behind it",
                database -> new LoadBench(report).run(database));
        onStores(
                "audit",
                "AuditReader.all",
                folder,
                "audit of an office with 300 changes",
                database -> new AuditBench(report).run(database));
        onStores(
                "inbox",
                "InboxReader.of",
                folder,
                "inbox after a short and after a long history",
                database -> new InboxBench(report).run(database));
        if (only.contains("start")) {
            report.heading("start of the service, empty H2 store");
            new StartBench(report, TARGET.resolve("partnership-api.jar")).run(folder);
        }
        report.line("");
        report.line("%d s in all", (System.nanoTime() - from) / 1_000_000_000);
    }

    /** A measure on a database of its own. */
    private interface Measure {
        void on(Database database) throws Exception;
    }

    private void onStores(String name, String root, Path folder, String heading, Measure measure) throws Exception {
        if (!only.contains(name)) {
            return;
        }
        report.heading(heading);
        for (var store : stores) {
            var database = Database.create(store, "bench_" + name, folder);
            try (var anchor = database.connect()) { // H2 closes a database that nobody is connected to
                report.line(database.durability());
                if (profile) {
                    try (var hotspots = new Hotspots(report, TARGET.resolve(name + "-" + store + ".jfr"), root)) {
                        measure.on(database);
                    }
                } else {
                    measure.on(database);
                }
            }
        }
    }
}
