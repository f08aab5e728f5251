package no.partnerskap.api.command;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;

/**
 * Finding of a rule on a report, in the answer to the command (no: merknad). The report is stored all the same.
 *
 * @param code the permanent code of the finding, for programs
 * @param text the finding in a sentence, with what would resolve it
 * @param values the values that the sentence names, by name
 */
public record CommandFinding(Rule rule, String code, Sentence text, Map<String, String> values) {}
