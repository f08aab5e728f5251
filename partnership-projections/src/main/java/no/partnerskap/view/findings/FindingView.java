package no.partnerskap.view.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is told.
 *
 * @param since the first day on which it held, by what was on record then
 * @param closedOn the first day on which it held no longer; absent while it is open
 * @param about the numbers of the things it is about
 * @param owner the owner whose matter it is, where it is one owner's
 * @param due the day by which something was to be done, or from which something held, where there is one
 * @param evidence the ids of the events that it rests on
 * @param text what was found
 * @param resolvedBy what would put it right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        Rule rule,
        FindingCode code,
        LocalDate since,
        @Nullable LocalDate closedOn,
        SortedMap<Subject, Integer> about,
        @Nullable OwnerId owner,
        @Nullable LocalDate due,
        List<String> evidence,
        Sentence text,
        Sentence resolvedBy) {}
