package no.partnerskap.api.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The table of SQL statements: how many every operation makes at most. Each request of the HTTP tests is held against it, and one
 * statement more fails the test that sent it. With {@code -Dstatements.write=true} the tests that run write the table.
 */
public final class StatementCounts implements AfterEachCallback {
    public static final Path TABLE = Path.of("src/test/resources/no/partnerskap/api/statements.txt");
    public static final String DRY_RUN = " (dry run)";
    private static final boolean WRITE = Boolean.getBoolean("statements.write");
    private static final SortedMap<String, Integer> ALLOWED = read();
    private static final Queue<String> TOO_MANY = new ConcurrentLinkedQueue<>();

    private static final Set<Kind> NOT_COUNTED = Set.of(Kind.AXON, Kind.MANY, Kind.STREAMED);

    /** What a statement is for. */
    enum Kind {
        /** Asked of the record or of another table to answer the request: what the table says of each operation. */
        ASKED("", ".*"),
        /** Axon's own: the events and the snapshots of a command. */
        AXON("each command, by Axon", "(?s).*\\b(domain_event|snapshot)\\b.*"),
        /** The events of a command in the index of the record, and the row of a partnership that it opens. */
        FILED("each command, to file its events", "(?s)insert into (event_index|partnership)\\b.*"),
        /** The first answer to a request with a key, looked for and kept. */
        KEY("each request with an Idempotency-Key", "(?s).*\\bstored_response\\b.*"),
        /** The access of a reader from outside. */
        LOGGED("each read from outside, to log it", "(?s)\\s*insert into read_log\\b.*"),
        /** What has changed in many partnerships, for a list across them: the more there are, the more are fetched. */
        MANY(
                "each list across partnerships, to judge again those that have changed",
                "(?s).*(\\boffice in \\(|\\bk\\(office, ).*"),
        /** A part of the whole history, for a stream of it. */
        STREAMED("each stream of the history, part by part", "(?s).*from domain_event.*fetch first 200 rows only"),
        /** What another node may have recorded in the very instant of the first page. */
        PAGED("each later page, to see that the list has not shifted", "(?s)select version from event_index .*"),
        /** The office's own file, which is kept in memory and read again when it has grown. */
        OFFICE(
                "each request after owners, mandates or agreements have changed, to read them again",
                "(?s).*\\(subject = 'OFFICE' and .*"),
        /** A person who signs in is known again. */
        SIGNED_IN("each request of a person, to sign in", "(?s).*\\bperson\\b.*");

        private final String row;
        private final String spelt;

        Kind(String row, String spelt) {
            this.row = row;
            this.spelt = spelt;
        }

        static Kind of(String method, String path, String sql) {
            boolean reads = method.equals("GET") || method.equals("HEAD");
            return Stream.of(AXON, FILED, KEY, LOGGED, MANY, STREAMED, PAGED, OFFICE, SIGNED_IN)
                    .filter(kind -> sql.matches(kind.spelt))
                    .filter(kind -> kind != AXON && kind != FILED || !reads)
                    .filter(kind -> kind != MANY || !path.contains("{office}"))
                    .filter(kind -> kind != SIGNED_IN || !path.startsWith("/api/v1/persons"))
                    .findFirst()
                    .orElse(ASKED);
        }
    }

    public static SortedMap<String, Integer> allowed() {
        return ALLOWED;
    }

    /** An operation as the table names it. */
    public static String name(String method, String path) {
        return method + " " + path.substring("/api/v1".length());
    }

    /** How many statements were made for what, by the rows of the table. */
    static SortedMap<String, Long> count(String method, String path, boolean dryRun, List<String> statements) {
        var counted = new TreeMap<String, Long>();
        var name = name(method, path) + (dryRun ? DRY_RUN : "");
        counted.put(name, 0L);
        statements.forEach(sql -> {
            var kind = Kind.of(method, path, sql);
            if (!NOT_COUNTED.contains(kind)) {
                counted.merge(kind == Kind.ASKED ? name : kind.row, 1L, Long::sum);
            }
        });
        return counted;
    }

    static void see(String method, String path, boolean dryRun, List<String> statements) {
        if (method.equals("HEAD")) {
            return;
        }
        count(method, path, dryRun, statements).forEach((row, made) -> {
            if (made > allowed(row)) {
                if (WRITE) {
                    write(row, made.intValue());
                    System.err.printf("# %d %s%n%s%n", made, row, String.join("\n", statements));
                } else {
                    TOO_MANY.add("%s %s made %d statements for \"%s\" and may make %d:%n%s"
                            .formatted(method, path, made, row, allowed(row), String.join("\n", statements)));
                }
            }
        });
    }

    private static synchronized int allowed(String row) {
        return ALLOWED.getOrDefault(row, -1);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var tooMany =
                Stream.generate(TOO_MANY::poll).takeWhile(one -> one != null).toList();
        if (context.getRequiredTestClass().isAnnotationPresent(CallersRace.class)) {
            return;
        }
        assertThat(tooMany)
                .as("requests that make more statements than " + TABLE + " says")
                .isEmpty();
    }

    private static SortedMap<String, Integer> read() {
        try {
            return Files.exists(TABLE)
                    ? Files.readAllLines(TABLE).stream()
                            .filter(line -> !line.startsWith("#") && !line.isBlank())
                            .map(line -> line.strip().split(" ", 2))
                            .collect(Collectors.toMap(
                                    row -> row[1].strip(), row -> Integer.valueOf(row[0]), Integer::max, TreeMap::new))
                    : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void write(String row, int made) {
        ALLOWED.merge(row, made, Integer::max);
        try {
            Files.writeString(
                    TABLE,
                    ALLOWED.entrySet().stream()
                            .map(one -> "%2d %s%n".formatted(one.getValue(), one.getKey()))
                            .collect(Collectors.joining("", HEAD, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String HEAD = """
        # How many SQL statements a request makes at most when it succeeds, by operation. A batch counts as one. What is made for every
        # request of some kind whatever its operation is counted by itself, in the rows "each ...". Not counted: what Axon makes, what
        # a list across partnerships fetches of those that have changed, the parts of a stream, and the looks of a request that waits
        # for a Min-Version. The HTTP tests hold every request against it.
        # To count anew, delete the rows in question and run the tests with -Dstatements.write=true.
        """;
}
