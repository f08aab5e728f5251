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
 * Meeting, as the rules need it.
 *
 * @param items number of agenda items it has ever had
 * @param minutes what its minutes would contain if written now
 * @param versions the versions of the minutes written
 */
record Meeting(int items, Minutes minutes, Numbered<Version> versions) {

    /** Version of the minutes: whether it contains what minutes must, and which owners have approved it. */
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
