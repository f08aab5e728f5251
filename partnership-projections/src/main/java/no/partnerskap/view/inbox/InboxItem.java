package no.partnerskap.view.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import no.partnerskap.core.kernel.Nok;
import no.partnerskap.core.kernel.OfficeNumber;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Item in an inbox: something that awaits one owner's line.
 *
 * @param office the office where the item awaits an answer
 * @param officeName the name of the office where the item awaits an answer
 * @param rule the rule that the item stands under
 * @param owner the owner whose line the item awaits
 * @param about what the item is about, and what its answer is to name
 * @param title the summary of the change, or the title of the meeting; absent if it is about neither
 * @param since the first day in Oslo on which the item awaited the line
 * @param due the last day in Oslo on which the answer is in time; absent if no day is set
 * @param daysLeft the number of days from {@code validOn} to {@code due}, negative if that day has passed; absent if no day is set
 * @param costDifference the rise of this owner's yearly contribution by the change, in NOK, negative for a fall; absent if no effect
 *     on cost was estimated
 * @param text what awaits the line, in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboxItem(
        OfficeNumber office,
        String officeName,
        InboxKind kind,
        Rule rule,
        OwnerId owner,
        InboxSubject about,
        @Nullable String title,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        @Nullable Nok costDifference,
        Sentence text) {
    /** The most urgent first; what has no due day comes last, the oldest first. */
    static final Comparator<InboxItem> IN_ORDER = Comparator.comparing(
                    (InboxItem item) -> item.due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(InboxItem::since)
            .thenComparing(item -> item.office.value())
            .thenComparing(InboxItem::kind)
            .thenComparing(item -> item.about.toString());
}
