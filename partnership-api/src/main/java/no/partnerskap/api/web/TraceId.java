package no.partnerskap.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id of a request in log lines and answers: the caller's own trace where it sends one (W3C Trace Context), else a new one. */
public final class TraceId {
    private static final String HERE = TraceId.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /** The id of a request, also of one that the container rejects before any stage sees it. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(HERE) instanceof String known) {
            return known;
        }
        var parent = request.getHeader("traceparent");
        var sent = TRACEPARENT.matcher(parent == null ? "" : parent);
        var id = sent.matches() ? sent.group(1) : UUID.randomUUID().toString().replace("-", "");
        request.setAttribute(HERE, id);
        return id;
    }
}
