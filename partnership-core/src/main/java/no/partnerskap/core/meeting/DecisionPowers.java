package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AttendanceRecorded;

/**
 * Powers present at a meeting for one matter, from the other concepts' state.
 *
 * @param owners all owners of the office
 * @param subjects the kinds of change that the matter is about
 * @param covered the owners for whom somebody attended with a mandate of all these subjects on the day
 * @param awaitsOwnLines whether the matter is one that only the owners' own lines can decide
 */
public record DecisionPowers(
        SortedSet<OwnerId> owners, SortedSet<ChangeKind> subjects, SortedSet<OwnerId> covered, boolean awaitsOwnLines) {
    public DecisionPowers {
        owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
        covered = Collections.unmodifiableSortedSet(new TreeSet<>(covered));
    }

    /** The powers that an attendance brings to a matter, by the mandates recorded with it. */
    static DecisionPowers of(AttendanceRecorded attendance, DecisionMatter matter) {
        var represented = attendance.represented() == null ? List.<Representation>of() : attendance.represented();
        var covered = represented.stream()
                .filter(attendee -> attendee.subjects().containsAll(matter.subjects()))
                .map(Representation::owner)
                .collect(Collectors.toCollection(TreeSet::new));
        return new DecisionPowers(owners(attendance), matter.subjects(), covered, matter.ownLinesDecide());
    }

    /** The powers for a matter that is not known. */
    static DecisionPowers unknown(AttendanceRecorded attendance) {
        return of(attendance, new DecisionMatter(Collections.emptySortedSet(), false));
    }

    private static SortedSet<OwnerId> owners(AttendanceRecorded attendance) {
        var owners = new TreeSet<OwnerId>();
        if (attendance.unrepresented() != null) {
            owners.addAll(attendance.unrepresented());
        }
        if (attendance.represented() != null) {
            attendance.represented().forEach(attendee -> owners.add(attendee.owner()));
        }
        return owners;
    }

    DecisionMatter matter() {
        return new DecisionMatter(subjects, awaitsOwnLines);
    }
}
