package no.partnerskap.api.cli.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.axon.StoredHistory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Store named by the service's settings, opened read-only. */
final class ReadOnlyStore implements AutoCloseable {
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int IN_USE = 90020;
    private static final int NO_SUCH_FILE = 90146;
    private final Connection connection;

    private ReadOnlyStore(Connection connection) {
        this.connection = connection;
    }

    /** Failure to open a store, with a message in the user's language. */
    static final class Closed extends Exception {
        private static final long serialVersionUID = 1L;

        Closed(String message) {
            super(message, null, false, false);
        }
    }

    static ReadOnlyStore open(Arguments asked, ReplayWords say) throws Closed {
        var settings = settings(asked.settings());
        var url = setting(settings, "url", say);
        try {
            var connection = DriverManager.getConnection(
                    reading(url), setting(settings, "username", say), setting(settings, "password", say));
            connection.setReadOnly(true);
            return new ReadOnlyStore(connection);
        } catch (SQLException e) {
            throw new Closed(
                    switch (e.getErrorCode()) {
                        case IN_USE -> say.say("in-use", asked.office());
                        case NO_SUCH_FILE -> say.say("no-store", url);
                        default -> say.say("cannot-open", url, String.valueOf(e.getMessage()));
                    });
        }
    }

    /** A setting may refer to another that is not given, as in the profile {@code postgres}. */
    private static String setting(Environment settings, String name, ReplayWords say) throws Closed {
        try {
            return settings.getProperty("spring.datasource." + name, "");
        } catch (IllegalArgumentException e) {
            throw new Closed(say.say("cannot-open", "spring.datasource." + name, String.valueOf(e.getMessage())));
        }
    }

    /** Empty application that is started only to read the settings. */
    private static final class Nothing {}

    /** Profiles, files, environment and arguments, as the service itself reads them; nothing is started. */
    private static Environment settings(List<String> arguments) {
        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("logging.level.root", "ERROR"))
                .run(arguments.toArray(String[]::new))) {
            return context.getEnvironment();
        }
    }

    /** A file store is opened for reading and never created; its other settings concern writing. */
    private static String reading(String url) {
        return url.startsWith(H2_FILE) ? url.split(";", 2)[0] + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE" : url;
    }

    StoredHistory history() {
        return new StoredHistory(new SingleConnectionDataSource(connection, true));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
