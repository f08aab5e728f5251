package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_050;
import static no.partnerskap.core.rules.Rule.R_051;
import static no.partnerskap.core.rules.Rule.R_162;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.PartnershipEvent;
import no.partnerskap.core.kernel.Recorded;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;
import no.partnerskap.core.meeting.MeetingEvent.DecisionConfirmed;
import no.partnerskap.core.meeting.MeetingEvent.MeetingDecisionRecorded;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * Attendance at one meeting by the word of each owner: what it has recorded itself, what minutes that it has approved say, or what was
 * recorded when it decided or confirmed a decision of the meeting. One owner's word does not show that a meeting was held.
 */
public final class MeetingAttendance {
    private final SortedSet<OwnerId> owners;
    private final Map<OwnerId, Recorded<AttendanceRecorded>> words = new TreeMap<>();
    private final Map<Integer, Recorded<AttendanceRecorded>> written = new HashMap<>();
    private @Nullable Recorded<AttendanceRecorded> last;
    private @Nullable Recorded<AttendanceRecorded> held;
    private @Nullable Recorded<AttendanceRecorded> counted;

    private MeetingAttendance(SortedSet<OwnerId> owners) {
        this.owners = owners;
    }

    /** From the events of one meeting, in order. */
    public static MeetingAttendance of(List<Recorded<PartnershipEvent>> events, SortedSet<OwnerId> owners) {
        var attendance = new MeetingAttendance(owners);
        events.forEach(attendance::take);
        return attendance;
    }

    /** The attendance last recorded, whoever's word it is. */
    public Optional<Recorded<AttendanceRecorded>> last() {
        return Optional.ofNullable(last);
    }

    /** The attendance on the day on which the meeting was held by the word of every owner. */
    @Keeps({R_050, R_162})
    public Optional<Recorded<AttendanceRecorded>> held() {
        return Optional.ofNullable(held);
    }

    /** Whether every owner says that the meeting had a quorum, on the same day. */
    @Keeps({R_051, R_162})
    public boolean quorate() {
        return counted != null && HeldMeeting.of(counted.event()).quorate();
    }

    /** The attendance without a quorum: by the word of every owner, or else by that of any. */
    @Keeps({R_051, R_162})
    public Optional<Recorded<AttendanceRecorded>> withoutQuorum() {
        var said = counted == null ? words.values() : List.of(counted);
        return said.stream()
                .filter(recorded -> recorded.event().unrepresented() != null
                        && !recorded.event().unrepresented().isEmpty())
                .max(Comparator.comparingLong(Recorded::version));
    }

    private void take(Recorded<PartnershipEvent> recorded) {
        switch (recorded.event()) {
            case AttendanceRecorded e -> {
                last = recorded.with(e);
                words.put(e.recordedBy(), last);
            }
            case MeetingDecisionRecorded e when last != null -> words.putIfAbsent(e.recordedBy(), last);
            case DecisionConfirmed e when last != null -> words.put(e.confirmedBy(), last);
            case MinutesWritten e when last != null -> written.put(e.minutesVersion(), last);
            case MinutesApproved e
            when written.containsKey(e.minutesVersion()) -> words.put(e.approvedBy(), written.get(e.minutesVersion()));
            default -> {}
        }
        held = agreed(e -> e.heldOn().day()).orElse(held);
        counted = agreed(e -> List.of(e.heldOn().day(), HeldMeeting.of(e).quorate()))
                .orElse(counted);
    }

    /** What the last words of all owners say alike; what they have agreed on stands until they agree on something else. */
    private Optional<Recorded<AttendanceRecorded>> agreed(Function<AttendanceRecorded, Object> on) {
        boolean alike = words.keySet().containsAll(owners)
                && words.values().stream()
                                .map(recorded -> on.apply(recorded.event()))
                                .distinct()
                                .count()
                        == 1;
        return alike ? words.values().stream().max(Comparator.comparingLong(Recorded::version)) : Optional.empty();
    }
}
