package no.partnerskap.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.partnerskap.api.json.BodyFaults;
import no.partnerskap.api.web.TraceId;
import no.partnerskap.core.kernel.ActOfAnother;
import no.partnerskap.core.kernel.ClockBehind;
import no.partnerskap.core.kernel.Malformed;
import no.partnerskap.core.kernel.Refused;
import no.partnerskap.core.kernel.Rejected;
import no.partnerskap.core.kernel.UnknownNumber;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The one place where failures become answers. Refused, malformed, unknown, not yours; all else is broken, and is logged once. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private final BodyFaults faults;

    ProblemAdvice(BodyFaults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<Object> rejected(Rejected rejected, HttpServletRequest request) {
        return answer(Problem.of(
                switch (rejected) {
                    case Refused r -> HttpStatus.CONFLICT;
                    case Malformed m -> HttpStatus.BAD_REQUEST;
                    case UnknownNumber u -> HttpStatus.NOT_FOUND;
                    case ActOfAnother a -> HttpStatus.FORBIDDEN;
                    case ClockBehind c -> HttpStatus.SERVICE_UNAVAILABLE;
                },
                rejected,
                request));
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Failure failure, HttpServletRequest request) {
        if (failure.getCause() != null) {
            LOG.warn("Failed with {}, trace {}", failure.code(), TraceId.of(request), failure);
        }
        return answer(Problem.of(failure, request));
    }

    @ExceptionHandler
    ResponseEntity<Object> concurrent(ConcurrencyException lost, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.CONFLICT, "concurrent", Map.of("retry", "true"), request));
    }

    @ExceptionHandler
    ResponseEntity<Object> established(AggregateStreamCreationException there, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.CONFLICT, "partnership.already-established", request));
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(AggregateNotFoundException unknown, HttpServletRequest request) {
        return answer(Problem.of(HttpStatus.NOT_FOUND, "unknown-partnership", request));
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(Exception fault, HttpServletRequest request) {
        var away = StoreUnavailable.problem(fault, request);
        if (away != null) {
            LOG.warn("The store is away, trace {}: {}", TraceId.of(request), fault.getMessage());
            return answer(away);
        }
        LOG.error("Broken, trace {}", TraceId.of(request), fault);
        return answer(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken", request));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = requestOf(web);
        if (causeOf(e, CharacterCodingException.class) != null) {
            return answer(Problem.of(status, "not-json", request));
        }
        var rejected = causeOf(e, Rejected.class);
        if (rejected != null && !(rejected instanceof Malformed)) {
            return rejected(rejected, request);
        }
        return answer(
                causeOf(e, JacksonException.class) instanceof JacksonException stop
                        ? Problem.of(faults.of(stop, bodyOf(e), bodyType(request)), request)
                        : Problem.of(status, "body-required", request));
    }

    /** The body once more: what was read has been kept, see {@code Utf8BodyAdvice}. */
    private static byte[] bodyOf(HttpMessageNotReadableException e) {
        try {
            return e.getHttpInputMessage().getBody().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The type that the operation asked for reads its body as. */
    private static Type bodyType(HttpServletRequest request) {
        var operation = (HandlerMethod) request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        return Stream.of(operation.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getGenericParameterType)
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var parameter = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
        var choices = e.getRequiredType() == null ? null : e.getRequiredType().getEnumConstants();
        if (choices != null) {
            var allowed = Arrays.stream(choices).map(Object::toString).toList();
            return failed(BadParameter.noneOf(parameter, allowed), requestOf(web));
        }
        var malformed = causeOf(e, Malformed.class);
        var values = new TreeMap<String, String>();
        values.put("parameter", parameter);
        if (malformed == null) {
            return answer(Problem.of(status, "wrong-type", values, requestOf(web)));
        }
        values.putAll(malformed.values());
        return answer(
                Problem.of(status, malformed.code(), values, requestOf(web)).by(malformed.rule()));
    }

    /** What Spring itself turns away keeps its status and headers, and gets words of ours. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        var request = requestOf(web);
        if (status.is5xxServerError()) {
            return broken(e, request);
        }
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, StatusCodes.code(status), StatusCodes.values(status), request));
    }

    private static <T extends Throwable> @Nullable T causeOf(@Nullable Throwable fault, Class<T> type) {
        for (var cause = fault; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    private static HttpServletRequest requestOf(WebRequest web) {
        return Objects.requireNonNull(((ServletWebRequest) web).getNativeRequest(HttpServletRequest.class));
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.body(problem);
    }
}
