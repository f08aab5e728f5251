package no.partnerskap.core.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * Item on the agenda (no: sak på sakslisten).
 *
 * @param item the number of the item within the meeting, from 1; it stays the same when the order changes
 * @param addedBy the owner that added the item; absent if the office leader did
 * @param title the title of the agenda item
 * @param concerns the number of the change that the agenda item is about; absent if it is about none
 * @param papers each set of papers sent for the agenda item, in the order in which it was recorded
 */
public record AgendaItem(
        int item,
        @Nullable OwnerId addedBy,
        String title,
        @Nullable ChangeNumber concerns,
        List<Papers> papers) {
    public AgendaItem {
        papers = List.copyOf(papers);
    }

    /** How long before a meeting on a day its first papers were sent; nothing where none were. */
    public Optional<PapersLead> lead(LocalDate meetingOn) {
        return papers.stream()
                .map(sending -> sending.sentOn().day())
                .min(Comparator.naturalOrder())
                .map(first -> new PapersLead(first, meetingOn));
    }

    AgendaItem plus(Papers more) {
        var all = new ArrayList<>(papers);
        all.add(more);
        return new AgendaItem(item, addedBy, title, concerns, all);
    }
}
