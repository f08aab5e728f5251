package no.partnerskap.view.record;

import java.time.Instant;
import java.util.List;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;

/**
 * Head of a partnership's record: its latest versions.
 *
 * @param version the number of its events
 * @param officeVersion the version of the last of them in the file of the office itself
 * @param lastRecordedAt when the last of them was recorded
 * @param passedOn whether a dispute was ever passed on to the board
 */
public record PartnershipHead(
        OfficeNumber office,
        Instant openedAt,
        long version,
        long officeVersion,
        Instant lastRecordedAt,
        boolean passedOn) {
    /** The head once some more events are recorded, and no others meanwhile; none of them later than {@code now}, or than the last. */
    public PartnershipHead after(List<? extends PartnershipEvent> events, Instant now) {
        long last = version;
        long lastOfOffice = officeVersion;
        boolean onward = passedOn;
        for (var event : events) {
            last++;
            lastOfOffice = event.about().files().contains(SubjectKey.OFFICE) ? last : lastOfOffice;
            onward |= event instanceof MediationFailed || event instanceof BoardCaseOpened;
        }
        var at = events.isEmpty() || lastRecordedAt.isAfter(now) ? lastRecordedAt : now;
        return new PartnershipHead(office, openedAt, last, lastOfOffice, at, onward);
    }
}
