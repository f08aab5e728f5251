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
 * What a meeting decided in one matter, in its own words.
 *
 * @param agendaItem the item that it belongs to, where it was on the agenda
 * @param statedType what the minutes call it; what it counts as stands in {@link CountedDecision}
 * @param subject the kind of change that it is about, for the reach of the mandates
 * @param change the change that it deals with, where there is one
 * @param effectiveOn from when it applies; absent where that was left open
 * @param responsible the owners that are to see to it
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
