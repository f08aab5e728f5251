package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.access.AccessGrant;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.http.Trace;
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
        AccessGrant grant,
        List<String> about,
        String what,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt,
        String traceId) {
    private static final String HERE = Access.class.getName();
    private static final String SHOWN = CrossPartnershipAnswer.class.getName();
    private static final String BASE = "/api/v1";

    /** Lets a request be answered under a grant; what is answered will be logged. */
    static void begin(HttpServletRequest request, AccessGrant accessGrant) {
        request.setAttribute(HERE, accessGrant);
    }

    static @Nullable AccessGrant grant(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof AccessGrant accessGrant ? accessGrant : null;
    }

    /** Whether the log can tell only by the answer what was shown. */
    static boolean showsMany(HttpServletRequest request) {
        return grant(request) != null && named(request) == null;
    }

    static void shows(HttpServletRequest request, CrossPartnershipAnswer answer) {
        request.setAttribute(SHOWN, answer);
    }

    /** The access that a request is, now that its answer is about to go out. */
    static Access of(HttpServletRequest request, Caller caller, AccessGrant accessGrant) {
        var asked = request.getParameter("cursor") != null
                        && request.getAttribute(PageRequest.class.getName()) instanceof PageRequest<?> page
                ? page.asOf()
                : null;
        var validOn = request.getParameter(AsOfNames.PLAIN.validOn());
        var knownAt = request.getParameter(AsOfNames.PLAIN.knownAt());
        return new Access(
                caller,
                accessGrant,
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
        if (request.getAttribute(SHOWN) instanceof CrossPartnershipAnswer answer) {
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
