package no.partnerskap.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Who sends too many tokens that are not accepted from one address is told to wait. Tokens that are accepted are never counted, so that
 * nobody can shut out those who come through the same proxy.
 */
public final class FailedSignIns {
    private final Buckets failures;
    private final TooMany tooMany;

    FailedSignIns(Limits limits, TooMany tooMany) {
        this.failures = new Buckets(address -> limits.failedSignIns());
        this.tooMany = tooMany;
    }

    /** Counts one that failed, and answers it where there were too many before. */
    public boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = failures.take(String.valueOf(request.getRemoteAddr()));
        if (wait.isPresent()) {
            tooMany.tell(request, response, wait.getAsLong());
        }
        return wait.isPresent();
    }
}
