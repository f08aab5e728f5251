package no.partnerskap.view.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.meeting.MeetingInterval;
import no.partnerskap.core.meeting.Minutes;
import org.jspecify.annotations.Nullable;

/** Calendar of the meetings of a partnership, by number, and how often meetings are to be held on the day asked about. */
public record MeetingCalendar(MeetingFrequency interval, List<Minutes> meetings) {

    /**
     * Frequency of meetings: how often they are to be held, and which are due.
     *
     * @param perYear the number of meetings to be held in a calendar year, by the agreement in force or the policy
     * @param nextDue the day in Oslo by which the next meeting is due; absent if none is due in this year or the next two
     * @param overdue the due date of the first meeting that is overdue; absent if none is
     * @param overdueSince the first day in Oslo on which that meeting was overdue; absent if none is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeetingFrequency(
            int perYear,
            @Nullable LocalDate nextDue,
            @Nullable LocalDate overdue,
            @Nullable LocalDate overdueSince) {}

    /** {@code held}: the days of the meetings that were held by the word of every owner. */
    static MeetingCalendar of(
            List<Minutes> meetings, List<LocalDate> held, MeetingInterval due, int perYear, LocalDate day) {
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
