package no.partnerskap.api.draft;

import java.time.Instant;
import java.util.Map;
import no.partnerskap.api.problem.Failure;
import org.springframework.http.HttpStatus;

/**
 * Failure of an edit of a draft that has changed since the caller read it. A draft keeps no history, so the answer only says when
 * it last changed.
 */
final class StaleDraft extends Failure {
    private static final long serialVersionUID = 1L;

    StaleDraft(long asked, long current, Instant changedAt) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                asked < current ? "stale" : "version-ahead",
                Map.of("asked", "" + asked, "current", "" + current, "changedAt", "" + changedAt));
    }
}
