package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Where the office does otherwise than a clause says, as it was told.
 *
 * @param endedOn from when it does as agreed again; absent while it does not
 * @param version the number of the event that told of it
 */
public record DeviationView(
        int number,
        OwnerId reportedBy,
        ClauseKey clause,
        String what,
        Occurred since,
        @Nullable Occurred endedOn,
        long version,
        Instant recordedAt) {
    DeviationView ended(Occurred on) {
        return new DeviationView(number, reportedBy, clause, what, since, on, version, recordedAt);
    }
}
