package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Numbered;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent.AgendaItemAdded;
import no.partnerskap.core.meeting.MeetingEvent.MeetingPlanned;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;

/**
 * What the rules remember about one meeting.
 *
 * @param items how many items it has ever had
 * @param minutes what its minutes would say if they were written now
 * @param versions the minutes that were written
 */
record Meeting(int items, Minutes minutes, Numbered<Version> versions) {

    /** A version of the minutes: whether it says what minutes must, and which owners approved it. */
    record Version(boolean complete, SortedSet<OwnerId> approvals) {
        Version {
            approvals = Collections.unmodifiableSortedSet(new TreeSet<>(approvals));
        }

        Version approvedBy(OwnerId owner) {
            var more = new TreeSet<>(approvals);
            more.add(owner);
            return new Version(complete, more);
        }
    }

    static Meeting planned(MeetingPlanned e) {
        return new Meeting(0, Minutes.of(e), Numbered.none());
    }

    Meeting after(MeetingEvent event) {
        int added = event instanceof AgendaItemAdded e ? e.item() : items;
        return new Meeting(added, minutes.after(event), versions(event));
    }

    private Numbered<Version> versions(MeetingEvent event) {
        if (event instanceof MinutesApproved e) {
            return versions.update(e.minutesVersion(), version -> version.approvedBy(e.approvedBy()));
        }
        return event instanceof MinutesWritten
                ? versions.plus(new Version(minutes.complete(), Collections.emptySortedSet()))
                : versions;
    }
}
