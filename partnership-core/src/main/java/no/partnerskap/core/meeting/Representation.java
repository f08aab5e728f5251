package no.partnerskap.core.meeting;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.OwnerId;

/**
 * Representation of an owner by one attendee whose mandate was valid on the day of the meeting.
 *
 * @param owner the owner that was represented
 * @param subjects the kinds of change that the attendee's mandate covered on that day
 */
public record Representation(OwnerId owner, SortedSet<ChangeKind> subjects) {
    public Representation {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
    }
}
