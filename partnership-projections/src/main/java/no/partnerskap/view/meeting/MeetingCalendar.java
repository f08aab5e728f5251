package no.partnerskap.view.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.partnerskap.core.meeting.MeetingInterval;
import no.partnerskap.core.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/** The meetings of a partnership by number, and how often they are to be held on the day asked about. */
public record MeetingCalendar(MeetingFrequency interval, List<Minutes> meetings) {

    /**
     * How often meetings are to be held.
     *
     * @param perYear how many partnership meetings there are to be in a year
     * @param nextDue by when the next one is due
     * @param overdue the due date of the first one that is overdue
     * @param overdueSince from when it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeetingFrequency(
            int perYear,
            @Nullable LocalDate nextDue,
            @Nullable LocalDate overdue,
            @Nullable LocalDate overdueSince) {}

    static MeetingCalendar of(List<Minutes> meetings, MeetingInterval due, int perYear, LocalDate day) {
        var held = meetings.stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.held()))
                .map(meeting -> meeting.heldOn().day())
                .toList();
        var overdue = due.overdueOn(day, held).orElse(null);
        return new MeetingCalendar(
                new MeetingFrequency(
                        perYear,
                        due.nextDue(day, held).orElse(null),
                        overdue == null ? null : overdue.due(),
                        overdue == null ? null : overdue.overdueFrom()),
                meetings);
    }
}
