package no.partnerskap.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Rate limit of rejected tokens from one address. Accepted tokens are never counted, so that nobody can lock out others behind the
 * same proxy.
 */
public final class FailedSignIns {
    private final Buckets failures;
    private final TooManyRequests tooManyRequests;

    FailedSignIns(Limits limits, TooManyRequests tooManyRequests) {
        this.failures = new Buckets(address -> limits.failedSignIns());
        this.tooManyRequests = tooManyRequests;
    }

    /** Counts a failed sign-in, and answers it with 429 if there were too many before. */
    public boolean rejects(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wait = failures.take(String.valueOf(request.getRemoteAddr()));
        if (wait.isPresent()) {
            tooManyRequests.reply(request, response, wait.getAsLong());
        }
        return wait.isPresent();
    }
}
