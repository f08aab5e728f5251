package no.partnerskap.api.cases;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.partnerskap.api.PartnershipApplication;

/** What one run of {@code audit-cases} in this process printed, and its exit status. */
public record Run(int status, List<String> out, List<String> err) {

    public static Run of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var usualOut = System.out;
        var usualErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Run(AuditCases.run(PartnershipApplication.class, args), lines(out), lines(err));
        } finally {
            System.setOut(usualOut);
            System.setErr(usualErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream printed) {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines of the checks, without the last one, which counts them. */
    public List<String> checks() {
        return out.subList(0, out.size() - 1);
    }
}
