package no.partnerskap.api.bench;

import static no.partnerskap.api.bench.Acts.MUNICIPALITY;
import static no.partnerskap.api.bench.Acts.STATE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.core.change.ChangeCommand.Answer;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Level;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipCommand;

/** Commands a second over warm partnerships, views written, beside plain inserts at the same number of callers. */
final class CommandBench {
    private static final int PARTNERSHIPS = 357;
    private static final int CHANGES_BEFORE = 2;
    private static final int ROUNDS = 3;
    private static final int[] CALLERS = {1, 8, 32};

    private final Report report;
    private final Duration round;
    private final Duration warmUp;

    CommandBench(Report report, Duration round) {
        this.report = report;
        this.round = round;
        this.warmUp = round.multipliedBy(2);
    }

    void run(Database database) throws Exception {
        try (var service = new Service(database)) {
            var offices = open(service.commands());
            var raw = new RawInserts(database, PARTNERSHIPS);
            Callers.Start bus = caller -> throughTheBus(offices, caller, 32);
            Callers.rate(32, warmUp, bus);
            Callers.rate(32, round, raw::oneRow);
            Callers.rate(8, warmUp, caller -> throughTheBus(offices, caller, 8));
            report.line(
                    "%-10s %7s %12s %12s %12s %8s %8s",
                    "store", "callers", "raw rows/s", "raw pairs/s", "commands/s", "of rows", "of pairs");
            for (int callers : CALLERS) {
                measure(database, raw, offices, callers);
            }
            report.line(
                    "an event of the bus has %s bytes of payload and %s of metadata on average",
                    database.ask("select cast(avg(length(payload)) as int) from domain_event"),
                    database.ask("select cast(avg(length(meta_data)) as int) from domain_event"));
        }
    }

    private void measure(Database database, RawInserts raw, List<Office> offices, int callers) throws Exception {
        var rows = new double[ROUNDS];
        var pairs = new double[ROUNDS];
        var commands = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rows[i] = Callers.rate(callers, round, raw::oneRow);
            commands[i] = Callers.rate(callers, round, caller -> throughTheBus(offices, caller, callers));
            pairs[i] = Callers.rate(callers, round.dividedBy(2), raw::twoRows);
        }
        double row = Timings.median(rows);
        double pair = Timings.median(pairs);
        double command = Timings.median(commands);
        report.line(
                "%-10s %7d %12.0f %12.0f %12.0f %7.2fx %7.2fx",
                database.store(), callers, row, pair, command, command / row, command / pair);
    }

    /** Each office has a past of some changes, told through the bus: this also warms everything up. */
    private static List<Office> open(Commands commands) throws Exception {
        var offices = new ArrayList<Office>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var opened = new ArrayList<Future<?>>();
            for (int i = 1; i <= PARTNERSHIPS; i++) {
                var office = new Office(Acts.of(i, LocalDate.of(2020, 1, 6)), commands);
                offices.add(office);
                opened.add(threads.submit(() -> new History(office.acts, commands, day -> {})
                        .acts(CHANGES_BEFORE, 1)
                        .forEach(Runnable::run)));
            }
            for (var done : opened) {
                done.get();
            }
        }
        return offices;
    }

    /** A caller's share of the offices, one after the other: no two callers ever meet. */
    private static Callers.Call throughTheBus(List<Office> offices, int caller, int callers) {
        var next = new int[] {caller};
        return () -> {
            offices.get(next[0]).next();
            next[0] = next[0] + callers < offices.size() ? next[0] + callers : caller;
        };
    }

    /** The acts of an office, over and over: a change is proposed, told, answered, decided, and takes effect. */
    private static final class Office {
        private final Acts acts;
        private final Commands commands;
        private final LocalDate today = LocalDate.now(Oslo.ZONE);
        private int turn;
        private int claim;
        private ChangeNumber change = new ChangeNumber(1);
        private long version;

        Office(Acts acts, Commands commands) {
            this.acts = acts;
            this.commands = commands;
        }

        void next() {
            int act = turn++ % 5;
            switch (act) {
                case 0 -> change = new ChangeNumber(send(STATE, acts.propose(turn / 5, today)));
                case 1 -> claim = send(STATE, acts.claim(change, Level.CONSULTED, today.minusDays(20), null));
                case 2 -> send(MUNICIPALITY, acts.respond(change, claim, Answer.ACKNOWLEDGE, today.minusDays(9)));
                case 3 -> send(STATE, acts.decide(change, STATE, today.minusDays(5)));
                default -> send(STATE, acts.effect(change, today));
            }
        }

        /** Every command of the measure writes an event. */
        private int send(OwnerId by, PartnershipCommand command) {
            var receipt = commands.send(command, Acts.envelope(by));
            if (receipt.version() <= version) {
                throw new IllegalStateException("Nothing was recorded by " + command);
            }
            version = receipt.version();
            return receipt.number();
        }
    }
}
