package no.partnerskap.api.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.partnership.Partnership;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a partnership with twenty years behind it takes to load, beside reading the same rows by plain JDBC. */
final class LoadBench {
    private static final int CHANGES = 800;
    private static final int YEARS = 20;
    private static final LocalDate OPENING = LocalDate.of(2006, 7, 3);

    /** Half of what lies between two snapshots: how old a snapshot is on average when it is needed. */
    private static final int EVENTS_AFTER_SNAPSHOT = 50;

    private static final String FROM = "from domain_event where aggregate_identifier = '%s'";
    private final Report report;

    LoadBench(Report report) {
        this.report = report;
    }

    void run(Database database) throws Exception {
        // Snapshots are taken here when they are wanted, and never by themselves.
        try (var service = new Service(database, "--partnership.events-per-snapshot=1000000");
                var connection = database.connect()) {
            var acts = new Acts(new OfficeNumber("0301"), OPENING);
            var office = acts.office().value();
            var history = new History(acts, service.commands(), service.clock::set).acts(CHANGES, YEARS);
            int early = history.size() - EVENTS_AFTER_SNAPSHOT;
            history.subList(0, early).forEach(Runnable::run);
            snapshot(service, database, office);
            history.subList(early, history.size()).forEach(Runnable::run);

            var of = FROM.formatted(office);
            var all = List.of("select payload " + of + " order by sequence_number");
            var rest = List.of(
                    "select payload from snapshot where aggregate_identifier = '%s'".formatted(office),
                    "select payload " + of + " and sequence_number > " + (early - 1) + " order by sequence_number");
            var head = List.of("select max(sequence_number) " + of);
            report.line(
                    "%s: %s events, %s kB of payload, a snapshot of %s kB %d events ago",
                    database.store(),
                    database.ask("select count(*) " + of),
                    database.ask("select cast(sum(length(payload)) / 1024 as int) " + of),
                    database.ask("select cast(max(length(payload)) / 1024 as int) from snapshot"),
                    EVENTS_AFTER_SNAPSHOT);
            report.line(
                    "%-35s %5s %9s %9s %9s %9s %9s %8s",
                    "store and load", "times", "p50 ms", "p99 ms", "cpu ms", "raw p50", "raw p99", "of p50");
            var loads = new Loads(service, office);
            measure(database, connection, "cold, with snapshot", 300, loads::cold, rest);
            measure(database, connection, "warm", 2000, loads::warm, head);
            database.execute("delete from snapshot");
            measure(database, connection, "cold, without snapshot", 40, loads::cold, all);
        }
    }

    private static void snapshot(Service service, Database database, String office) throws Exception {
        service.part(Snapshotter.class).scheduleSnapshot(Partnership.class, office);
        for (int i = 0; database.ask("select count(*) from snapshot").equals("0"); i++) {
            if (i > 100) {
                throw new IllegalStateException("No snapshot came");
            }
            Thread.sleep(100);
        }
    }

    private void measure(
            Database database, Connection connection, String what, int times, Timings.Turn load, List<String> rows)
            throws Exception {
        var loads = new Timings();
        var raws = new Timings();
        Timings.inTurns(times, loads, load, raws, n -> read(connection, rows));
        report.line(
                "%-35s %5d %9.2f %9.2f %9.2f %9.2f %9.2f %7.1fx",
                database.store() + " " + what,
                loads.count(),
                loads.p50(),
                loads.p99(),
                loads.processor(),
                raws.p50(),
                raws.p99(),
                loads.p50() / raws.p50());
    }

    /** Each query is a text of its own, or H2 would answer it from the last result. */
    static long read(Connection connection, List<String> queries) throws SQLException {
        long characters = 0;
        for (var query : queries) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query + " -- " + System.nanoTime())) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        characters += rows.getString(i).length();
                    }
                }
            }
        }
        return characters;
    }

    /** Loads as the bus does: in a unit of work and a transaction. */
    private static final class Loads {
        private final Repository<Partnership> partnerships;
        private final Cache cache;
        private final TransactionTemplate transaction;
        private final String office;

        Loads(Service service, String office) {
            this.partnerships = service.part(Repository.class);
            this.cache = service.part(Cache.class);
            this.transaction = service.part(TransactionTemplate.class);
            this.office = office;
        }

        Object cold(int nth) {
            cache.remove(office);
            return warm(nth);
        }

        Object warm(int nth) {
            transaction.executeWithoutResult(
                    status -> DefaultUnitOfWork.startAndGet(new GenericMessage<>("load " + nth))
                            .execute(() -> partnerships.load(office)));
            return nth;
        }
    }
}
