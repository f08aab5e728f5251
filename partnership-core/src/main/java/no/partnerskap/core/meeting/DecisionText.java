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
 * @param agendaItem the agenda item it belongs to; absent if it was not on the agenda
 * @param title what the decision is called
 * @param text the decision in the meeting's own words
 * @param statedType what the minutes call it; {@link CountedDecision} says what it counts as
 * @param subject the kind of change it is about, which the mandates must cover
 * @param change the change it deals with; absent if there is none
 * @param effectiveOn the date from which it applies; absent if none was set
 * @param responsible the owners responsible for carrying it out
 * @param positions what each owner held in the matter
 * @param links how the decision hangs on earlier ones
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
