package no.partnerskap.api.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Answers requests beyond a limit with 429 and Retry-After, and counts them, but not by consumer. */
final class TooManyRequests {
    private final ProblemWriter problems;
    private final Counter turnedAway;

    TooManyRequests(ProblemWriter problems, MeterRegistry meters, String limit) {
        this.problems = problems;
        this.turnedAway = Counter.builder("partnership.limited")
                .description("Requests that were beyond a limit")
                .tag("limit", limit)
                .register(meters);
    }

    void reply(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        turnedAway.increment();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        problems.write(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                Map.of("seconds", Long.toString(seconds)));
    }
}
