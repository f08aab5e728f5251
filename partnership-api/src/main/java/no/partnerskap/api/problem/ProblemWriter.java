package no.partnerskap.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import no.partnerskap.api.language.LanguageHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is involved: in filters, in security, and for the container. */
@Component
public class ProblemWriter {
    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        write(request, response, Problem.of(failure, request));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status, String code)
            throws IOException {
        write(request, response, status, code, Map.of());
    }

    /** The same with what the text names. */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            String code,
            Map<String, String> values)
            throws IOException {
        write(request, response, Problem.of(status, code, values, request));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var body = json.writeValueAsBytes(problem);
        LanguageHeaders.set(request, response);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
