package no.partnerskap.api.command;

import java.util.Map;
import no.partnerskap.core.rules.Rule;
import no.partnerskap.view.words.Sentence;

/**
 * What a rule noticed about a report, as the answer to the command tells it (no: merknad).
 *
 * @param code never changes its meaning
 * @param text what was noticed, and what would put it right
 * @param values what it was noticed of
 */
public record CommandFinding(Rule rule, String code, Sentence text, Map<String, String> values) {}
