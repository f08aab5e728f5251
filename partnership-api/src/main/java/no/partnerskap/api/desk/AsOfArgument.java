package no.partnerskap.api.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import no.partnerskap.api.problem.BadParameter;
import no.partnerskap.core.kernel.Oslo;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link AsOf} from the address. */
@Component
class AsOfArgument implements HandlerMethodArgumentResolver {
    private final Clock clock;

    AsOfArgument(Clock clock) {
        this.clock = clock;
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
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new AsOf(validOn(request.getParameter("validOn"), now), knownAt(request.getParameter("knownAt"), now));
    }

    private static LocalDate validOn(@Nullable String text, Instant now) {
        try {
            return text == null ? Oslo.dayOf(now) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadParameter("validOn", "valid-on", "A date, as in 2026-02-28");
        }
    }

    private static Instant knownAt(@Nullable String text, Instant now) {
        var knownAt = text == null ? now : instant(text);
        if (knownAt.isAfter(now)) {
            throw new BadParameter("knownAt", "known-at-in-the-future", "What will be known is not known yet");
        }
        return knownAt;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter("knownAt", "known-at", "An instant, as in 2026-02-28T22:59:59Z");
        }
    }
}
