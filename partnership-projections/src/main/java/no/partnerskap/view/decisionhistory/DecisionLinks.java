package no.partnerskap.view.decisionhistory;

import java.util.List;

/**
 * How a decision hangs together with others, told from both ends.
 *
 * @param replaces the decisions in whose place this one stands
 * @param replacedBy the decisions that stand in place of this one
 * @param carriesOut the decisions that this one carries out
 * @param carriedOutBy the decisions by which this one was carried out
 * @param dependsOn the decisions that must hold for this one to hold
 * @param neededBy the decisions that depend on this one
 */
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
