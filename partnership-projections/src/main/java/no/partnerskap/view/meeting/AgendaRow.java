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
 * An item in its place on the agenda.
 *
 * @param item the number of the item in this row, from 1
 * @param addedBy the owner whose item it is
 * @param title the title of the item in this row
 * @param concerns the change that the item in this row is about, where it is about one
 * @param papers the papers sent out for the item, and when
 * @param leadDays days from the first papers to the meeting; absent where none were sent
 * @param papersInTime whether these are as many as R-053 asks for
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
