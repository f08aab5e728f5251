package no.partnerskap.view.decisionhistory;

import java.util.List;

/** How a decision hangs together with others, told from both ends. */
public record DecisionLinks(
        List<DecisionRef> replaces,
        List<DecisionRef> replacedBy,
        List<DecisionRef> carriesOut,
        List<DecisionRef> carriedOutBy,
        List<DecisionRef> dependsOn,
        List<DecisionRef> neededBy) {
    static final DecisionLinks NONE =
            new DecisionLinks(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
