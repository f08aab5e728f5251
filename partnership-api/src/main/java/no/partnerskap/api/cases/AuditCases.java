package no.partnerskap.api.cases;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.core.involvement.DayCounts;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.view.involvementaudit.AuditReader;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Command {@code audit-cases FILE…}: plays cases through the ordinary commands against an empty store with a simulated clock, runs
 * the ordinary audit, and prints one tab-separated line per expected verdict, then the number of bad checks.
 */
public final class AuditCases {
    private static final String HELP = """
        audit-cases [--store STORE] FILE...
          Plays cases and compares the audit's answers with what they expect.
          --store h2           an empty store in memory (default)
          --store jdbc:...     a database of your own; the cases use a schema of their own, dropped afterwards
          --store postgresql   the database that PARTNERSHIP_DB_URL, _USER and _PASSWORD name,
                               or _MIGRATION_USER and _MIGRATION_PASSWORD where they are given
        Prints ok|BAD, case, change, asOf, owner, verdict, claimed, flags; exit status 1 if any is bad.\
        """;
    private static final int MOST_OFFICES = 9_999;

    private AuditCases() {}

    /** Runs the command and returns its exit status: 0 all as expected, 1 some bad, 2 invalid arguments or file. */
    public static int run(Class<?> application, String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var files = new ArrayList<Path>();
        var store = "h2";
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--help", "-h" -> {
                    out.println(HELP);
                    return 0;
                }
                case "--store" -> store = i + 1 < args.length ? args[++i] : "";
                default -> files.add(Path.of(args[i]));
            }
        }
        var missing = files.stream().filter(file -> !Files.isReadable(file)).toList();
        if (files.isEmpty() || !missing.isEmpty()) {
            System.err.println(missing.isEmpty() ? HELP : "Cannot read " + missing);
            return 2;
        }
        var report = new CaseReport(out);
        for (var file : files) {
            play(application, CaseFile.read(file), store, report);
        }
        return report.finish();
    }

    private static void play(Class<?> application, CaseFile file, String store, CaseReport report) {
        for (int from = 0; from < file.cases().size(); from += MOST_OFFICES) {
            var some = file.cases().subList(from, Math.min(file.cases().size(), from + MOST_OFFICES));
            var policies = PolicyBook.only(DayCounts.DEFAULT.with(file.policy()));
            try (var place = CaseStore.open(store)) {
                play(application, some, place, policies, report);
            }
        }
    }

    private static void play(
            Class<?> application, List<CaseFile.Case> cases, CaseStore store, PolicyBook policies, CaseReport report) {
        var clock = new SimulatedClock();
        try (var context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .initializers(c -> {
                    var beans = (GenericApplicationContext) c;
                    beans.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean("policies", PolicyBook.class, () -> policies);
                })
                .run(store.arguments())) {
            var player = new CasePlayer(
                    context.getBean(Commands.class), clock, policies.versions().getFirst(), System.err);
            var audit = context.getBean(AuditReader.class);
            int office = 0;
            for (var played : cases) {
                report.check(played, player.play(played, new OfficeNumber(String.format("%04d", ++office))), audit);
            }
        }
    }
}
