package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.caller.Caller;
import no.partnerskap.api.caller.Grant;
import no.partnerskap.api.desk.AsOfNames;
import no.partnerskap.api.desk.PageAsked;
import no.partnerskap.api.problem.Trace;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One access from outside, on its way: who reads what, for what purpose and on which ground.
 *
 * @param about what it is an access to, each by the name of its log: the number of an office, or the reference of a person
 * @param what the address below {@code /api/v1}, without what was asked there
 */
record Access(
        Caller caller,
        Grant grant,
        List<String> about,
        String what,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt,
        String traceId) {
    private static final String HERE = Access.class.getName();
    private static final String SHOWN = AcrossPartnerships.class.getName();
    private static final String BASE = "/api/v1";

    /** Lets a request be answered under a grant; what is answered will be logged. */
    static void begin(HttpServletRequest request, Grant grant) {
        request.setAttribute(HERE, grant);
    }

    static @Nullable Grant grant(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof Grant grant ? grant : null;
    }

    /** Whether the log can tell only by the answer what was shown. */
    static boolean showsMany(HttpServletRequest request) {
        return grant(request) != null && named(request) == null;
    }

    static void shows(HttpServletRequest request, AcrossPartnerships answer) {
        request.setAttribute(SHOWN, answer);
    }

    /** The access that a request is, now that its answer is about to go out. */
    static Access of(HttpServletRequest request, Caller caller, Grant grant) {
        var asked = request.getParameter("cursor") != null
                        && request.getAttribute(PageAsked.class.getName()) instanceof PageAsked<?> page
                ? page.asOf()
                : null;
        var validOn = request.getParameter(AsOfNames.PLAIN.validOn());
        var knownAt = request.getParameter(AsOfNames.PLAIN.knownAt());
        return new Access(
                caller,
                grant,
                about(request),
                what(request),
                asked != null ? asked.validOn() : validOn == null ? null : LocalDate.parse(validOn),
                asked != null
                        ? asked.knownAt()
                        : knownAt == null ? null : OffsetDateTime.parse(knownAt).toInstant(),
                Trace.of(request));
    }

    private static List<String> about(HttpServletRequest request) {
        var named = named(request);
        if (named != null) {
            return List.of(named);
        }
        if (request.getAttribute(SHOWN) instanceof AcrossPartnerships answer) {
            return answer.shown().stream().map(OfficeNumber::value).toList();
        }
        throw new IllegalStateException("An answer does not say of which partnerships it tells");
    }

    private static @Nullable String named(HttpServletRequest request) {
        var parts = parts(request);
        return parts.get("office") instanceof String office
                ? office
                : parts.get("person") instanceof String person ? person : null;
    }

    /** What was read, from the operation and its numbers: no text of the asker's own choice gets in. */
    private static String what(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        for (var part : parts(request).entrySet()) {
            path = path.replace("{" + part.getKey() + "}", String.valueOf(part.getValue()));
        }
        return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
    }

    private static Map<?, ?> parts(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                ? parts
                : Map.of();
    }
}
