package no.partnerskap.api.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import no.partnerskap.api.limit.FailedSignIns;
import no.partnerskap.api.problem.ProblemWriter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Answers to failed authentication and missing access. Why a token was rejected is never said: that would help to forge one. */
@Component
public class SignInRefusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    /** The page that browsers get at an address that is closed or unknown: they cannot tell which. */
    public static final String NO_SUCH_PAGE = "/no-such-page";

    private static final String ASK = "WWW-Authenticate";
    private static final String BEARER = "Bearer realm=\"partnership\"";
    private final ProblemWriter problems;
    private final Optional<FailedSignIns> limit;

    SignInRefusals(ProblemWriter problems, Optional<FailedSignIns> limit) {
        this.problems = problems;
        this.limit = limit;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof InsufficientAuthenticationException && BrowserRequest.asksForPage(request)) {
            request.getRequestDispatcher(NO_SUCH_PAGE).forward(request, response);
        } else {
            refuse(request, response, failure);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        refuse(request, response, failure);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "not-allowed");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader("Retry-After", "5");
            if (atTheStore(failure)) {
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "store-away");
            } else {
                problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "issuer-away");
            }
        } else if (failure instanceof OAuth2AuthenticationException) {
            if (limit.isPresent() && limit.get().rejects(request, response)) {
                return;
            }
            response.setHeader(ASK, BEARER + ", error=\"invalid_token\"");
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "token-refused");
        } else {
            response.setHeader(ASK, BEARER);
            problems.write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
        }
    }

    private static boolean atTheStore(AuthenticationException failure) {
        return failure.getCause() instanceof DataAccessException || failure.getCause() instanceof TransactionException;
    }
}
