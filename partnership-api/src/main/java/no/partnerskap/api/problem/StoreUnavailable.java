package no.partnerskap.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import no.partnerskap.api.web.Methods;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The database does not answer, or has no room: no fault of the request, and it may be sent again. */
final class StoreUnavailable {
    /** SQL states: no connection, out of resources, stopped by an operator, failure of the system. */
    private static final Set<String> KINDS = Set.of("08", "53", "57", "58");

    private StoreUnavailable() {}

    /** The answer where that is why something failed; else nothing. */
    static @Nullable Problem problem(Throwable failure, HttpServletRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SQLTransientConnectionException noConnection -> {
                    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-away", request);
                }
                case SQLException broken
                when isAway(broken) -> {
                    return Methods.isRead(request)
                            ? Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-away", request)
                            : Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store-broke-off", request);
                }
                default -> {}
            }
        }
        return null;
    }

    /** One without a state comes from the pool: the connection was found broken on the way. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() == 5 && KINDS.contains(state.substring(0, 2));
    }
}
