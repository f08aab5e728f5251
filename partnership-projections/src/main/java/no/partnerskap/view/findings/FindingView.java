package no.partnerskap.view.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import no.partnerskap.core.finding.FindingCode;
import no.partnerskap.core.kernel.OwnerId;
import no.partnerskap.core.kernel.Subject;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finding as shown to readers.
 *
 * @param since the first day on which it was true, by what was recorded then
 * @param closedOn the first day on which the finding held no longer; absent while it is open
 * @param about the numbers of the items it is about, by kind
 * @param owner the owner whose matter the finding is, where it is one owner's
 * @param due the day by which something was due, or from which something applies; absent if there is none
 * @param evidence the ids of the events that the finding rests on
 * @param text sentence on what was found
 * @param resolvedBy sentence on what would resolve it
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
