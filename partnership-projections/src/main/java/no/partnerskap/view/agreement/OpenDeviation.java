package no.partnerskap.view.agreement;

import no.partnerskap.core.agreement.AgreementEvent.DeviationReported;
import no.partnerskap.core.agreement.ClauseKey;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.ConfirmationStatus;

/**
 * Open deviation of the office from a clause, as an owner has reported. A fact, not a verdict.
 *
 * @param deviation the number of the open deviation within its agreement
 * @param clause the key of the clause that the open deviation is from
 * @param reportedBy the owner that reported the open deviation
 * @param what what the office does instead of following the clause, in words
 * @param since when the open deviation began
 * @param version the version of the event that reported the open deviation
 * @param confirmation whose word the open deviation is, and since when
 */
public record OpenDeviation(
        int deviation,
        ClauseKey clause,
        OwnerId reportedBy,
        String what,
        Occurred since,
        long version,
        ConfirmationStatus confirmation) {
    static OpenDeviation of(Recorded<DeviationReported> recorded) {
        var e = recorded.event();
        return new OpenDeviation(
                e.deviation(),
                e.clause(),
                e.reportedBy(),
                e.what(),
                e.since(),
                recorded.version(),
                ConfirmationStatus.recordedBy(e.reportedBy(), recorded.recordedAt()));
    }
}
