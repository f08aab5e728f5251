package no.partnerskap.view.agreement;

import java.time.Instant;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.ConfirmationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Deviation of the office from a clause, as recorded.
 *
 * @param number the number of the listed deviation within its agreement, from 1
 * @param reportedBy the owner that reported the listed deviation
 * @param clause the key of the clause that the listed deviation is from
 * @param what what the office does or did instead of following the clause, in words
 * @param since when the listed deviation began
 * @param endedOn when the office began to comply with the clause again; absent while the deviation is open
 * @param endedBy the owner that reported the end of the deviation; absent while the deviation is open
 * @param version the version of the event that reported the listed deviation
 * @param recordedAt when the listed deviation was recorded, in UTC
 * @param confirmation whose word the listed deviation is, and since when
 */
public record DeviationView(
        int number,
        OwnerId reportedBy,
        ClauseKey clause,
        String what,
        Occurred since,
        @Nullable Occurred endedOn,
        @Nullable OwnerId endedBy,
        long version,
        Instant recordedAt,
        ConfirmationStatus confirmation) {
    DeviationView ended(Occurred on, OwnerId by) {
        return new DeviationView(number, reportedBy, clause, what, since, on, by, version, recordedAt, confirmation);
    }
}
