package no.partnerskap.api.query;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.partnerskap.api.json.Rfc3339;
import no.partnerskap.api.problem.BadParameter;
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
import org.springframework.web.servlet.HandlerMapping;

/** Reads {@link AsOf} from the address, once for each request: whatever is answered rests on one now. */
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

    /** The two times that a request asks about under these names. */
    public AsOf of(HttpServletRequest request, AsOfNames names) {
        var kept = AsOf.class.getName() + names;
        if (request.getAttribute(kept) instanceof AsOf asOf) {
            return asOf;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var latest = office(request).map(office -> record.knownNow(office, now)).orElse(now);
        var asOf = new AsOf(
                validOn(names.validOn(), request.getParameter(names.validOn()), now),
                knownAt(names.knownAt(), request.getParameter(names.knownAt()), latest));
        request.setAttribute(kept, asOf);
        return asOf;
    }

    /** The partnership that a request is about, where it is about one. */
    public static Optional<OfficeNumber> office(HttpServletRequest request) {
        var inAddress = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Optional.ofNullable(inAddress)
                .map(variables -> variables.get("office"))
                .map(office -> new OfficeNumber(office.toString()));
    }

    private static LocalDate validOn(String name, @Nullable String text, Instant now) {
        return text == null ? Oslo.dayOf(now) : day(name, text);
    }

    /** The day that a question is put for. */
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
