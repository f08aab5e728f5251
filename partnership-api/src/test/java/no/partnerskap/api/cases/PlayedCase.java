package no.partnerskap.api.cases;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.core.involvement.PolicyBook;
import no.partnerskap.core.kernel.OfficeNumber;

/** A case of a file that a test plays in a partnership of its own choice. */
public final class PlayedCase {
    private final CaseFile.Case played;

    private PlayedCase(CaseFile.Case played) {
        this.played = played;
    }

    public static List<PlayedCase> in(Path file) {
        return CaseFile.read(file).cases().stream().map(PlayedCase::new).toList();
    }

    public String id() {
        return played.id();
    }

    /** The day on which its partnership, its changes and their emergencies are recorded. */
    public LocalDate opening() {
        return played.changes().stream()
                .flatMap(CaseFile.Change::dates)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(1);
    }

    /** The last day that the case knows of. */
    public LocalDate last() {
        return played.changes().stream()
                .flatMap(CaseFile.Change::dates)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    public void play(OfficeNumber office, Commands commands, SimulatedClock clock, PolicyBook policies) {
        var nobody = new PrintStream(OutputStream.nullOutputStream());
        new CasePlayer(commands, clock, policies.versions().getFirst(), nobody).play(played, office);
    }
}
