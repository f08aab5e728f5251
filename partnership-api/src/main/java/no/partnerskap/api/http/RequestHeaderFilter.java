package no.partnerskap.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.partnerskap.api.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter that rejects ambiguous requests: an unknown method, a repeated header, a query that cannot be decoded, a body that is not
 * declared as JSON. Nothing behind it sees such a request.
 */
class RequestHeaderFilter extends OncePerRequestFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");
    private static final List<String> ONCE =
            List.of("Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Min-Version");
    private final ProblemWriter problems;
    private final OfferedMethods offered;

    RequestHeaderFilter(ProblemWriter problems, OfferedMethods offered) {
        this.problems = problems;
        this.offered = offered;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var twice = repeatedHeader(request);
        if (!METHODS.contains(request.getMethod())) {
            tellMethods(request, response);
        } else if (twice != null) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "repeated-header", Map.of("header", twice));
        } else if (!isJson(request)) {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type");
        } else if (!isDecodable(request)) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "bad-request");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Answers 405 with the methods of the path, or 404 if it has none. */
    private void tellMethods(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var methods = offered.at(request.getRequestURI());
        if (methods.isEmpty()) {
            problems.write(request, response, HttpStatus.NOT_FOUND, "no-such-address");
        } else {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
            problems.write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "method");
        }
    }

    private static @Nullable String repeatedHeader(HttpServletRequest request) {
        return ONCE.stream()
                .filter(name -> Collections.list(request.getHeaders(name)).size() > 1)
                .findFirst()
                .orElse(null);
    }

    /** Whether the body is JSON. The container would read a form as query parameters, and unpack a multipart body. */
    private static boolean isJson(HttpServletRequest request) {
        if (!WITH_BODY.contains(request.getMethod())
                || !request.getServletPath().startsWith("/api/")) {
            return true;
        }
        var packing = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        var type = request.getContentType();
        boolean empty = request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
        return (packing == null || packing.equalsIgnoreCase("identity")) && (type == null ? empty : isJsonInUtf8(type));
    }

    private static boolean isJsonInUtf8(String type) {
        try {
            var media = MediaType.parseMediaType(type);
            return media.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (media.getCharset() == null || media.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** Whether the query can be decoded. Tomcat decodes it when it is first read, which is here. */
    private static boolean isDecodable(HttpServletRequest request) {
        try {
            return request.getQueryString() == null || request.getParameterMap() != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
