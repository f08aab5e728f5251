package no.partnerskap.api.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.CallerAuthentication;
import no.partnerskap.api.problem.ProblemWriter;
import no.partnerskap.api.web.Methods;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rate limit of one organisation, over all its systems and people. A caller without an organisation has its own. Reads and commands
 * are counted separately.
 */
public final class ConsumerLimit extends OncePerRequestFilter {
    private final Buckets reads;
    private final Buckets commands;
    private final TooManyRequests tooManyReads;
    private final TooManyRequests tooManyCommands;

    public ConsumerLimit(Limits limits, ProblemWriter problems, MeterRegistry meters) {
        this.reads = new Buckets(limits::readsOf);
        this.commands = new Buckets(limits::commandsOf);
        this.tooManyReads = new TooManyRequests(problems, meters, "reads");
        this.tooManyCommands = new TooManyRequests(problems, meters, "commands");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean reading = Methods.isRead(request);
        var caller = CallerAuthentication.caller();
        var wait = caller.isEmpty() ? OptionalLong.empty() : (reading ? reads : commands).take(consumer(caller.get()));
        if (wait.isPresent()) {
            (reading ? tooManyReads : tooManyCommands).reply(request, response, wait.getAsLong());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String consumer(Caller caller) {
        var organisation = caller.consumer() == null ? caller.organisation() : caller.consumer();
        return organisation == null ? "by itself: " + caller.actorRef() : organisation.toString();
    }
}
