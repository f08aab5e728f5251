package no.partnerskap.api.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.partnerskap.api.cases.AuditCases;
import no.partnerskap.api.cli.replay.ReplayHistory;

/** The commands of the jar. Without one, options such as {@code --server.port=8081} start the service; anything else starts nothing. */
public final class CommandLine {
    private static final String USAGE = """
        java -jar partnership-api.jar [--NAME=VALUE ...]
          Starts the service. Each setting of the service is an option, such as --spring.profiles.active=postgres or --server.port=8081.

        java -jar partnership-api.jar COMMAND [ARGUMENT ...]
          Runs a command and ends, without starting the service:
        %s
          COMMAND --help says what the command takes.\
        """;
    private static final List<Command> COMMANDS = List.of(
            new Command(
                    "audit-cases",
                    "plays cases and compares the audit's verdicts with the expected ones",
                    AuditCases::run),
            new Command("migrate", "brings the tables up to date", (application, args) -> Migrate.run(args)),
            new Command("rebuild", "rebuilds the event index from the recorded events", Rebuild::run),
            new Command(
                    "replay",
                    "steps through the history of a partnership",
                    (application, args) -> ReplayHistory.run(args)));
    private static final List<String> HELP = List.of("--help", "-h", "help");
    private static final Pattern SETTING = Pattern.compile("--[^=]+=.*|--debug|--trace", Pattern.DOTALL);
    private static final int NOT_UNDERSTOOD = 2;

    private record Command(String name, String does, ToIntBiFunction<Class<?>, String[]> run) {}

    private CommandLine() {}

    /**
     * Runs the command that the first argument names and gives its exit status; empty where the service is to start.
     *
     * @param application the class with the service's parts, for the commands that need them
     */
    public static Optional<Integer> run(Class<?> application, String... args) {
        if (args.length > 0 && HELP.contains(args[0])) {
            System.out.println(usage());
            return Optional.of(0);
        }
        var command = COMMANDS.stream()
                .filter(one -> args.length > 0 && one.name.equals(args[0]))
                .findFirst();
        if (command.isPresent()) {
            return Optional.of(status(application, command.get(), Arrays.copyOfRange(args, 1, args.length)));
        }
        return Arrays.stream(args)
                .filter(argument -> !SETTING.matcher(argument).matches())
                .findFirst()
                .map(CommandLine::unknown);
    }

    static boolean asksForHelp(String... args) {
        return HELP.stream().anyMatch(List.of(args)::contains);
    }

    private static String usage() {
        return USAGE.formatted(COMMANDS.stream()
                .map(command -> "  %-12s %s%n".formatted(command.name, command.does))
                .collect(Collectors.joining()));
    }

    private static int unknown(String argument) {
        System.err.println("partnership: There is no " + (argument.startsWith("-") ? "option " : "command ") + argument
                + ", and nothing was started.");
        System.err.println("partnership: The commands are "
                + COMMANDS.stream().map(Command::name).collect(Collectors.joining(", "))
                + "; --help says more.");
        return NOT_UNDERSTOOD;
    }

    /** A command that fails prints its failure and ends, whatever threads it leaves behind. */
    private static int status(Class<?> application, Command command, String[] args) {
        try {
            return command.run.applyAsInt(application, args);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            return NOT_UNDERSTOOD;
        }
    }
}
