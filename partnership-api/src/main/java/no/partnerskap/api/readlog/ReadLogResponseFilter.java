package no.partnerskap.api.readlog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.partnerskap.api.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Response filter that logs reads whatever the answer's form: a page, a stream, a HEAD without body, or 304, which tells that what
 * the reader has is current.
 */
public final class ReadLogResponseFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(ReadLogResponseFilter.class);
    private final ReadLog log;
    private final ProblemWriter problems;

    public ReadLogResponseFilter(ReadLog log, ProblemWriter problems) {
        this.log = log;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new LoggedResponse(request, response, log);
        chain.doFilter(request, answer);
        try {
            answer.log();
        } catch (UnloggedRead unlogged) {
            LOG.warn("An access could not be logged, and was not answered", unlogged);
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            problems.write(request, response, unlogged);
        }
    }
}
