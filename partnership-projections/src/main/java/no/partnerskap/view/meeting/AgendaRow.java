package no.partnerskap.view.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.meeting.AgendaItem;
import no.partnerskap.core.meeting.Papers;
import no.partnerskap.core.meeting.PapersLead;
import org.jspecify.annotations.Nullable;

/**
 * Agenda item with its papers, in its place on the agenda.
 *
 * @param item the number of the listed item within the meeting, from 1
 * @param addedBy the owner that added the listed item; absent if the office leader did
 * @param title the title of the listed item
 * @param concerns the number of the change that the listed item is about; absent if it is about none
 * @param papers the papers sent for the listed item
 * @param leadDays the number of days from the first papers to the meeting; absent if none were sent
 * @param papersInTime whether that is at least {@code papersLeadDays}; {@code false} if no papers were sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaRow(
        int item,
        @Nullable OwnerId addedBy,
        String title,
        @Nullable ChangeNumber concerns,
        List<Papers> papers,
        @Nullable Long leadDays,
        boolean papersInTime) {
    static AgendaRow of(AgendaItem item, LocalDate meetingOn, int daysOwed) {
        var lead = item.lead(meetingOn);
        return new AgendaRow(
                item.item(),
                item.addedBy(),
                item.title(),
                item.concerns(),
                item.papers(),
                lead.map(PapersLead::days).orElse(null),
                lead.filter(papers -> papers.inTime(daysOwed)).isPresent());
    }
}
