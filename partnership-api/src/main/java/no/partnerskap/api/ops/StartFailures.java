package no.partnerskap.api.ops;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.partnerskap.api.signin.UnfitTrust;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import org.springframework.util.PlaceholderResolutionException;

/** Analyzer of start failures that the operator can put right, with advice. For any other the log has the details. */
@Order(0)
public final class StartFailures implements FailureAnalyzer {
    private static final String OTHER_FILE =
            "name another file: --spring.datasource.url='jdbc:h2:file:FOLDER/NAME;WRITE_DELAY=0'";
    private static final String ADDRESS =
            "Set PARTNERSHIP_DB_URL (jdbc:postgresql://HOST/DATABASE), PARTNERSHIP_DB_USER and"
                    + " PARTNERSHIP_DB_PASSWORD in the environment.";
    private static final int H2_IN_USE = 90020;
    private static final int H2_OF_ANOTHER_VERSION = 90048;
    private static final int H2_READ_ONLY = 90097;
    private static final List<Integer> H2_CANNOT_USE_THE_FILE = List.of(90028, 90031, 90062, 90030);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var causes = causes(failure);
        return Stream.<Function<List<Throwable>, Optional<FailureAnalysis>>>of(
                        StartFailures::port,
                        StartFailures::setting,
                        StartFailures::trust,
                        StartFailures::disk,
                        StartFailures::unlike,
                        StartFailures::store)
                .map(recognise -> recognise.apply(causes))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static List<Throwable> causes(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = failure; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static <T extends Throwable> Optional<T> first(Class<T> type, List<Throwable> causes) {
        return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static FailureAnalysis analysis(String what, String next, Throwable cause) {
        return new FailureAnalysis(what, next, cause);
    }

    private static Optional<FailureAnalysis> port(List<Throwable> causes) {
        return first(PortInUseException.class, causes)
                .map(taken -> analysis(
                        "Port " + taken.getPort() + " is taken.",
                        "Stop what uses it, or choose another: --server.port=8081",
                        taken))
                .or(() -> first(BindException.class, causes)
                        .map(bind -> analysis(
                                "The address to listen on cannot be used: " + bind.getMessage() + ".",
                                "Set --server.address to an address of this machine and --server.port to a free port.",
                                bind)));
    }

    private static Optional<FailureAnalysis> setting(List<Throwable> causes) {
        return first(PlaceholderResolutionException.class, causes)
                .map(missing -> analysis(
                        "The setting " + missing.getPlaceholder() + " is missing.",
                        missing.getPlaceholder().startsWith("PARTNERSHIP_DB_")
                                ? ADDRESS
                                : "Set it in the environment or in an application.yaml beside the jar.",
                        missing))
                .or(() -> first(IllegalArgumentException.class, causes)
                        .filter(cause -> String.valueOf(cause.getMessage()).equals("'url' must start with \"jdbc\""))
                        .map(cause -> analysis(
                                "The address of the database is missing, or is none that begins with jdbc:",
                                ADDRESS,
                                cause)));
    }

    private static Optional<FailureAnalysis> trust(List<Throwable> causes) {
        return first(UnfitTrust.class, causes)
                .map(unfit -> analysis(
                        String.valueOf(unfit.getMessage()),
                        "Correct partnership.issuers, partnership.persons.salt or the profiles; docs/operating.md"
                                + " says how callers are configured.",
                        unfit));
    }

    private static Optional<FailureAnalysis> disk(List<Throwable> causes) {
        return causes.stream()
                .filter(cause -> String.valueOf(cause.getMessage()).contains("No space left on device"))
                .findFirst()
                .map(full -> analysis(
                        "The disk is full where the store or the temporary files are.",
                        "Make room there, or " + OTHER_FILE,
                        full));
    }

    private static Optional<FailureAnalysis> unlike(List<Throwable> causes) {
        return first(FlywayValidateException.class, causes)
                .map(unlike -> analysis(
                        "The tables of the store are not those that this version made.",
                        "Restore the store from a backup, and start the version that wrote it.",
                        unlike));
    }

    private static Optional<FailureAnalysis> store(List<Throwable> causes) {
        return first(SQLException.class, causes).flatMap(failed -> store(failed, causes));
    }

    private static Optional<FailureAnalysis> store(SQLException failed, List<Throwable> causes) {
        var state = String.valueOf(failed.getSQLState());
        int code = failed.getErrorCode();
        if (code == H2_IN_USE) {
            return Optional.of(analysis(
                    "The store file is in use by another process.", "Stop that process, or " + OTHER_FILE, failed));
        }
        if (code == H2_OF_ANOTHER_VERSION) {
            return Optional.of(analysis(
                    "The store file was written by a newer version of its database engine.",
                    "Start the version of this service that wrote it, or a newer one.",
                    failed));
        }
        if (code == H2_READ_ONLY || H2_CANNOT_USE_THE_FILE.contains(code)) {
            return Optional.of(analysis(
                    "The store file cannot be read and written" + systemMessage(causes) + ".",
                    "See to it that its folder can be made and written to by this user, or " + OTHER_FILE,
                    failed));
        }
        if (state.startsWith("08")) {
            return Optional.of(analysis(
                    "The database does not answer" + systemMessage(causes) + ".",
                    "Start it, and check the address in PARTNERSHIP_DB_URL.",
                    failed));
        }
        if (state.startsWith("28")) {
            return Optional.of(analysis(
                    "The database does not let this user in.",
                    "Check PARTNERSHIP_DB_USER and PARTNERSHIP_DB_PASSWORD.",
                    failed));
        }
        return state.equals("3D000")
                ? Optional.of(analysis(
                        "The database server has no database of that name.",
                        "Create it, or correct PARTNERSHIP_DB_URL.",
                        failed))
                : Optional.empty();
    }

    /** The message of the operating system, if any. */
    private static String systemMessage(List<Throwable> causes) {
        return causes.stream()
                .filter(IOException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .map(io ->
                        " (" + (io instanceof AccessDeniedException ? "access denied: " : "") + io.getMessage() + ")")
                .orElse("");
    }
}
