package no.partnerskap.api.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.partnerskap.api.query.OwnerName;
import no.partnerskap.api.query.TimelineEvent;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.EvidenceRef;
import no.partnerskap.core.kernel.MeetingNumber;
import no.partnerskap.core.kernel.Occurred;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.DecisionStanding;
import no.partnerskap.core.meeting.HeldMeeting;
import no.partnerskap.core.meeting.MeetingEvent;
import no.partnerskap.core.meeting.MeetingEvent.MinutesApproved;
import no.partnerskap.core.meeting.MeetingEvent.MinutesChangeRequested;
import no.partnerskap.core.meeting.MeetingEvent.MinutesWritten;
import no.partnerskap.core.meeting.Minutes;
import no.partnerskap.core.meeting.Papers;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as it stands in the record.
 *
 * @param held when it was held and who was there; absent until that is on record
 * @param quorum whether somebody with a mandate was there for every owner
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingView(
        OfficeNumber office,
        MeetingNumber meeting,
        String title,
        LocalDate plannedFor,
        @Nullable String chair,
        @Nullable HeldMeeting held,
        boolean quorum,
        List<AgendaRow> agenda,
        List<DecisionStanding> decisions,
        List<MinutesVersion> minutes,
        List<OwnerName> owners,
        List<TimelineEvent> events) {

    static MeetingView of(
            OfficeNumber office,
            Minutes now,
            List<MeetingEvent> happened,
            List<DecisionStanding> decisions,
            int papersLeadDays,
            List<OwnerName> owners,
            List<TimelineEvent> events) {
        var held = now.held();
        var day = held == null ? now.plannedFor() : held.heldOn().day();
        return new MeetingView(
                office,
                now.meeting(),
                now.title(),
                now.plannedFor(),
                now.chair(),
                held,
                held != null && held.quorate(),
                now.items().stream()
                        .map(item -> AgendaRow.of(item, day, papersLeadDays))
                        .toList(),
                decisions,
                MinutesVersion.of(happened),
                owners,
                events);
    }

    /**
     * An item in its place on the agenda.
     *
     * @param leadDays days from the first papers to the meeting; absent where none were sent
     * @param papersInTime whether these are as many as R-053 asks for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgendaRow(
            int item,
            @Nullable OwnerId addedBy,
            String title,
            @Nullable ChangeNumber concerns,
            List<Papers> papers,
            @Nullable Long leadDays,
            boolean papersInTime) {
        static AgendaRow of(AgendaItem item, LocalDate day, int leadDays) {
            var lead = item.papers().stream()
                    .map(papers -> papers.sentOn().day())
                    .min(Comparator.naturalOrder())
                    .map(sent -> ChronoUnit.DAYS.between(sent, day))
                    .orElse(null);
            return new AgendaRow(
                    item.item(),
                    item.addedBy(),
                    item.title(),
                    item.concerns(),
                    item.papers(),
                    lead,
                    lead != null && lead >= leadDays);
        }
    }

    /** A version of the minutes: by whom, its hash, and what the owners said to it; written by the leader where no owner stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MinutesVersion(
            int version,
            @Nullable OwnerId writtenBy,
            @Nullable EvidenceRef document,
            @Nullable String contentSha256,
            SortedMap<OwnerId, Occurred> approvedOn,
            List<ChangeRequest> changeRequests) {
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

    /** What an owner wants otherwise in a version of the minutes. */
    record ChangeRequest(OwnerId by, String text) {}
}
