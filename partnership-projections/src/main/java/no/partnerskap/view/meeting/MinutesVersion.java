package no.partnerskap.view.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import org.jspecify.annotations.Nullable;

/**
 * A version of the minutes: by whom, its hash, and what the owners said to it; written by the leader where no owner stands.
 *
 * @param version which version of the minutes this is, from 1
 * @param writtenBy the owner that wrote this version; absent where the leader wrote it for both
 * @param document the signed paper of this version, where there is one
 * @param contentSha256 the SHA-256 hash of what this version says, 64 hexadecimal digits
 * @param approvedOn when each owner approved this version
 * @param changeRequests what owners have asked to have otherwise in this version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinutesVersion(
        int version,
        @Nullable OwnerId writtenBy,
        @Nullable EvidenceRef document,
        @Nullable String contentSha256,
        SortedMap<OwnerId, Occurred> approvedOn,
        List<ChangeRequest> changeRequests) {

    /**
     * What an owner wants otherwise in a version of the minutes.
     *
     * @param by the owner that wants the minutes otherwise
     * @param text what the owner wants the minutes to say, in words
     */
    public record ChangeRequest(OwnerId by, String text) {}

    /** The versions that were written of one meeting's minutes, in order. */
    static List<MinutesVersion> of(List<MeetingEvent> events) {
        return events.stream()
                .filter(MinutesWritten.class::isInstance)
                .map(written -> of((MinutesWritten) written, events))
                .toList();
    }

    private static MinutesVersion of(MinutesWritten written, List<MeetingEvent> events) {
        int version = written.minutesVersion();
        var approvedOn = new TreeMap<OwnerId, Occurred>();
        var requests = new ArrayList<ChangeRequest>();
        for (var event : events) {
            if (event instanceof MinutesApproved e && e.minutesVersion() == version) {
                approvedOn.put(e.approvedBy(), e.approvedOn());
            } else if (event instanceof MinutesChangeRequested e && e.minutesVersion() == version) {
                requests.add(new ChangeRequest(e.requestedBy(), e.text()));
            }
        }
        return new MinutesVersion(
                version, written.writtenBy(), written.minutes(), written.contentSha256(), approvedOn, requests);
    }
}
