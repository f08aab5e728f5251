package no.partnerskap.api.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.partnerskap.api.problem.ProblemWriter;
import no.partnerskap.api.problem.StatusCodes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Error page that answers, as a problem, what filters and the container reject with a status only. */
@Controller
class ContainerErrors implements ErrorController {
    private final ProblemWriter problems;

    ContainerErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = HttpStatusCode.valueOf(code instanceof Integer known ? known : HttpStatus.NOT_FOUND.value());
        problems.write(request, response, status, StatusCodes.code(status), StatusCodes.values(status));
    }
}
