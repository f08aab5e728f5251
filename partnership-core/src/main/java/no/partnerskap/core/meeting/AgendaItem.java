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
 * @param item the number of the item on the agenda, from 1; it stays when the order changes
 * @param addedBy the owner that added it; absent if the office leader did
 * @param title what the item is called on the agenda
 * @param concerns the change that the item is about, where it is about one
 * @param papers each set of papers sent for it, in the order recorded
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
