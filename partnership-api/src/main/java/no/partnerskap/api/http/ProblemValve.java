package no.partnerskap.api.http;

import java.io.IOException;
import no.partnerskap.api.language.LanguageHeaders;
import no.partnerskap.api.problem.Problem;
import no.partnerskap.api.problem.StatusCodes;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Valve that answers, as problems, errors that the container finds before any servlet is called, such as a header that is too
 * large. Tomcat creates it by its class name.
 */
public class ProblemValve extends ErrorReportValve {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            // Tomcat's 501 and 505 are about what was sent to it: a coding, a method or a version of HTTP that is not
            // read here
            if (response.getStatus() == 501 || response.getStatus() == 505) {
                response.setStatus(400);
            }
            var status = HttpStatusCode.valueOf(response.getStatus());
            var problem = Problem.of(status, StatusCodes.code(status), StatusCodes.values(status), request);
            var body = JSON.writeValueAsBytes(problem);
            LanguageHeaders.set(request, response);
            SecurityHeadersFilter.close(response);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType("application/problem+json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("The client left before it heard of its error", gone);
        }
    }
}
