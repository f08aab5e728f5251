package no.partnerskap.api.readlog;

import no.partnerskap.api.problem.Failure;
import org.springframework.http.HttpStatus;

/** An access that could not be written to the log, so that its answer is not given. */
public final class UnloggedRead extends Failure {
    private static final long serialVersionUID = 1L;

    UnloggedRead(RuntimeException cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "read-not-logged", cause);
    }
}
