package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Deviation of the office from a clause, as recorded.
 *
 * @param number the number of the deviation within its agreement
 * @param reportedBy the owner that told of this deviation
 * @param clause the key of the clause that this deviation is from
 * @param what what is done instead of what the clause says, in words
 * @param since when this deviation began
 * @param endedOn the date from which the office complies again; absent while it does not
 * @param version the version of the event that recorded this deviation
 * @param recordedAt when this deviation was recorded, in UTC
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
