package no.partnerskap.api.bench;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.involvementaudit.AuditReader;

/** How long the audit of an office with many changes takes, beside reading the same rows by plain JDBC. */
final class AuditBench {
    private static final int CHANGES = 300;
    private static final int YEARS = 8;
    private static final LocalDate OPENING = LocalDate.of(2016, 1, 4);
    private static final LocalDate TODAY = OPENING.plusYears(YEARS).plusMonths(3);

    private final Report report;

    AuditBench(Report report) {
        this.report = report;
    }

    void run(Database database) throws Exception {
        try (var service = new Service(database);
                var connection = database.connect()) {
            var acts = new Acts(new OfficeNumber("0301"), OPENING);
            new History(acts, service.commands(), service.clock::set)
                    .acts(CHANGES, YEARS)
                    .forEach(Runnable::run);
            var office = acts.office();
            var audit = service.part(AuditReader.class);
            report.line(
                    "%s: %d changes on record now, %d two years back, %s rows",
                    database.store(),
                    audit.all(office, now(0)).size(),
                    audit.all(office, then(0)).size(),
                    database.ask("select count(*) from event_index"));
            report.line(
                    "%-35s %5s %9s %9s %9s %9s %9s %8s",
                    "store and audit", "times", "p50 ms", "p99 ms", "cpu ms", "raw p50", "raw p99", "of p50");
            var everything = "subject in ('OFFICE', 'CHANGE', 'MEETING')";
            measure(
                    connection,
                    database.store() + " all changes, now",
                    80,
                    new Pair(n -> audit.all(office, now(n)), n -> sql(office, now(n), everything)));
            measure(
                    connection,
                    database.store() + " all changes, 2 years ago",
                    80,
                    new Pair(n -> audit.all(office, then(n)), n -> sql(office, then(n), everything)));
            measure(
                    connection,
                    database.store() + " one change, now",
                    2000,
                    new Pair(
                            n -> audit.change(office, change(n), now(n)),
                            n -> sql(
                                    office,
                                    now(n),
                                    "(subject = 'OFFICE' or subject in ('CHANGE', 'MEETING') and number = "
                                            + change(n).value() + ")")));
        }
    }

    /** What is asked of the service and of the database in the nth turn, never twice the same. */
    private record Pair(IntFunction<Object> ask, IntFunction<String> rows) {}

    private static ChangeNumber change(int nth) {
        return new ChangeNumber(1 + nth * 7 % CHANGES);
    }

    private static Question now(int nth) {
        return askedOn(TODAY, nth);
    }

    private static Question then(int nth) {
        return askedOn(TODAY.minusYears(2), nth);
    }

    private static Question askedOn(LocalDate day, int nth) {
        var end = Question.atEndOf(day);
        return new Question(day, end.knownAt().minusMillis(nth));
    }

    private static String sql(OfficeNumber office, Question question, String which) {
        return "select * from event_index where office = '" + office + "' and recorded_at <= '" + question.knownAt()
                + "' and " + which + " order by version, subject, number";
    }

    private void measure(Connection connection, String what, int times, Pair pair) throws Exception {
        var answers = new Timings();
        var raws = new Timings();
        Timings.inTurns(
                times,
                answers,
                n -> pair.ask().apply(n),
                raws,
                n -> LoadBench.read(connection, List.of(pair.rows().apply(n))));
        report.line(
                "%-35s %5d %9.2f %9.2f %9.2f %9.2f %9.2f %7.1fx",
                what,
                answers.count(),
                answers.p50(),
                answers.p99(),
                answers.processor(),
                raws.p50(),
                raws.p99(),
                answers.p50() / raws.p50());
    }
}
