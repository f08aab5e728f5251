package no.partnerskap.api.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The codes of problems of which no more is known than the status: what Spring and the container reject by themselves. */
public final class StatusCodes {
    private StatusCodes() {}

    public static String code(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "bad-request";
            case 401 -> "not-signed-in";
            case 403 -> "not-allowed";
            case 404 -> "no-such-address";
            case 405 -> "method";
            case 406 -> "not-acceptable";
            case 413 -> BodyTooLarge.CODE;
            case 415 -> "media-type";
            default -> status.is5xxServerError() ? "broken" : "http-" + status.value();
        };
    }

    /** The values that the text of the code names. */
    public static Map<String, String> values(HttpStatusCode status) {
        return status.value() == HttpStatus.CONTENT_TOO_LARGE.value() ? BodyTooLarge.VALUES : Map.of();
    }
}
