package no.partnerskap.api.http;

import no.partnerskap.api.problem.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What filters and the container turn away with a status only. */
@Controller
public class ContainerErrors implements ErrorController {
    private final ProblemWriter problems;

    ContainerErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatusCode.valueOf(code instanceof Integer known ? known : HttpStatus.NOT_FOUND.value());
        problems.write(request, response, status, code(status), values(status));
    }

    public static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "bad-request";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "no-such-address";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            case 413 -> BodyLimitFilter.TooLarge.CODE;
            case 415 -> "media-type";
            default -> status.is5xxServerError() ? "broken" : "http-" + status.value();
        };
    }

    /** What the text of the code names. */
    public static Map<String, String> values(HttpStatusCode status) {
        return status.value() == HttpStatus.CONTENT_TOO_LARGE.value() ? BodyLimitFilter.TooLarge.VALUES : Map.of();
    }
}
