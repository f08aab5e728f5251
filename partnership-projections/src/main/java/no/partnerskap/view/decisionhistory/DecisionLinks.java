package no.partnerskap.view.decisionhistory;

import java.util.List;

/**
 * Links of a decision to others, in both directions.
 *
 * @param replaces the earlier decisions that this one replaces
 * @param replacedBy the later decisions that replace this one
 * @param carriesOut the earlier decisions that this one carries out
 * @param carriedOutBy the later decisions that carry out this one
 * @param dependsOn the earlier decisions that this one depends on
 * @param neededBy the later decisions that depend on this one
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
