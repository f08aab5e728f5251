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
 * @param since the first day in Oslo on which the finding was true, by what was recorded by then
 * @param closedOn the first day in Oslo on which the finding was no longer true; absent while it is open
 * @param about the numbers of the subjects that the finding is about, by kind
 * @param owner the owner that the finding concerns; absent if it concerns all owners
 * @param due the day in Oslo by which something was due, or from which something applies; absent if there is none
 * @param evidence the ids of the events that the finding is based on
 * @param text the finding, in a sentence
 * @param resolvedBy what would resolve the finding, in a sentence
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
