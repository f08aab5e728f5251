package no.partnerskap.api.readlog;

import static no.partnerskap.core.rules.Rule.R_145;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import no.partnerskap.api.access.Caller.Kind;
import no.partnerskap.core.kernel.OrganisationNumber;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Log of accesses, its only writer and reader. Each office and person has its own log, numbered from 1 without gaps, so that a
 * missing row shows. An access is one statement in its own transaction, however much it shows.
 */
@Component
@Keeps(R_145)
public class ReadLog {
    private static final int STRIPES = 64;
    /** Readers of one node wait for each other; only other nodes can collide. */
    private static final int ATTEMPTS = 20;

    private static final String INSERT = """
        insert into read_log (about, number, read_at, kind, organisation, supplier, actor_ref, role, purpose, basis, what,
         valid_on, known_at, trace_id)
        select partly.about, coalesce((select max(number) from read_log one where one.about = partly.about), 0) + 1,
         cast(:at as timestamp with time zone), cast(:kind as varchar), cast(:organisation as varchar),
         cast(:supplier as varchar), cast(:actorRef as varchar), cast(:role as varchar), cast(:purpose as varchar),
         cast(:basis as varchar), cast(:what as varchar), cast(:validOn as date),
         cast(:knownAt as timestamp with time zone), cast(:traceId as varchar)
        from (values %s) as partly (about)
        """;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final List<Lock> stripes =
            IntStream.range(0, STRIPES).<Lock>mapToObj(n -> new ReentrantLock()).toList();

    /**
     * Whether a request can be logged only from its answer, which shows many partnerships; it is then answered in full, never with 304.
     */
    public static boolean loggedByItsAnswer(HttpServletRequest request) {
        return LoggedAccess.showsMany(request);
    }

    ReadLog(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Access to a partnership or a person from outside, as logged.
     *
     * @param number the number of the access in the log, from 1
     * @param at when the access was answered, in UTC
     * @param organisation the organisation number of the organisation that read; absent if it has none here
     * @param supplier the organisation number of the supplier (no: leverandør) that read on its behalf by delegation; absent if
     *     there was none
     * @param actorRef an opaque reference to the person or system that read
     * @param role the role in which the person or system read
     * @param purpose the purpose of the access: {@code AUDIT}, {@code MEDIATION}, {@code SUPERVISION}, {@code BOARD_CASE} or {@code
     *     PUBLIC_REQUEST}
     * @param basis the legal basis of the access; for an owner's line that answers a {@code PUBLIC_REQUEST}, the number of the
     *     request in its register
     * @param what the path that was read, below {@code /api/v1}, without its query
     * @param validOn the day in the query parameter {@code validOn}; absent if none was given
     * @param knownAt the instant in the query parameter {@code knownAt}, in UTC; absent if none was given
     * @param traceId the trace id of the request in the service's log
     */
    public record LoggedRead(
            int number,
            Instant at,
            Kind kind,
            @Nullable OrganisationNumber organisation,
            @Nullable OrganisationNumber supplier,
            String actorRef,
            String role,
            String purpose,
            String basis,
            String what,
            @Nullable LocalDate validOn,
            @Nullable Instant knownAt,
            String traceId) {}

    /** Logs an access for everything that it shows; when this returns, it is committed. */
    void add(LoggedAccess loggedAccess) {
        if (loggedAccess.about().isEmpty()) {
            return;
        }
        var locks = loggedAccess.about().stream()
                .map(about -> Math.floorMod(about.hashCode(), STRIPES))
                .distinct()
                .sorted()
                .map(stripes::get)
                .toList();
        locks.forEach(Lock::lock);
        try {
            addInTurn(loggedAccess);
        } finally {
            locks.forEach(Lock::unlock);
        }
    }

    private void addInTurn(LoggedAccess loggedAccess) {
        for (int attempt = 1; ; attempt++) {
            try {
                alone.executeWithoutResult(status -> insert(loggedAccess));
                return;
            } catch (DuplicateKeyException otherNode) {
                if (attempt == ATTEMPTS) {
                    throw otherNode;
                }
            }
        }
    }

    private void insert(LoggedAccess loggedAccess) {
        var about = loggedAccess.about();
        var rows = IntStream.range(0, about.size())
                .mapToObj(n -> "(cast(:about" + n + " as varchar))")
                .toList();
        var statement = jdbc.sql(INSERT.formatted(String.join(", ", rows)));
        for (int n = 0; n < about.size(); n++) {
            statement = statement.param("about" + n, about.get(n));
        }
        var caller = loggedAccess.caller();
        statement
                .param("at", utc(clock.instant()))
                .param("kind", caller.kind().name())
                .param("organisation", text(caller.organisation()))
                .param("supplier", text(caller.supplier()))
                .param("actorRef", caller.actorRef())
                .param("role", caller.role())
                .param("purpose", loggedAccess.grant().purpose().name())
                .param("basis", loggedAccess.grant().basis())
                .param("what", loggedAccess.what())
                .param("validOn", loggedAccess.validOn())
                .param("knownAt", loggedAccess.knownAt() == null ? null : utc(loggedAccess.knownAt()))
                .param("traceId", loggedAccess.traceId())
                .update();
    }

    /** The accesses after a number that were logged by an instant, in order. */
    public List<LoggedRead> after(String about, int number, Instant knownAt, ReadLogFilter filter, int most) {
        return jdbc.sql("""
            select number, read_at, kind, organisation, supplier, actor_ref, role, purpose, basis, what, valid_on,
             known_at, trace_id
            from read_log where about = :about and number > :number and read_at <= :knownAt
             and (cast(:purpose as varchar) is null or purpose = :purpose)
             and (cast(:kind as varchar) is null or kind = :kind)
            order by number fetch first :most rows only
            """)
                .param("about", about)
                .param("number", number)
                .param("knownAt", utc(knownAt))
                .param(
                        "purpose",
                        filter.purpose() == null ? null : filter.purpose().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("most", most)
                .query((row, i) -> read(row))
                .list();
    }

    private static LoggedRead read(ResultSet row) throws SQLException {
        return new LoggedRead(
                row.getInt("number"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                Kind.valueOf(row.getString("kind")),
                organisation(row.getString("organisation")),
                organisation(row.getString("supplier")),
                row.getString("actor_ref"),
                row.getString("role"),
                row.getString("purpose"),
                row.getString("basis"),
                row.getString("what"),
                row.getObject("valid_on", LocalDate.class),
                instant(row.getObject("known_at", OffsetDateTime.class)),
                row.getString("trace_id"));
    }

    private static @Nullable OrganisationNumber organisation(@Nullable String number) {
        return number == null ? null : new OrganisationNumber(number);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Truncated to the precision of the table. */
    private static OffsetDateTime utc(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
