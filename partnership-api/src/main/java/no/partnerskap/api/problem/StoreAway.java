package no.partnerskap.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The database does not answer, or has no room: no fault of the request, and it may be sent again. */
final class StoreAway {
    /** SQL states: no connection, out of resources, stopped by an operator, failure of the system. */
    private static final Set<String> KINDS = Set.of("08", "53", "57", "58");

    private StoreAway() {}

    /** The answer where that is why something failed; else nothing. */
    static @Nullable Problem problem(Throwable failure, HttpServletRequest request) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case SQLTransientConnectionException noConnection -> {
                    return of("store-away", "The store does not answer; nothing was stored", request);
                }
                case SQLException broken
                when isAway(broken) -> {
                    return of(
                            "store-broke-off",
                            "The store broke off; whether this was stored shows in the version of the partnership",
                            request);
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

    private static Problem of(String code, String detail, HttpServletRequest request) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, detail, request);
    }
}
