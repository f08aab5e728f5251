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
    private final TooManyRequests tooManyRequests;

    FailedSignIns(Limits limits, TooManyRequests tooManyRequests) {
        this.failures = new Buckets(address -> limits.failedSignIns());
        this.tooManyRequests = tooManyRequests;
    }

    /** Counts one that failed, and answers it where there were too many before. */
    public boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = failures.take(String.valueOf(request.getRemoteAddr()));
        if (wait.isPresent()) {
            tooManyRequests.tell(request, response, wait.getAsLong());
        }
        return wait.isPresent();
    }
}
