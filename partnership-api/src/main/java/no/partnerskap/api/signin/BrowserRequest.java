package no.partnerskap.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Requests of a browser for a page: they name HTML, and their address is none of the interface or of the operators. */
public final class BrowserRequest {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private BrowserRequest() {}

    public static boolean asksForPage(HttpServletRequest request) {
        return READS.contains(request.getMethod())
                && Stream.of("/api/", "/actuator/", "/v3/").noneMatch(request.getRequestURI()::startsWith)
                && acceptsHtml(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean acceptsHtml(@Nullable String header) {
        try {
            return MediaType.parseMediaTypes(header).stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
