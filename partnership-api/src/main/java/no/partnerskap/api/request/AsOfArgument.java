package no.partnerskap.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import no.partnerskap.api.json.Rfc3339;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.view.record.RecordReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Resolver of {@link AsOf} arguments from the query, once for each request: every answer is based on one now and one version.
 */
@Component
public class AsOfArgument implements HandlerMethodArgumentResolver {
    private final Clock clock;
    private final RecordReader record;

    AsOfArgument(Clock clock, RecordReader record) {
        this.clock = clock;
        this.record = record;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return of(
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                AsOfNames.of(parameter.getParameter()));
    }

    /** The two times in the query under these names. */
    public AsOf of(HttpServletRequest request, AsOfNames names) {
        var context = RequestContext.of(request);
        return context.asOf(names, () -> read(request, names, context.path().office()));
    }

    private AsOf read(HttpServletRequest request, AsOfNames names, Optional<OfficeNumber> office) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var latest = office.map(one -> record.knownNow(one, now)).orElse(now);
        var validOn = validOn(names.validOn(), request.getParameter(names.validOn()), now);
        var knownAt = knownAt(names.knownAt(), request.getParameter(names.knownAt()), latest);
        return new AsOf(
                validOn,
                knownAt,
                office.map(one -> record.version(one, knownAt)).orElse(0L));
    }

    private static LocalDate validOn(String name, @Nullable String text, Instant now) {
        return text == null ? Oslo.dayOf(now) : day(name, text);
    }

    /** Parses the day of a question. */
    public static LocalDate day(String name, String text) {
        return Rfc3339.day(text).orElseThrow(() -> new BadParameter(name, "valid-on"));
    }

    private static Instant knownAt(String name, @Nullable String text, Instant now) {
        var knownAt = text == null ? now : Rfc3339.moment(text).orElseThrow(() -> new BadParameter(name, "known-at"));
        if (knownAt.isAfter(now)) {
            throw new BadParameter(name, "known-at-in-the-future");
        }
        return knownAt;
    }
}
