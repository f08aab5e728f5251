package no.partnerskap.api.freshness;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import no.partnerskap.api.access.OutsideTheRecord;
import no.partnerskap.api.access.Reads;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.view.record.RecordReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Interceptor that lets a read with {@code Min-Version: 42} wait, within a limit, until the record of the partnership has that many
 * events. A waiting read holds no database connection between its checks.
 */
@Component
public class MinVersionInterceptor implements HandlerInterceptor {
    public static final String HEADER = "Min-Version";
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);
    private final RecordReader record;
    private final Duration patience;

    MinVersionInterceptor(RecordReader record, @Value("${partnership.min-version-wait:2s}") Duration patience) {
        this.record = record;
        this.patience = patience;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        var header = request.getHeader(HEADER);
        if (header != null && handler instanceof HandlerMethod method && asksTheRecord(method)) {
            long asked = read(header);
            var context = RequestContext.of(request);
            var office = context.path().office().orElseThrow(() -> new BadParameter(HEADER, "min-version-not-offered"));
            await(asked, () -> record.version(office), context::forgetHeads);
        }
        return true;
    }

    private static boolean asksTheRecord(HandlerMethod method) {
        return method.hasMethodAnnotation(Reads.class) && !method.hasMethodAnnotation(OutsideTheRecord.class);
    }

    private static long read(String header) {
        if (!VERSION.matcher(header.strip()).matches()) {
            throw new BadParameter(HEADER, "min-version");
        }
        return Long.parseLong(header.strip());
    }

    private void await(long asked, LongSupplier version, Runnable forget) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        for (long current = version.getAsLong(); current < asked; current = version.getAsLong()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                throw new VersionNotReached(asked, current);
            }
            Thread.sleep(Duration.ofNanos(Math.min(left, pause.toNanos())));
            forget.run();
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
