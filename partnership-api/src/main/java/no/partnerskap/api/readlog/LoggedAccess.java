package no.partnerskap.api.readlog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.partnerskap.api.access.AccessGrant;
import no.partnerskap.api.access.Caller;
import no.partnerskap.api.query.AsOf;
import no.partnerskap.api.query.AsOfNames;
import no.partnerskap.api.query.PageRequest;
import no.partnerskap.api.request.RequestContext;
import no.partnerskap.api.web.PathVariables;
import no.partnerskap.api.web.TraceId;
import no.partnerskap.core.kernel.OfficeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Access from outside that is to be logged: who reads what, for what purpose and on which ground.
 *
 * @param about what it is an access to, each by the name of its log: the number of an office, or the reference of a person
 * @param what the address below {@code /api/v1}, without what was asked there
 */
record LoggedAccess(
        Caller caller,
        AccessGrant grant,
        List<String> about,
        String what,
        @Nullable LocalDate validOn,
        @Nullable Instant knownAt,
        String traceId) {
    private static final String BASE = "/api/v1";

    /** Whether the log can tell only by the answer what was shown. */
    static boolean showsMany(HttpServletRequest request) {
        var context = RequestContext.of(request);
        return context.grant().isPresent() && named(context.path()).isEmpty();
    }

    /** The access that a request is, now that its answer is about to go out. */
    static LoggedAccess of(HttpServletRequest request, AccessGrant accessGrant) {
        var context = RequestContext.of(request);
        var asked = request.getParameter("cursor") == null
                ? Optional.<AsOf>empty()
                : context.page().map(PageRequest::asOf);
        var validOn = Optional.ofNullable(request.getParameter(AsOfNames.PLAIN.validOn()));
        var knownAt = Optional.ofNullable(request.getParameter(AsOfNames.PLAIN.knownAt()));
        return new LoggedAccess(
                context.caller(),
                accessGrant,
                about(context),
                what(request, context.path()),
                asked.map(AsOf::validOn).or(() -> validOn.map(LocalDate::parse)).orElse(null),
                asked.map(AsOf::knownAt)
                        .or(() -> knownAt.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant))
                        .orElse(null),
                TraceId.of(request));
    }

    private static List<String> about(RequestContext context) {
        return named(context.path())
                .map(List::of)
                .or(() -> context.shown()
                        .map(shown -> shown.stream().map(OfficeNumber::value).toList()))
                .orElseThrow(() -> new IllegalStateException("An answer does not say of which partnerships it tells"));
    }

    private static Optional<String> named(PathVariables path) {
        return path.named("office").or(() -> path.named("person"));
    }

    /** What was read, from the operation and its numbers: no text of the asker's own choice gets in. */
    private static String what(HttpServletRequest request, PathVariables variables) {
        var path = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        for (var variable : variables.byName().entrySet()) {
            path = path.replace("{" + variable.getKey() + "}", variable.getValue());
        }
        return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
    }
}
