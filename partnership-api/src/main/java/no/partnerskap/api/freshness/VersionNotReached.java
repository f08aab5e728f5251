package no.partnerskap.api.freshness;

import java.util.Map;
import no.partnerskap.api.problem.Failure;
import org.springframework.http.HttpStatus;

/** Failure of a read that waited in vain for a version of the record. */
final class VersionNotReached extends Failure {
    private static final long serialVersionUID = 1L;

    VersionNotReached(long asked, long current) {
        super(
                HttpStatus.SERVICE_UNAVAILABLE,
                "version-not-reached",
                Map.of("asked", "" + asked, "current", "" + current));
    }
}
