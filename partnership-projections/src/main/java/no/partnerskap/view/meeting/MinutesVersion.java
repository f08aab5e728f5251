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
 * Version of the minutes: who wrote it, its hash, and what the owners answered to it.
 *
 * @param version the number of this version of the minutes, from 1
 * @param writtenBy the owner that wrote this version of the minutes; absent if the office leader did
 * @param document the signed document that accompanies this version of the minutes; absent if there is none
 * @param contentSha256 the SHA-256 hash of the content of this version, 64 lower-case hexadecimal digits; absent in old versions
 * @param approvedOn when each owner approved this version; owners that have not are left out
 * @param changeRequests the changes that owners have requested to this version
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
     * Request of an owner to change a version of the minutes.
     *
     * @param by the owner that requests the change
     * @param text what is wrong in that version of the minutes, in words
     */
    public record ChangeRequest(OwnerId by, String text) {}

    /** The versions that were written of one meeting's minutes, in order. */
    public static List<MinutesVersion> of(List<MeetingEvent> events) {
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
