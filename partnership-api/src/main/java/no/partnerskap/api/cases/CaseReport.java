package no.partnerskap.api.cases;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.partnerskap.core.involvement.ChangeAudit;
import no.partnerskap.core.involvement.Question;
import no.partnerskap.core.involvement.facts.Flag;
import no.partnerskap.view.involvementaudit.AuditReader;

/** Report of a case: compares expected verdicts with the audit, and prints a line for each. */
final class CaseReport {
    private final PrintStream out;
    private int checks;
    private int bad;

    CaseReport(PrintStream out) {
        this.out = out;
    }

    void check(CaseFile.Case played, CasePlayer.Played result, AuditReader audit) {
        for (var change : played.changes()) {
            for (var expected : change.expect()) {
                var answer = Optional.ofNullable(result.changes().get(change.id()))
                        .flatMap(number -> audit.change(result.office(), number, Question.atEndOf(expected.asOf())));
                expected.verdicts()
                        .forEach((label, verdict) ->
                                line(played, change, expected, label, verdict, answer, result.cast()));
            }
        }
    }

    private void line(
            CaseFile.Case played,
            CaseFile.Change change,
            CaseFile.Expected expected,
            String label,
            String verdict,
            Optional<ChangeAudit> answer,
            Cast cast) {
        boolean ownLine = verdict.startsWith("OWN_LINE") || verdict.equals(Said.NOT_ASKED.verdict());
        var said = ownLine ? ownLine(answer, label, cast) : owner(answer, label, cast);
        var claimed =
                Optional.ofNullable(expected.claimed()).map(c -> c.get(label)).filter(c -> !ownLine);
        var flags = Optional.ofNullable(expected.flags()).orElse(Map.of()).getOrDefault(label, List.of());
        boolean ok = said.verdict().equals(verdict)
                && claimed.map(said.claimed()::equals).orElse(true)
                && said.flags().containsAll(flags);
        checks++;
        bad += ok ? 0 : 1;
        out.println(String.join(
                "\t",
                ok ? "ok" : "BAD",
                played.id(),
                change.id(),
                expected.asOf().toString(),
                label,
                said.verdict(),
                said.claimed(),
                said.flags().isEmpty() ? "-" : String.join(",", said.flags())));
        if (!ok) {
            System.err.println(change.id() + " " + expected.asOf() + " " + label + ": expected " + verdict + " claimed "
                    + claimed.orElse("-") + " flags " + flags);
        }
    }

    private record Said(String verdict, String claimed, Set<String> flags) {
        static final Said NOTHING = new Said("NOT_ON_RECORD", "NOT_ON_RECORD", Set.of());
        static final Said NOT_ASKED = new Said("NOT_ASKED", "-", Set.of());
    }

    private static Said owner(Optional<ChangeAudit> answer, String label, Cast cast) {
        return answer.stream()
                .flatMap(a -> a.owners().stream())
                .filter(o -> o.owner().equals(cast.owner(label)))
                .map(o -> new Said(o.verdict().name(), o.claimed().name(), names(o.flags())))
                .findFirst()
                .orElse(Said.NOTHING);
    }

    /** What the audit says of an own line; of one that it does not name, that it is not asked. */
    private static Said ownLine(Optional<ChangeAudit> answer, String label, Cast cast) {
        return answer.stream()
                .flatMap(a -> a.ownLines().stream())
                .filter(o -> o.owner().equals(cast.owner(label)))
                .map(o -> new Said(o.verdict().name(), "-", names(o.flags())))
                .findFirst()
                .orElse(Said.NOT_ASKED);
    }

    private static Set<String> names(Set<Flag> flags) {
        return flags.stream().map(Flag::name).collect(Collectors.toCollection(TreeSet::new));
    }

    int finish() {
        out.println(checks + " checks, " + bad + " bad");
        return bad == 0 ? 0 : 1;
    }
}
