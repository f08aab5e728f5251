package no.partnerskap.api.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A body of more than 256 kB, whether its header says so or its bytes were counted. */
public final class BodyTooLarge extends Failure {
    private static final long serialVersionUID = 1L;
    public static final int MOST_BYTES = 256 * 1024;
    static final String CODE = "body-too-large";
    static final Map<String, String> VALUES = Map.of("most", "" + MOST_BYTES);

    public BodyTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE, CODE, VALUES);
    }
}
