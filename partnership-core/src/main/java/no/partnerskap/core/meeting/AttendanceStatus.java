package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_162;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Oslo;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.rules.Keeps;

/**
 * Status of the attendance at a meeting: whose word it is, and since when. It says also of the other owners who came for them and
 * under which mandate, and is their word only once they have approved minutes with it.
 *
 * @param recordedBy the owner whose word the attendance is until the others have approved minutes with it
 * @param since the day in Oslo on which the attendance was recorded
 * @param confirmed whether every other owner has approved minutes with this attendance
 * @param awaiting the owners that have not approved minutes with this attendance, other than the one that recorded it
 */
public record AttendanceStatus(OwnerId recordedBy, LocalDate since, boolean confirmed, SortedSet<OwnerId> awaiting) {
    public AttendanceStatus {
        awaiting = Collections.unmodifiableSortedSet(new TreeSet<>(awaiting));
    }

    /** The status of the attendance last told; empty until it is told. The events are those of one meeting, in order. */
    @Keeps(R_162)
    public static Optional<AttendanceStatus> of(List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        return events.stream()
                .flatMap(recorded -> recorded.only(AttendanceRecorded.class).stream())
                .reduce((earlier, later) -> later)
                .map(last -> of(last, events, owners));
    }

    private static AttendanceStatus of(
            Recorded<AttendanceRecorded> last, List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        var happened =
                events.stream().map(recorded -> (MeetingEvent) recorded.event()).toList();
        var told = HeldMeeting.of(last.event());
        var awaiting = new TreeSet<>(owners);
        awaiting.remove(last.event().recordedBy());
        happened.stream()
                .filter(MinutesApproved.class::isInstance)
                .map(MinutesApproved.class::cast)
                .filter(e -> Minutes.ofVersion(happened, e.minutesVersion())
                        .filter(minutes -> told.equals(minutes.held()))
                        .isPresent())
                .forEach(e -> awaiting.remove(e.approvedBy()));
        return new AttendanceStatus(
                last.event().recordedBy(), Oslo.dayOf(last.recordedAt()), awaiting.isEmpty(), awaiting);
    }
}
