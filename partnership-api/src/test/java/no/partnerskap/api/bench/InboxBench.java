package no.partnerskap.api.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.view.inbox.InboxReader;
import no.partnerskap.view.record.RecordReader;

/** How long an inbox takes after a short and after a long history, beside reading all rows of the office by plain JDBC. */
final class InboxBench {
    private static final LocalDate OPENING = LocalDate.of(2006, 7, 3);
    private static final int[][] CHANGES_AND_YEARS = {{20, 2}, {800, 20}};
    private static final OwnerId MUNICIPALITY = OwnerId.municipality(1);
    private final Report report;

    InboxBench(Report report) {
        this.report = report;
    }

    void run(Database database) throws Exception {
        try (var service = new Service(database);
                var connection = database.connect()) {
            report.line(
                    "%-35s %5s %9s %9s %9s %9s %9s %8s",
                    "store and inbox", "times", "p50 ms", "p99 ms", "cpu ms", "raw p50", "raw p99", "of p50");
            int number = 301;
            for (var size : CHANGES_AND_YEARS) {
                var acts = new Acts(new OfficeNumber("%04d".formatted(number++)), OPENING);
                new History(acts, service.commands(), service.clock::set)
                        .acts(size[0], size[1])
                        .forEach(Runnable::run);
                measure(
                        database,
                        service,
                        connection,
                        acts.office(),
                        OPENING.plusYears(size[1]).plusMonths(3));
            }
        }
    }

    private void measure(
            Database database, Service service, Connection connection, OfficeNumber office, LocalDate today)
            throws Exception {
        var record = service.part(RecordReader.class);
        var policies = service.part(PolicyBook.class);
        var warm = service.part(InboxReader.class);
        var now = Question.atEndOf(today);
        var all = "select * from event_index where office = '" + office + "'";
        int items = warm.of(office, MUNICIPALITY, now).size();
        report.line(
                "%s: %s events, %d items await the municipality",
                database.store(),
                database.ask("select max(version) from event_index where office = '" + office + "'"),
                items);
        row(
                connection,
                all,
                database.store() + " first read",
                20,
                n -> new InboxReader(record, policies).of(office, MUNICIPALITY, now));
        row(connection, all, database.store() + " nothing new", 500, n -> warm.of(office, MUNICIPALITY, now));
        row(connection, all, database.store() + " next day", 60, n -> {
            var day = today.plusDays(n + 1L);
            return warm.of(office, MUNICIPALITY, Question.atEndOf(day));
        });
        row(
                connection,
                all,
                database.store() + " a year earlier",
                20,
                n -> warm.of(
                        office, MUNICIPALITY, new Question(today, now.knownAt().minusSeconds(365L * 24 * 3600 + n))));
    }

    private void row(Connection connection, String sql, String what, int times, Timings.Turn read) throws Exception {
        var reads = new Timings();
        var raws = new Timings();
        Timings.inTurns(times, reads, read, raws, n -> LoadBench.read(connection, List.of(sql)));
        report.line(
                "%-35s %5d %9.2f %9.2f %9.2f %9.2f %9.2f %7.1fx",
                what,
                reads.count(),
                reads.p50(),
                reads.p99(),
                reads.processor(),
                raws.p50(),
                raws.p99(),
                reads.p50() / raws.p50());
    }
}
