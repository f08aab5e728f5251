package no.partnerskap.core.meeting;

import java.util.ArrayList;
import java.util.List;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda (no: sak på sakslisten).
 *
 * @param addedBy the owner that wants it dealt with; the office leader where absent
 * @param papers every sending of papers for it, in the order of the record
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

    AgendaItem plus(Papers more) {
        var all = new ArrayList<>(papers);
        all.add(more);
        return new AgendaItem(item, addedBy, title, concerns, all);
    }
}
