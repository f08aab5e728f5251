package no.partnerskap.core.meeting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.partnerskap.core.kernel.ChangeKind;
import no.partnerskap.core.kernel.ChangeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.TextKind.Line;
import no.partnerskap.core.kernel.TextKind.Text;
import org.jspecify.annotations.Nullable;

/**
 * Text of a meeting decision in one matter.
 *
 * @param agendaItem the number of the agenda item that the decision belongs to; absent if it was not on the agenda
 * @param title the title of the decision in the minutes
 * @param text the text of the decision, in the words of the meeting
 * @param statedType the type that the minutes call the decision; {@code counted} gives what it counts as
 * @param subject the kind of change that the decision is about, which the mandates must cover; absent if none is stated
 * @param change the number of the change that this decision deals with; absent if there is none
 * @param effectiveOn the first day on which the decision applies; absent if none was set
 * @param responsible the owners that are responsible for carrying out this decision
 * @param positions the position of each owner in the matter before the decision
 * @param links the links from this decision to earlier ones
 */
public record DecisionText(
        @Nullable Integer agendaItem,
        @Line String title,
        @Text String text,
        MeetingDecisionType statedType,
        @Nullable ChangeKind subject,
        @Nullable ChangeNumber change,
        @Nullable LocalDate effectiveOn,
        SortedSet<OwnerId> responsible,
        SortedMap<OwnerId, Position> positions,
        List<DecisionLink> links) {
    public DecisionText {
        responsible = Collections.unmodifiableSortedSet(new TreeSet<>(responsible));
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        links = List.copyOf(links);
    }
}
