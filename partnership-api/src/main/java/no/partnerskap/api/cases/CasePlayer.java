package no.partnerskap.api.cases;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.partnerskap.api.axon.Commands;
import no.partnerskap.api.axon.SimulatedClock;
import no.partnerskap.core.involvement.InvolvementPolicy;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.Envelope;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipCommand;
import no.partnerskap.core.kernel.Receipt;
import no.partnerskap.core.kernel.Rejected;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Player of one case: sends its facts as commands, each on the day on which it was recorded, at noon in Oslo. */
final class CasePlayer {
    /** The order of a day's commands. */
    enum Turn {
        CHANGE,
        DECISION,
        CLAIM,
        RESPONSE,
        RESOLUTION,
        WAIVER,
        WITHDRAWAL,
        BOARD
    }

    /** Fact of a case: the day and turn of its recording, and the commands that record it. */
    record Fact(LocalDate day, Turn turn, Runnable record) {}

    private final Commands commands;
    private final SimulatedClock clock;
    private final InvolvementPolicy policy;
    private final PrintStream refusals;

    CasePlayer(Commands commands, SimulatedClock clock, InvolvementPolicy policy, PrintStream refusals) {
        this.commands = commands;
        this.clock = clock;
        this.policy = policy;
        this.refusals = refusals;
    }

    /** Case that has been played: its cast, and the number assigned to each change. */
    record Played(OfficeNumber office, Cast cast, Map<String, ChangeNumber> changes) {}

    Played play(CaseFile.Case played, OfficeNumber office) {
        var opening = played.changes().stream()
                .flatMap(CaseFile.Change::dates)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .minusDays(1);
        var cast = new Cast(office, played, opening, policy.levels());
        clock.set(opening, LocalTime.NOON);
        cast.opening().forEach(command -> send(played.id(), command));
        var facts = new ArrayList<Fact>();
        var numbers = new HashMap<String, ChangeNumber>();
        for (var change : played.changes()) {
            var script = new ChangeScript(
                    change, office, cast, opening, policy.levels(), command -> send(change.id(), command));
            var number = script.open();
            if (number != null) {
                numbers.put(change.id(), number);
                facts.addAll(script.facts());
            }
        }
        facts.sort(Comparator.comparing(Fact::day).thenComparing(Fact::turn));
        for (var fact : facts) {
            clock.set(fact.day(), LocalTime.NOON);
            fact.record().run();
        }
        return new Played(office, cast, numbers);
    }

    /** Sends a command; a refused one stores nothing, is reported, and the case goes on. */
    private @Nullable Receipt send(String change, PartnershipCommand command) {
        try {
            return commands.send(command, MetaData.with(Envelope.SYSTEM, "audit-cases"));
        } catch (Rejected no) {
            refusals.println(change + ": " + command.getClass().getSimpleName() + " refused: " + no.getMessage());
            return null;
        }
    }
}
