package no.partnerskap.api.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import no.partnerskap.api.cli.cases.AuditCases;
import no.partnerskap.api.cli.replay.ReplayHistory;

/** Which word on the command line starts what; any other start is the service's. */
public final class CommandLine {
    private static final Map<String, ToIntFunction<String[]>> WORDS = Map.of(
            "audit-cases", AuditCases::run,
            "migrate", Migrate::run,
            "rebuild", Rebuild::run,
            "replay", ReplayHistory::run);

    private CommandLine() {}

    /** Runs the command that the first argument names, if it names one, and tells its exit status. */
    public static Optional<Integer> run(String... args) {
        return args.length == 0
                ? Optional.empty()
                : Optional.ofNullable(WORDS.get(args[0]))
                        .map(command -> status(command, Arrays.copyOfRange(args, 1, args.length)));
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
