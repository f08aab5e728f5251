package no.partnerskap.view.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.dispute.DisputeEvent.BoardCaseOpened;
import no.partnerskap.core.dispute.DisputeEvent.MediationFailed;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.SubjectKey;
import org.jspecify.annotations.Nullable;

/**
 * Head of a partnership's record: its latest versions.
 *
 * @param version the number of its events
 * @param officeVersion the version of the last of them in the file of the office itself
 * @param lastRecordedAt when the last of them was recorded
 * @param passedOn whether a dispute was ever passed on to the board
 * @param earlier how far it had come by an earlier moment, where one is asked about
 */
public record PartnershipHead(
        OfficeNumber office,
        Instant openedAt,
        long version,
        long officeVersion,
        Instant lastRecordedAt,
        boolean passedOn,
        @Nullable Earlier earlier) {
    /** How far the record had come by an earlier moment. */
    record Earlier(Instant moment, long version) {}

    PartnershipHead(
            OfficeNumber office,
            Instant openedAt,
            long version,
            long officeVersion,
            Instant lastRecordedAt,
            boolean passedOn) {
        this(office, openedAt, version, officeVersion, lastRecordedAt, passedOn, null);
    }

    PartnershipHead knowing(Instant moment, long then) {
        return new PartnershipHead(
                office, openedAt, version, officeVersion, lastRecordedAt, passedOn, new Earlier(moment, then));
    }

    /** The number of events by a moment; nothing where that is not known here. */
    Optional<Long> version(Instant knownAt) {
        if (!lastRecordedAt.isAfter(knownAt)) {
            return Optional.of(version);
        }
        return Optional.ofNullable(earlier)
                .filter(then -> then.moment().equals(knownAt))
                .map(Earlier::version);
    }

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
