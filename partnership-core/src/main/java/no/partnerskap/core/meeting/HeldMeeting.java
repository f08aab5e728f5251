package no.partnerskap.core.meeting;

import static no.partnerskap.core.rules.Rule.R_051;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Keeps;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting was held, and who was there.
 *
 * @param unrepresented the owners for whom nobody was there with a mandate on record; unknown where absent
 */
public record HeldMeeting(
        Occurred heldOn, List<Attendee> attendees, @Nullable SortedSet<OwnerId> unrepresented) {
    public HeldMeeting {
        attendees = List.copyOf(attendees);
        unrepresented = unrepresented == null ? null : Collections.unmodifiableSortedSet(new TreeSet<>(unrepresented));
    }

    /** Whether somebody with a mandate was there for every owner (no: vedtaksfør). */
    @Keeps(R_051)
    public boolean quorate() {
        return unrepresented != null && unrepresented.isEmpty();
    }
}
