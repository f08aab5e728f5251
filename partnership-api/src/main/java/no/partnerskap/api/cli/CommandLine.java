package no.partnerskap.api.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import no.partnerskap.api.cases.AuditCases;
import no.partnerskap.api.cli.replay.ReplayHistory;

/** Which word on the command line starts what; any other start is the service's. */
public final class CommandLine {
    private static final Map<String, ToIntFunction<String[]>> WORDS = Map.of(
            "audit-cases", AuditCases::run,
            "migrate", Migrate::run,
            "rebuild", Rebuild::run,
            "replay", ReplayHistory::run);

    private CommandLine() {}

    /** Runs the command that the first argument names, and tells its exit status; options alone are for the service. */
    public static Optional<Integer> run(String... args) {
        if (args.length == 0 || args[0].startsWith("-")) {
            return Optional.empty();
        }
        var command = WORDS.get(args[0]);
        return Optional.of(
                command == null ? unknown(args[0]) : status(command, Arrays.copyOfRange(args, 1, args.length)));
    }

    private static int unknown(String word) {
        System.err.println("partnership: There is no command " + word + ".");
        System.err.println("partnership: The commands are " + String.join(", ", new TreeSet<>(WORDS.keySet()))
                + "; without one the service starts.");
        return 2;
    }

    /** A command that fails says so and ends, whatever threads it leaves behind. */
    private static int status(ToIntFunction<String[]> command, String[] args) {
        try {
            return command.applyAsInt(args);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            return 2;
        }
    }
}
